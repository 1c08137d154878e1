import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { byar } from '@draagkracht/statistics';

describe('byar', () => {
  it('gives the intervals the public health institute of England published', () => {
    const published: [number, number, number, number][] = [
      [65, 0.95, 50.163187710459454, 82.849138545939837],
      [1045, 0.95, 982.59320180733255, 1110.3312129856499],
      [1, 0.95, 1.3072132901504351e-2, 5.5637555824752605],
      [65, 0.998, 42.880261471480203, 94.000290844318016],
      [1045, 0.998, 947.94070356103737, 1148.8061609880331],
      [10, 0.998, 2.916318374695686, 24.193724927880535],
    ];
    for (const [count, level, low, high] of published) {
      expect(byar(count, level).low, `${count} low`).to.be.closeTo(low, 1e-9 * high);
      expect(byar(count, level).high, `${count} high`).to.be.closeTo(high, 1e-9 * high);
    }
    expect(byar(1, 0.998).high).to.be.closeTo(9.362180217908362, 1e-9);
  });

  it('gives the vectors of the field notes, to two decimals', () => {
    const vectors: [number, string][] = [
      [5, '1.61–11.67'],
      [10, '4.79–18.39'],
      [25, '16.17–36.91'],
      [100, '81.36–121.63'],
    ];
    for (const [count, expected] of vectors) {
      const { low, high } = byar(count);
      expect(`${low.toFixed(2)}–${high.toFixed(2)}`).to.equal(expected);
    }
  });

  it('never falls below 0, and holds the count', () => {
    expect(byar(0).low).to.equal(0);
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom(0.5, 0.95, 0.998), (count, level) => {
        const { low, high } = byar(count, level);
        expect(low).to.be.within(0, count);
        expect(high).to.be.above(count);
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => byar(-1)).to.throw(TypeError, '-1');
    expect(() => byar(Number.NaN)).to.throw(TypeError);
  });
});
