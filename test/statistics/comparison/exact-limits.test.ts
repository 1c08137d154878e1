import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { binomialTails } from '@draagkracht/statistics';
import { binomialLimits } from '../../../packages/statistics/src/comparison/exact-limits.js';

describe('exact limits of a proportion', () => {
  it('are those worked out with scipy', () => {
    const known: [number, number, number, number][] = [
      [25, 0.95, 0.6104178159185409, 0.9640483526372849],
      [50, 0.95, 0.672906116647942, 0.9155951779877308],
      [50, 0.998, 0.6008559023249626, 0.9652238567924922],
      [200, 0.95, 0.7406532279421382, 0.8565832910284013],
      [1000, 0.998, 0.7595683575055335, 0.8387168449424723],
    ];
    for (const [n, level, low, high] of known) {
      const found = binomialLimits(n, 0.8, level);
      expect(found.low, `${n} low`).to.be.closeTo(low, 1e-10);
      expect(found.high, `${n} high`).to.be.closeTo(high, 1e-10);
    }
    expect(binomialLimits(25, 0.8, 0.998).high).to.equal(1);
  });
  it('are passed exactly by the counts that are rarer than the tail', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 3000 }),
        fc.double({ min: 0.002, max: 0.998, noNaN: true }),
        fc.constantFrom(0.95, 0.998),
        (n, share, level) => {
          const { low, high } = binomialLimits(n, share, level);
          const tail = (1 - level) / 2;
          for (const count of [Math.floor(low * n), Math.ceil(low * n), Math.floor(high * n), Math.ceil(high * n)]) {
            const rareLow = binomialTails(count, n, share).most < tail;
            const rareHigh = binomialTails(count - 1, n, share).more < tail;
            // A count on the limit to the last digit may fall on either side.
            if (Math.abs(count / n - low) > 1e-9) expect(count / n < low).to.equal(rareLow);
            if (Math.abs(count / n - high) > 1e-9) expect(count / n > high).to.equal(rareHigh);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
  it('of a million people are those of the normal approximation', () => {
    const { low, high } = binomialLimits(1_000_000, 0.024, 0.95);
    const reach = 1.959964 * Math.sqrt((0.024 * 0.976) / 1_000_000);
    expect(low).to.be.closeTo(0.024 - reach, 2e-6);
    expect(high).to.be.closeTo(0.024 + reach, 2e-6);
  });
});
