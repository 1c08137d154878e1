import { expect } from '@open-wc/testing';
import { binomialMass, poissonMass } from '../../../packages/statistics/src/distribution/mass.js';

describe('the probability of a count', () => {
  it('is that of tables, for Poisson and binomial', () => {
    expect(poissonMass(3, 2)).to.be.closeTo(0.1804470443154836, 1e-15);
    expect(poissonMass(0, 2)).to.be.closeTo(Math.exp(-2), 1e-16);
    expect(binomialMass(3, 10, 0.3)).to.be.closeTo(0.266827932, 1e-14);
    expect(binomialMass(0, 10, 0.3)).to.be.closeTo(0.7 ** 10, 1e-16);
    expect(binomialMass(10, 10, 0.3)).to.be.closeTo(0.3 ** 10, 1e-18);
  });
  it('keeps its digits where counts are in the millions', () => {
    // Stirling: 1 / √(2πλ) × (1 − 1/(12λ)).
    expect(poissonMass(1e6, 1e6)).to.be.closeTo((1 / Math.sqrt(2 * Math.PI * 1e6)) * (1 - 1 / 12e6), 1e-16);
  });
  it('adds up to 1 over all counts', () => {
    const all = Array.from({ length: 41 }, (_, count) => binomialMass(count, 40, 0.17));
    expect(all.reduce((sum, one) => sum + one, 0)).to.be.closeTo(1, 1e-13);
  });
});
