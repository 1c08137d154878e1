import { expect } from '@open-wc/testing';
import { emptyBlock, seriesOf, type Dataset, type Indicator, type SeriesBlock } from '@draagkracht/model';
import {
  againstChoices,
  chosenFrom,
  NOTHING,
  othersOfKind,
  SAME_KIND,
  togetherSeries,
} from '../../../packages/dashboard/src/outcome-dashboard/effect-comparison.view.js';
import { RegionIndex } from '../../../packages/dashboard/src/outcome-dashboard/outcome-dashboard.view.js';

const indicator: Indicator = {
  id: 'youth',
  label: { nl: 'Jeugdhulp', en: 'Youth care' },
  unit: '%',
  decimals: 1,
  direction: 'lower',
};
const codes = ['NL00', 'GM9998', 'WK999801', 'WK999802', 'WK999803', 'WK999701'];
const periods = ['2020JJ00', '2021JJ00', '2022JJ00'];
const dataset: Dataset = {
  id: 'd',
  label: 'd',
  file: { name: 'd.csv', bytes: 1 },
  importedAt: '2026-11-22T10:00:00.000Z',
  indicators: [indicator],
  regionCodes: codes,
  regionLabels: ['Nederland', 'Stad', 'Noord', 'Zuid', 'Oost', 'Elders'],
  periods,
  problems: [],
};
const index = new RegionIndex(dataset);

function block(values: Readonly<Record<string, readonly (number | undefined)[]>>): SeriesBlock {
  const made = emptyBlock('youth', Object.keys(values), periods);
  Object.values(values).forEach((row, r) =>
    row.forEach((value, p) => {
      if (value === undefined) return;
      made.values[r * periods.length + p] = value;
      made.gaps[r * periods.length + p] = 0;
    }),
  );
  return made;
}
const figures = block({
  WK999801: [10, 11, 12],
  WK999802: [20, 22, 24],
  WK999803: [30, undefined, 36],
  WK999701: [1, 1, 1],
  GM9998: [15, 16, 17],
});
const people = block({
  WK999801: [1, 1, 1],
  WK999802: [100, 100, 100],
  WK999803: [300, 300, 300],
  GM9998: [1000, 1000, 1000],
});
const own = seriesOf(figures, indicator, { code: 'WK999801', label: 'Noord' })!;

describe('what a region can be compared with', () => {
  it('is what it lies in, and areas of the same kind in its municipality', () => {
    expect(othersOfKind(dataset, 'WK999801')).to.deep.equal(['WK999802', 'WK999803']);
    expect(othersOfKind(dataset, 'NL00')).to.deep.equal([]);
    const choices = againstChoices(dataset, indicator, 'WK999801', index, true);
    expect(choices.map(({ value }) => value)).to.deep.equal([
      SAME_KIND,
      'GM9998',
      'NL00',
      'WK999803',
      'WK999802',
      NOTHING,
    ]);
    expect(choices.filter(({ holdsOwn }) => holdsOwn).map(({ label }) => label)).to.deep.equal(['Stad', 'Nederland']);
  });
  it('is nothing for a number of people, and no group where inhabitants are not known', () => {
    const count = { ...indicator, additive: true };
    expect(againstChoices(dataset, count, 'WK999801', index, true).map(({ value }) => value)).to.deep.equal([NOTHING]);
    expect(againstChoices(dataset, indicator, 'WK999801', index, false)[0]?.value).to.equal('GM9998');
  });
});

describe('areas together', () => {
  it('are weighted with their inhabitants, never by plain mean', () => {
    const full = block({ WK999802: [20, 20, 20], WK999803: [30, 30, 30] });
    const together = togetherSeries(own, full, people, ['WK999802', 'WK999803']);
    expect(together?.count).to.equal(2);
    expect(together?.series.points.map(({ value }) => value)).to.deep.equal([27.5, 27.5, 27.5]);
  });
  it('leave out an area that misses a period: else the line would jump', () => {
    expect(togetherSeries(own, figures, people, ['WK999802', 'WK999803'])).to.equal(undefined);
  });
  it('leave out an area whose inhabitants are not known', () => {
    expect(togetherSeries(own, figures, people, ['WK999802', 'WK999701'])).to.equal(undefined);
  });
});

describe('the group a region was chosen from', () => {
  it('has the last figures before and the first after', () => {
    expect(chosenFrom(dataset, figures, own, '2021JJ00')).to.deep.equal({
      period: '2020JJ00',
      group: [
        { code: 'WK999801', value: 10, next: 11 },
        { code: 'WK999802', value: 20, next: 22 },
        { code: 'WK999803', value: 30 },
      ],
    });
  });
  it('is not told without a figure on either side, across a new definition, or of counts', () => {
    expect(chosenFrom(dataset, figures, own, '2020JJ00')).to.equal(undefined);
    const broken = { ...indicator, breaks: [{ period: '2021JJ00', reason: { nl: 'nieuw', en: 'new' } }] };
    expect(chosenFrom(dataset, figures, { ...own, indicator: broken }, '2021JJ00')).to.equal(undefined);
    const count = { ...indicator, additive: true };
    expect(chosenFrom(dataset, figures, { ...own, indicator: count }, '2021JJ00')).to.equal(undefined);
  });
});
