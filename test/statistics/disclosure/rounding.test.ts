import { expect } from '@open-wc/testing';
import {
  behindRounded,
  roundedCount,
  sourceRounding,
  withDecimals,
} from '../../../packages/statistics/src/disclosure/rounding.js';

describe('rounding', () => {
  it('goes to the nearest five or ten, and every count lies where a reader thinks', () => {
    expect([12, 13, 17, 18].map((count) => roundedCount(count, 5))).to.deep.equal([10, 15, 15, 20]);
    for (const [base, least] of [
      [5, 10],
      [10, 30],
    ] as const)
      for (let count = least; count < 200; count++) {
        const { low, high } = behindRounded(roundedCount(count, base), base, least);
        expect(count >= low && count <= high && high - low < base, String(count)).to.equal(true);
      }
    expect(behindRounded(0, 5, 10)).to.deep.equal({ low: 0, high: 0 });
    expect(roundedCount(-13, 5)).to.equal(-15);
  });

  it('sees how a source rounded', () => {
    expect([
      sourceRounding([10, 25, 5]),
      sourceRounding([10, 20]),
      sourceRounding([11, 20]),
      sourceRounding([5]),
    ]).to.deep.equal([5, 10, 1, 1]);
    expect(withDecimals(33.35, 1)).to.equal(33.4);
  });
});
