import { expect } from '@open-wc/testing';
import { emptyBlock, isGap, municipalChanges, sameText, type Indicator } from '@draagkracht/model';
import { carriedSeries, carryOver } from '@draagkracht/statistics';
import { seriesThroughChanges } from '../../../packages/dashboard/src/outcome-dashboard/carried.view.js';

const mapping = municipalChanges();
const regions = ['NL00', 'GM0370', 'GM0439', 'GM0344'];
const periods = ['2021JJ00', '2022JJ00'];
const purmerend = { code: 'GM0439', label: 'Purmerend' };

/** Beemster became a part of Purmerend on 1 January 2022. */
function block(id: string, cells: readonly (number | undefined)[]) {
  const made = emptyBlock(id, regions, periods);
  cells.forEach((value, cell) => {
    if (value === undefined) return;
    made.values[cell] = value;
    made.gaps[cell] = 0;
  });
  return made;
}
const indicator = (more: Partial<Indicator>): Indicator => ({
  id: 'x',
  label: sameText('Bijstand'),
  unit: '',
  decimals: 0,
  direction: 'neutral',
  ...more,
});
const counts = block('x', [900, 950, 100, undefined, 500, 640, 300, 310]);
const values = (series: ReturnType<typeof seriesThroughChanges>) =>
  series!.points.map(({ value }) => (isGap(value) ? value.kind : value));

describe('a municipality that merged in between', () => {
  it('is the sum of its parts for counts, and says so', () => {
    const series = seriesThroughChanges(counts, indicator({ additive: true }), purmerend, mapping);
    expect(values(series)).to.deep.equal([600, 640]);
    expect(series!.carried?.composed[0]).to.deep.include({ region: 'GM0439', way: 'sum' });
    expect(series!.indicator.readWith?.[0]?.nl).to.match(/Beemster/);
  });
  it('is weighted with inhabitants for rates', () => {
    const people = block('p', [1, 1, 1_000, undefined, 9_000, 10_000, 1, 1]);
    const rates = block('x', [5, 5, 20, undefined, 10, 11, 5, 5]);
    const series = seriesThroughChanges(rates, indicator({ unit: '%', decimals: 1 }), purmerend, mapping, people);
    expect(values(series)).to.deep.equal([11, 11]);
  });
  it('breaks where rates have nothing to be weighted with', () => {
    const rates = block('x', [5, 5, 20, undefined, 10, 11, 5, 5]);
    const series = seriesThroughChanges(rates, indicator({ unit: '%', decimals: 1 }), purmerend, mapping);
    expect(series!.indicator.breaks?.[0]?.period).to.equal('2022JJ00');
    expect(series!.indicator.breaks?.[0]?.reason.nl).to.match(/gemeente samengevoegd op 1-1-2022/);
  });
  it('is the same as when the whole country is carried over, for every municipality there is now', () => {
    const years = ['2017JJ00', '2019JJ00', '2021JJ00', '2023JJ00'];
    const codes = [...new Set(mapping.changes.flatMap(({ from, to }) => [from, to]))].sort();
    const whole = emptyBlock('x', codes, years);
    // A municipality that ended has no figures from then on.
    const ended = (year: string): ReadonlySet<string> =>
      new Set(mapping.changes.filter(({ date }) => date < `${year.slice(0, 4)}-02`).map(({ from }) => from));
    years.forEach((year, p) => {
      const gone = ended(year);
      codes.forEach((code, r) => {
        if (gone.has(code)) return;
        whole.values[r * years.length + p] = 100 + ((r * 37 + p) % 900);
        whole.gaps[r * years.length + p] = 0;
      });
    });
    const meaning = indicator({ additive: true });
    const carried = carryOver(whole, meaning, mapping, { to: '2023-01-01', kind: 'count' });
    let composed = 0;
    for (const code of carried.block.regions) {
      const region = { code, label: code };
      const here = seriesThroughChanges(whole, meaning, region, mapping)!;
      if (!here.carried) continue;
      composed += 1;
      expect(here, code).to.deep.equal(carriedSeries(carried, meaning, mapping, region));
    }
    expect(composed).to.be.at.least(10);
  });
  it('leaves alone what did not change, other kinds of region, and a single period', () => {
    const utrecht = seriesThroughChanges(
      counts,
      indicator({ additive: true }),
      { code: 'GM0344', label: 'Utrecht' },
      mapping,
    );
    expect(values(utrecht)).to.deep.equal([300, 310]);
    expect(utrecht!.carried).to.equal(undefined);
    const country = seriesThroughChanges(counts, indicator({ additive: true }), { code: 'NL00', label: 'NL' }, mapping);
    expect(values(country)).to.deep.equal([900, 950]);
    expect(seriesThroughChanges(counts, indicator({}), { code: 'GM9999', label: '' }, mapping)).to.equal(undefined);
  });
});
