import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  byar,
  directlyStandardised,
  europeanStandard2013,
  indirectlyStandardised,
  standardisedRatio,
  type StandardPopulation,
} from '@draagkracht/statistics';

const standard: StandardPopulation = {
  name: 'Nederland, 1 januari 2020',
  groups: ['0–64', '65+'],
  weights: [800, 200],
};
const of = (count: number, population: number) => ({ count, population });

describe('direct standardisation', () => {
  it('weighs the rate of each group by the named standard', () => {
    // 10 of 1,000 and 60 of 500: 0.8 × 10 + 0.2 × 120 = 32 per 1,000.
    const found = directlyStandardised([of(10, 1000), of(60, 500)], standard)!;
    expect(found.value).to.be.closeTo(32, 1e-12);
    expect(found.crude).to.be.closeTo(70 / 1.5, 1e-9);
    expect(found.standard).to.equal('Nederland, 1 januari 2020');
    // Dobson by hand: variance = 0.8² × 10/1000² + 0.2² × 60/500².
    const scale = Math.sqrt((0.64 * 1e-5 + 0.04 * 2.4e-4) / 70) * 1000;
    expect(found.low).to.be.closeTo(32 + scale * (byar(70).low - 70), 1e-9);
    expect(found.high).to.be.closeTo(32 + scale * (byar(70).high - 70), 1e-9);
  });
  it('changes nothing where the area is built as the standard', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        const found = directlyStandardised([of(a, 8000), of(b, 2000)], standard)!;
        expect(found.value).to.be.closeTo(found.crude, 1e-9);
        expect(found.low).to.be.closeTo((byar(a + b).low / 10_000) * 1000, 1e-9);
      }),
    );
  });
  it('is not there under ten events', () => {
    expect(directlyStandardised([of(4, 1000), of(5, 500)], standard)).to.equal(undefined);
  });
  it('knows the European standard population, which adds up to 100,000', () => {
    expect(europeanStandard2013.weights.reduce((sum, one) => sum + one, 0)).to.equal(100_000);
    expect(europeanStandard2013.groups).to.have.length(19);
    expect(europeanStandard2013.groups.at(-1)).to.equal('90+');
  });
  it('refuses groups that do not fit, and groups of nobody', () => {
    expect(() => directlyStandardised([of(10, 1000)], standard)).to.throw(TypeError, '1 groups');
    expect(() => directlyStandardised([of(10, 0), of(20, 10)], standard)).to.throw(TypeError, '10 of 0');
  });
});

describe('indirect standardisation', () => {
  const country = { name: 'Nederland 2020', groups: [of(1000, 100_000), of(3000, 50_000)] };
  it('sets what was seen against what the rates of the reference would give', () => {
    // 2,000 × 1% + 1,000 × 6% = 80 expected.
    const ratio = standardisedRatio(100, [2000, 1000], country);
    expect(ratio.expected).to.be.closeTo(80, 1e-12);
    expect(ratio.value).to.be.closeTo(1.25, 1e-12);
    expect(ratio.low).to.be.closeTo(byar(100).low / 80, 1e-12);
    expect(ratio.standard).to.equal('Nederland 2020');
    // Times the crude rate of the reference: 4,000 of 150,000.
    const rate = indirectlyStandardised(100, [2000, 1000], country, { per: 1000 });
    expect(rate.value).to.be.closeTo(1.25 * (4000 / 150), 1e-9);
  });
  it('is 1 where every group has the rate of the reference', () => {
    expect(standardisedRatio(80, [2000, 1000], country).value).to.be.closeTo(1, 1e-12);
  });
  it('refuses a reference that expects nothing, or does not fit', () => {
    expect(() => standardisedRatio(1, [10], { name: '', groups: [of(0, 10)] })).to.throw(TypeError, 'nothing');
    expect(() => standardisedRatio(1, [10, 10], { name: '', groups: [of(1, 10)] })).to.throw(TypeError, '1 groups');
  });
});
