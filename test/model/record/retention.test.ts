import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  changedRecord,
  keptUntil,
  newRecord,
  principleAgreement,
  remainderId,
  remainderOf,
  withExpiry,
  type RecordType,
} from '@draagkracht/model';
import { remainingFigure, story } from '../../suites/retention.suite.js';

const now = '2026-11-22T09:00:00.000Z';
const making = { id: '00000000-0000-4000-8000-000000000001', now, authorRole: 'team' };
const data = { words: 'fiets', closedOn: '', cents: 5 };
const types = [story, remainingFigure];

describe('how long a record is kept', () => {
  it('counts from its last change, from a day it tells, or not at all', () => {
    const weeks = { ...principleAgreement, keepWeeks: 4 } as RecordType;
    expect(keptUntil(weeks, {}, now)).to.equal('2026-12-20T09:00:00.000Z');
    expect(keptUntil(principleAgreement, {}, now)).to.equal(undefined);
    expect(keptUntil(story, { closedOn: '' }, now)).to.equal(undefined);
    expect(keptUntil(story, { closedOn: '2026-01-05' }, now)).to.equal('2026-01-12T00:00:00.000Z');
  });

  it('is worked out with every change', () => {
    const open = newRecord(story, data, making);
    const closed = changedRecord(story, open, { ...data, closedOn: '2026-11-22' }, now);
    expect([open.expiresAt, closed.expiresAt]).to.deep.equal([undefined, '2026-11-29T00:00:00.000Z']);
    expect(changedRecord(story, closed, data, now)).to.not.have.property('expiresAt');
  });

  it('is mended where the data say otherwise, and left alone where the type counts from the last change', () => {
    const open = { ...newRecord(story, data, making), expiresAt: now };
    expect(withExpiry(open, story)).to.not.have.property('expiresAt');
    expect(withExpiry({ ...open, data: { ...data, closedOn: '2026-11-22' } }, story)).to.have.property(
      'expiresAt',
      '2026-11-29T00:00:00.000Z',
    );
    expect(withExpiry(open, principleAgreement)).to.equal(open);
    expect(withExpiry(open, undefined)).to.equal(open);
  });
});

describe('what remains of a record', () => {
  it('has an id of its own, always the same, in the form of a UUID', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(remainderId(id)).to.equal(remainderId(id));
        expect(remainderId(id)).to.not.equal(id);
        expect(remainderId(id)).to.match(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      }),
    );
    expect(remainderId('a')).to.not.equal(remainderId('b'));
  });

  it('bears no day, no role and not a word', () => {
    const row = remainderOf(newRecord(story, data, making), types, now);
    expect(row).to.deep.equal({
      id: remainderId(making.id),
      type: 'figure',
      schemaVersion: 1,
      createdAt: '2026-11-01T00:00:00.000Z',
      updatedAt: '2026-11-01T00:00:00.000Z',
      visibility: 'prive',
      authorRole: '',
      data: { cents: 5 },
    });
  });

  it('is nothing where the type says so, or where it would be no record', () => {
    expect(remainderOf(newRecord(story, { ...data, cents: 0 }, making), types, now)).to.equal(undefined);
    expect(remainderOf(newRecord(story, data, making), [story], now)).to.equal(undefined);
    const besideOf = { id: making.id, who: 'jeugd', at: now };
    expect(remainderOf({ ...newRecord(story, data, making), besideOf }, types, now)).to.equal(undefined);
    expect(remainderOf({ ...newRecord(story, data, making), data: { cents: 'veel' } }, types, now)).to.equal(undefined);
    expect(remainderOf(newRecord(remainingFigure, { cents: 1 }, making), types, now)).to.equal(undefined);
  });
});
