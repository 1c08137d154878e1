import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { leastSquares, neweyWestErrors, neweyWestLag, plainErrors } from '@draagkracht/statistics';
import { autocorrelation } from '../../../packages/statistics/src/effect/least-squares.js';

const line = (xs: readonly number[]): number[][] => xs.map((x) => [1, x]);

describe('leastSquares', () => {
  it('finds the line of the textbook: 2.2 + 0.6 x', () => {
    const fit = leastSquares(line([1, 2, 3, 4, 5]), [2, 4, 5, 4, 5]);
    expect(fit.coefficients[0]).to.be.closeTo(2.2, 1e-12);
    expect(fit.coefficients[1]).to.be.closeTo(0.6, 1e-12);
    expect(fit.variance).to.be.closeTo(0.8, 1e-12);
    expect(plainErrors(fit)[1]).to.be.closeTo(0.282843, 1e-6);
  });

  it('leaves nothing over where the figures lie on a line', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -9, max: 9 }), (base, slope) => {
        const fit = leastSquares(
          line([0, 1, 2, 5, 9]),
          [0, 1, 2, 5, 9].map((x) => base + slope * x),
        );
        expect(fit.coefficients[0]).to.be.closeTo(base, 1e-9);
        expect(fit.coefficients[1]).to.be.closeTo(slope, 1e-9);
      }),
    );
  });

  it('refuses too few rows, and columns that say the same', () => {
    expect(() => leastSquares(line([1, 2]), [1, 2])).to.throw('too few');
    expect(() =>
      leastSquares(
        [
          [1, 2],
          [1, 2],
          [1, 2],
        ],
        [1, 2, 3],
      ),
    ).to.throw('depend');
  });
});

describe('neweyWestErrors', () => {
  it('gives the closed form of a mean: γ₀ plus twice the weighted γ₁, over n', () => {
    const figures = [3, 5, 4, 8, 9, 7, 12, 10];
    const rows = figures.map(() => [1]);
    const fit = leastSquares(rows, figures);
    const gamma = (lag: number): number =>
      fit.residuals.reduce((sum, value, at) => sum + (at >= lag ? value * fit.residuals[at - lag]! : 0), 0);
    const byHand = Math.sqrt(((gamma(0) + 2 * 0.5 * gamma(1)) / 64) * (8 / 7));
    expect(neweyWestErrors(rows, fit, 1)[0]).to.be.closeTo(byHand, 1e-12);
  });

  it('looks back further in longer series', () => {
    expect([12, 30, 100, 1000].map(neweyWestLag)).to.deep.equal([2, 3, 4, 6]);
  });
});

describe('autocorrelation', () => {
  it('is high for waves, low for zigzags and 0 for nothing', () => {
    expect(autocorrelation([1, 1, 1, -1, -1, -1])).to.be.closeTo(0.5, 1e-12);
    expect(autocorrelation([1, -1, 1, -1])).to.equal(-0.75);
    expect(autocorrelation([0, 0, 0])).to.equal(0);
  });
});
