import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { envelopeSchema, visibilities } from '@draagkracht/model';

const envelope = {
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  type: 'anything',
  schemaVersion: 1,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
  visibility: 'prive',
  authorRole: 'team',
  data: {},
};
const takes = (change: object): boolean => v.safeParse(envelopeSchema, { ...envelope, ...change }).success;

describe('the envelope', () => {
  it('takes every visibility, and an expiry or none', () => {
    for (const visibility of visibilities) expect(takes({ visibility })).to.equal(true);
    expect(takes({ expiresAt: '2027-01-01T00:00:00.000Z' })).to.equal(true);
  });

  it('refuses what is no id, no instant, no version and no role', () => {
    for (const bad of [
      { id: '12' },
      { createdAt: '22 november' },
      { updatedAt: '2026-11-22' },
      { schemaVersion: 0 },
      { schemaVersion: 1.5 },
      { authorRole: 'x'.repeat(61) },
      { type: '' },
    ])
      expect(takes(bad), JSON.stringify(bad)).to.equal(false);
  });
});
