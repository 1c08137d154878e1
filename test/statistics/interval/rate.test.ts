import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { byar, exactPoisson, rate, rateDifference, rateRatio } from '@draagkracht/statistics';

const of = (count: number, population: number) => ({ count, population });

describe('a rate', () => {
  it('per 100,000 is that of the public health institute: exact below ten, Byar’s from ten on', () => {
    const many = rate(of(65, 100), 100_000);
    expect(many.value).to.equal(65_000);
    expect(many.low).to.be.closeTo(50_163.187710459454, 1e-6);
    expect(many.high).to.be.closeTo(82_849.138545939837, 1e-6);
    expect(rate(of(9, 1000), 1000).low).to.equal(exactPoisson(9).low);
    expect(rate(of(10, 1000), 1000).low).to.equal(byar(10).low);
  });
  it('of none is 0 with an upper bound', () => {
    const { value, low, high } = rate(of(0, 2000), 1000);
    expect([value, low]).to.deep.equal([0, 0]);
    expect(high).to.be.closeTo(1.844, 0.001);
  });
  it('grows with what it is shown per, and with nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 1e6 }), (count, population) => {
        const [one, ten] = [rate(of(count, population), 1000), rate(of(count, population), 10_000)];
        for (const part of ['value', 'low', 'high'] as const)
          expect(ten[part]).to.be.closeTo(10 * one[part], 1e-6 * (1 + ten[part]));
      }),
    );
  });
  it('is refused without people, or with a count below 0', () => {
    expect(() => rate(of(1, 0), 1000)).to.throw(TypeError, '0');
    expect(() => rate(of(-1, 10), 1000)).to.throw(TypeError, '-1');
  });
});

describe('the difference of two rates', () => {
  it('holds 0 when it may be chance, and not when it may not', () => {
    const chance = rateDifference(of(30, 10_000), of(36, 10_000), 1000);
    expect(chance.value).to.be.closeTo(0.6, 1e-12);
    expect(chance.low).to.be.below(0);
    expect(chance.high).to.be.above(0);
    expect(rateDifference(of(30, 10_000), of(90, 10_000), 1000).low).to.be.above(0);
  });
  it('turns around when before and after change places', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const there = rateDifference(of(a, 4000), of(b, 9000), 1000);
        const back = rateDifference(of(b, 9000), of(a, 4000), 1000);
        expect(there.low).to.be.closeTo(-back.high, 1e-9);
      }),
    );
  });
});

describe('the ratio of two rates', () => {
  it('is exact: 10 of 100 against 5 of 100', () => {
    // 10 of 15 by Clopper and Pearson: 0.3838 to 0.8818.
    const found = rateRatio(of(10, 100), of(5, 100))!;
    expect(found.value).to.be.closeTo(2, 1e-12);
    expect(found.low).to.be.closeTo(0.6229, 0.0005);
    expect(found.high).to.be.closeTo(7.4584, 0.005);
  });
  it('is not there without events, and has no end when the reference has none', () => {
    expect(rateRatio(of(0, 10), of(0, 10))).to.equal(undefined);
    expect(rateRatio(of(3, 10), of(0, 10))).to.deep.include({ value: Infinity, high: Infinity });
    expect(rateRatio(of(0, 10), of(3, 10))).to.deep.include({ value: 0, low: 0 });
  });
});
