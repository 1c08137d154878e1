import { expect } from '@open-wc/testing';
import { emptyBlock, sameText, type Dataset, type Indicator, type SeriesBlock } from '@draagkracht/model';
import {
  fairComparison,
  fairPeriod,
  groupsFor,
  peersOf,
  urbanityOf,
  wholesFor,
} from '../../../packages/dashboard/src/outcome-dashboard/fair.view.js';

const indicator = (id: string, label: string, additive = true): Indicator => ({
  id,
  label: sameText(label),
  unit: '',
  decimals: 0,
  direction: 'neutral',
  additive,
});
const benefits = indicator('bijstand', 'Personen met bijstand');
const inhabitants = indicator('inwoners', 'Aantal inwoners');
const homes = indicator('huishoudens', 'Huishoudens totaal');
const share = indicator('aandeel', 'Aandeel 75-plus', false);
const urban = indicator('MateVanStedelijkheid', 'Mate van stedelijkheid', false);

const codes = ['NL00', 'GM0344', 'GM0307', 'WK034401', 'WK034402', 'WK030701', 'BU03440111'];
const dataset: Dataset = {
  id: 'd',
  label: 'd',
  file: { name: 'd', bytes: 1 },
  importedAt: '2026-11-22T10:00:00.000Z',
  indicators: [benefits, inhabitants, homes, share, urban],
  regionCodes: codes,
  regionLabels: codes,
  periods: ['2020JJ00', '2024JJ00'],
  problems: [],
};
const block = (id: string, value: (region: number, period: number) => number | undefined): SeriesBlock => {
  const made = emptyBlock(id, codes, dataset.periods);
  codes.forEach((_, r) =>
    dataset.periods.forEach((_period, p) => {
      const found = value(r, p);
      if (found === undefined) return;
      made.values[r * 2 + p] = found;
      made.gaps[r * 2 + p] = 0;
    }),
  );
  return made;
};
const counts = block('bijstand', (r, p) => (r === 3 && p === 1 ? undefined : 10 + r + p));
const wholes = block('inwoners', (r) => 1000 * (r + 1));
const parts = { dataset, counts, wholes, label: (code: string) => `naam ${code}` };

describe('a fair comparison', () => {
  it('counts of inhabitants first, then of households, and never itself or a share', () => {
    expect(wholesFor(dataset, benefits).map(({ id }) => id)).to.deep.equal(['inwoners', 'huishoudens']);
    expect(wholesFor(dataset, inhabitants)).to.deep.equal([]);
    expect(wholesFor(dataset, share)).to.deep.equal([]);
    expect(urbanityOf(dataset)?.id).to.equal('MateVanStedelijkheid');
  });
  it('takes areas of the same kind, at home or everywhere', () => {
    expect(peersOf(dataset, 'WK034401', 'municipality')).to.deep.equal(['WK034401', 'WK034402']);
    expect(peersOf(dataset, 'WK034401', 'country')).to.deep.equal(['WK034401', 'WK034402', 'WK030701']);
  });
  it('offers only groups that hold another area', () => {
    expect(groupsFor(dataset, 'WK034401')).to.deep.equal(['municipality', 'country', 'urbanity']);
    expect(groupsFor(dataset, 'WK030701')).to.deep.equal(['country', 'urbanity']);
    expect(groupsFor(dataset, 'GM0344')).to.deep.equal(['country', 'urbanity']);
    expect(groupsFor(dataset, 'BU03440111')).to.deep.equal([]);
    expect(groupsFor(dataset, 'NL00')).to.deep.equal([]);
  });
  it('is made in the last period in which the region has both figures', () => {
    expect(fairPeriod(counts, wholes, 'WK034402')).to.equal('2024JJ00');
    expect(fairPeriod(counts, wholes, 'WK034401')).to.equal('2020JJ00');
    expect(fairPeriod(counts, wholes, 'WK999999')).to.equal(undefined);
  });
  it('lays the figures of a region and its peers side by side, gaps as gaps', () => {
    const made = fairComparison(parts, 'WK034402', 'municipality')!;
    expect(made.period).to.equal('2024JJ00');
    expect(made.units).to.deep.equal([
      { code: 'WK034401', label: 'naam WK034401', count: { kind: 'missing' }, population: 4000 },
      { code: 'WK034402', label: 'naam WK034402', count: 15, population: 5000 },
    ]);
    expect(fairComparison(parts, 'WK999999', 'country')).to.equal(undefined);
  });
  it('takes areas as urban as its own, and says how they were found', () => {
    const urbanity = block('MateVanStedelijkheid', (r) => (r === 5 ? 5 : 1));
    const made = fairComparison({ ...parts, urbanity }, 'WK034401', 'urbanity')!;
    expect(made.group?.reason).to.deep.include({ way: 'class', feature: 'urbanity', ownClass: 1, inOwnClass: 2 });
    expect(made.units.map(({ code }) => code)).to.include('WK034401');
  });
});
