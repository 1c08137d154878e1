import { expect } from '@open-wc/testing';
import { meanOf, medianOf } from '../../../packages/statistics/src/verdict/centre.js';

describe('meanOf', () => {
  it('does not lose to rounding what should be equal', () => {
    expect(meanOf([0.1, 0.2, 0.3])).to.be.closeTo(0.2, 1e-17);
    expect(meanOf(Array.from({ length: 12 }, () => 0.1))).to.equal(0.1);
  });

  it('is NaN of nothing', () => expect(meanOf([])).to.be.NaN);
});

describe('medianOf', () => {
  it('takes the middle, or the mean of the two in the middle, and leaves its list alone', () => {
    const values = [9, 1, 5];
    expect(medianOf(values)).to.equal(5);
    expect(values).to.deep.equal([9, 1, 5]);
    expect(medianOf([10, 9, 1, 2])).to.equal(5.5);
    expect(medianOf([])).to.be.NaN;
  });
});
