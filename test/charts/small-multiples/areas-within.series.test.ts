import { expect } from '@open-wc/testing';
import { emptyBlock, sameText, type SourcedAreas } from '@draagkracht/model';
import { areasWithin } from '../../../packages/charts/src/small-multiples/areas-within.series.js';

const areas = (codes: readonly string[], without: readonly string[] = []): SourcedAreas => ({
  indicators: [{ id: 'a', label: sameText('A'), unit: '', decimals: 0, direction: 'neutral' }],
  blocks: [emptyBlock('a', codes, ['2024JJ00'])],
  labels: new Map(codes.filter((code) => !without.includes(code)).map((code) => [code, code])),
  problems: [],
});
const codes = (...given: Parameters<typeof areasWithin>): string[] =>
  areasWithin(...given).series.map(({ region }) => region!.code);

const all = ['NL00', 'GM0363', 'WK0363AA', 'BU0363AA01', 'BU0363AF00', 'GM0344', 'WK034401'];

describe('areasWithin', () => {
  it('takes neighbourhoods, else districts, or what is asked for; letters in codes too', () => {
    expect(codes(areas(all), 'GM0363', '')).to.deep.equal(['BU0363AA01', 'BU0363AF00']);
    expect(codes(areas(all), ' gm0363 ', 'district')).to.deep.equal(['WK0363AA']);
    expect(codes(areas(all), 'GM0344', '')).to.deep.equal(['WK034401']);
    expect(codes(areas(all), 'GM0344', 'neighbourhood')).to.deep.equal([]);
  });
  it('has the municipality itself behind them', () => {
    expect(areasWithin(areas(all), 'GM0363', '').reference!.region!.code).to.equal('GM0363');
    expect(areasWithin(areas(['BU0363AA01']), 'GM0363', '').reference).to.equal(undefined);
  });
  it('takes everything but the country without a municipality', () => {
    expect(codes(areas(['NL00', 'GM0363', 'GM0344']), '', '')).to.deep.equal(['GM0363', 'GM0344']);
    expect(areasWithin(areas(all), '', '').reference!.region!.code).to.equal('NL00');
  });
  it('leaves out an area with several rows: which one counts is not known', () =>
    expect(codes(areas(all, ['BU0363AF00']), 'GM0363', '')).to.deep.equal(['BU0363AA01']));
});
