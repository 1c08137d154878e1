import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clopperPearson, wilson } from '@draagkracht/statistics';

describe('clopperPearson', () => {
  it('gives the exact interval of 8 of 10, none and all', () => {
    const { low, high } = clopperPearson(8, 10);
    expect(low).to.be.closeTo(0.4439045376923585, 1e-12);
    expect(high).to.be.closeTo(0.9747892736731666, 1e-12);
    expect(clopperPearson(0, 10).low).to.equal(0);
    expect(clopperPearson(0, 10).high).to.be.closeTo(1 - 0.025 ** 0.1, 1e-12);
    expect(clopperPearson(10, 10).high).to.equal(1);
  });
  it('holds the share, and turns around with those without the property', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.round(n * part);
        const [one, other] = [clopperPearson(count, n), clopperPearson(n - count, n)];
        expect(one.low).to.be.at.most(count / n);
        expect(one.high).to.be.at.least(count / n);
        expect(one.low).to.be.closeTo(1 - other.high, 1e-10);
        expect(one.high - one.low).to.be.at.least((wilson(count, n).high - wilson(count, n).low) * 0.85);
      }),
      { numRuns: 150 },
    );
  });
  it('refuses what is no proportion', () => {
    expect(() => clopperPearson(3, 2)).to.throw(TypeError, '3');
    expect(() => clopperPearson(0, 0)).to.throw(TypeError, '0');
  });
});
