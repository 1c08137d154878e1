import { expect } from '@open-wc/testing';
import { hasExpired } from '../../../packages/store/src/repositories/expiry.js';
import { hour } from '../../helpers/storage.js';

describe('hasExpired', () => {
  it('goes by the moment, not by the text', () => {
    expect(hasExpired({ expiresAt: '2026-01-05T13:30:00+02:00' }, hour(12))).to.equal(true);
    expect(hasExpired({ expiresAt: '2026-01-05T11:30:00-02:00' }, hour(12))).to.equal(false);
  });
  it('is never true of what has no date', () => {
    for (const row of [{}, { expiresAt: 7 }, { expiresAt: 'ooit' }, undefined, null, 'tekst'])
      expect(hasExpired(row, hour(12))).to.equal(false);
  });
});
