import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { backOff, retryAfter } from '../../../../packages/formats/src/odata/live/back-off.js';

describe('backOff', () => {
  it('doubles', () => expect([1, 2, 3, 4].map((failed) => backOff(failed, 0))).to.deep.equal([500, 1000, 2000, 4000]));
  it('never waits longer than half a minute, nor less than half of the whole', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (failed, jitter) => {
        expect(backOff(failed, jitter)).to.be.within(Math.min(30_000, 500 * 2 ** (failed - 1)) / 2, 30_000);
      }),
    ));
});

describe('retryAfter', () => {
  const now = Date.UTC(2026, 10, 22, 9);
  it('reads seconds and moments', () => {
    expect(retryAfter('7', now)).to.equal(7000);
    expect(retryAfter('Sun, 22 Nov 2026 09:00:30 GMT', now)).to.equal(30_000);
    expect(retryAfter('Sun, 22 Nov 2026 08:00:00 GMT', now)).to.equal(0);
  });
  it('does not guess', () => {
    for (const text of [null, '', 'straks']) expect(retryAfter(text, now)).to.equal(undefined);
  });
});
