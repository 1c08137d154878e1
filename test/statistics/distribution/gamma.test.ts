import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chiSquareAbove, gammaQuantile, gammaTails } from '@draagkracht/statistics';

describe('the gamma distribution', () => {
  it('has the quantiles of scipy', () => {
    const known: [number, number, number][] = [
      [0.025, 10, 4.7953886961324335],
      [0.975, 11, 18.39035604201778],
      [0.001, 5, 0.7393717319178323],
      [0.999, 251, 302.8206055515258],
      [0.025, 0.5, 0.0004910345585876278],
      [0.975, 100_001, 100621.74473974388],
    ];
    for (const [share, shape, x] of known) expect(gammaQuantile(share, shape)).to.be.closeTo(x, x * 1e-11);
  });
  it('has the chi-square tails of scipy, far ones too', () => {
    expect(chiSquareAbove(1, 3.84)).to.be.closeTo(0.05004352124870519, 1e-14);
    expect(chiSquareAbove(60, 40)).to.be.closeTo(0.9781817824744425, 1e-13);
    expect(chiSquareAbove(350, 500) / 2.3185204218144578e-7).to.be.closeTo(1, 1e-11);
    expect(chiSquareAbove(9, 100) / 1.5735176303753876e-17).to.be.closeTo(1, 1e-11);
    expect(chiSquareAbove(9, 0)).to.equal(1);
  });
  it('gives back the share its quantile was asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0005, max: 0.9995, noNaN: true }),
        fc.double({ min: 0.4, max: 20_000, noNaN: true }),
        (share, shape) => {
          const { below, above } = gammaTails(shape, gammaQuantile(share, shape));
          expect(below).to.be.closeTo(share, 1e-10);
          expect(below + above).to.be.closeTo(1, 1e-12);
        },
      ),
      { numRuns: 200 },
    );
  });
});
