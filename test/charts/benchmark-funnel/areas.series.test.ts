import { expect } from '@open-wc/testing';
import { emptyBlock, NO_GAP, sameText, type SeriesBlock, type SourcedAreas } from '@draagkracht/model';
import { comparisonOf } from '../../../packages/charts/src/benchmark-funnel/areas.series.js';

const regions = ['NL00', 'GM0001', 'GM0002', 'WK000101'];
const periods = ['2019JJ00', '2020JJ00'];

function block(id: string, values: readonly (number | undefined)[]): SeriesBlock {
  const made = emptyBlock(id, regions, periods);
  values.forEach((value, at) => {
    if (value === undefined) return;
    made.values[at] = value;
    made.gaps[at] = NO_GAP;
  });
  return made;
}

const areas = (...blocks: SeriesBlock[]): SourcedAreas => ({
  indicators: blocks.map(({ indicatorId: id }) => ({
    id,
    label: sameText(id),
    unit: 'personen',
    decimals: 0,
    direction: 'neutral',
  })),
  blocks,
  labels: new Map(regions.map((code) => [code, `Naam ${code}`])),
  problems: [],
});

const counts = block('bijstand', [100, 110, 10, 11, 20, undefined, 5, 6]);
const people = block('inwoners', [1000, 1010, 100, 101, 200, 201, 50, 51]);
const urban = block('MateVanStedelijkheid', [undefined, undefined, 1, 1, 2, 2, 1, 1]);
const asked = { population: true, group: false };

describe('the comparison a file holds', () => {
  it('is that of the municipalities in the last period with figures', () => {
    const found = comparisonOf(areas(counts, people), '', '', asked);
    expect(found).to.deep.include({ period: '2020JJ00' });
    expect((found as { units: unknown }).units).to.deep.equal([
      { code: 'GM0001', label: 'Naam GM0001', count: 11, population: 101 },
      { code: 'GM0002', label: 'Naam GM0002', count: { kind: 'missing' }, population: 201 },
    ]);
  });
  it('is that of areas like the own one, in the period asked for', () => {
    const found = comparisonOf(areas(counts, people), 'WK000101', '2019JJ00', asked) as {
      units: readonly { code: string; count: unknown }[];
    };
    expect(found.units.map(({ code, count }) => [code, count])).to.deep.equal([['WK000101', 5]]);
  });
  it('has the class of each area, and knows one of urbanity', () => {
    const found = comparisonOf(areas(counts, people, urban), '', '', { population: true, group: true });
    expect(found).to.deep.include({ groupFeature: 'urbanity' });
    expect((found as { units: readonly { group?: string }[] }).units.map(({ group }) => group)).to.deep.equal([
      '1',
      '2',
    ]);
  });
  it('takes numerators and denominators where the file has them', () => {
    const shares: SeriesBlock = {
      ...counts,
      numerators: people.values,
      denominators: people.values.map((one) => one * 2),
    };
    const found = comparisonOf(areas(shares), '', '2019JJ00', { population: false, group: false });
    expect((found as { units: readonly unknown[] }).units[0]).to.deep.include({ count: 100, population: 200 });
  });
  it('says what is missing', () => {
    expect(comparisonOf(areas(counts), '', '', { population: false, group: false })).to.equal('no-population');
    expect(comparisonOf(areas(counts, people), '', '2030JJ00', asked)).to.equal('no-such-period');
  });
});
