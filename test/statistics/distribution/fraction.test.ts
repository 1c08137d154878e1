import { expect } from '@open-wc/testing';
import { continuedFraction } from '../../../packages/statistics/src/distribution/fraction.js';

describe('a continued fraction', () => {
  it('of ones is the golden ratio, turned over', () => {
    const golden = continuedFraction(
      () => 1,
      () => 1,
    );
    expect(golden).to.be.closeTo((Math.sqrt(5) - 1) / 2, 1e-15);
  });
  it('of the tangent is the tangent', () => {
    const x = 0.7;
    const tangent =
      x *
      continuedFraction(
        () => -(x * x),
        (step) => 2 * step + 1,
      );
    expect(tangent).to.be.closeTo(Math.tan(x), 1e-14);
  });
});
