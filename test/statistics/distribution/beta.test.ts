import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { betaQuantile, betaTails, binomialTails } from '@draagkracht/statistics';

describe('the beta and the binomial distribution', () => {
  it('have the quantiles of scipy', () => {
    const known: [number, number, number, number][] = [
      [0.025, 8, 3, 0.4439045376923585],
      [0.975, 9, 2, 0.9747892736731666],
      [0.001, 1, 200, 5.002489155427063e-6],
      [0.999, 301, 9700, 0.03564416733302107],
    ];
    for (const [share, a, b, x] of known) expect(betaQuantile(share, a, b)).to.be.closeTo(x, x * 1e-11);
  });
  it('have the tails of scipy, with a million people too', () => {
    const known: [number, number, number, number, number][] = [
      [15, 25, 0.8, 0.01733186954184566, 0.9826681304581544],
      [3, 1000, 0.01, 0.010072654772014291, 0.9899273452279858],
      [24_000, 1_000_000, 0.0242, 0.09698029966587997, 0.90301970033412],
    ];
    for (const [count, n, share, most, more] of known) {
      const tails = binomialTails(count, n, share);
      expect(tails.most).to.be.closeTo(most, 1e-10);
      expect(tails.more).to.be.closeTo(more, 1e-10);
    }
    expect(binomialTails(-1, 5, 0.5)).to.deep.equal({ most: 0, more: 1 });
    expect(binomialTails(5, 5, 0.5)).to.deep.equal({ most: 1, more: 0 });
  });
  it('give back the share a quantile was asked for, and are 0 and 1 at their ends', () => {
    expect(betaTails(2, 3, 0)).to.deep.equal({ below: 0, above: 1 });
    expect(betaTails(2, 3, 1)).to.deep.equal({ below: 1, above: 0 });
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.5, max: 5_000, noNaN: true }),
        fc.double({ min: 0.5, max: 5_000, noNaN: true }),
        (share, a, b) => {
          expect(betaTails(a, b, betaQuantile(share, a, b)).below).to.be.closeTo(share, 1e-9);
        },
      ),
      { numRuns: 200 },
    );
  });
});
