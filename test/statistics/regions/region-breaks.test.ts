import { expect } from '@open-wc/testing';
import { municipalChanges, sameText, seriesOf, type Indicator } from '@draagkracht/model';
import { carryOver } from '../../../packages/statistics/src/regions/carry-over.js';
import { brokenSeries, carriedSeries, regionBreaks } from '../../../packages/statistics/src/regions/region-breaks.js';
import { blockOf, rate } from './figures.js';

const own = municipalChanges();
const [BEEMSTER, PURMEREND] = ['GM0370', 'GM0439'];
const years = ['2021JJ00', '2022JJ00'];

describe('a series whose region changed', () => {
  const block = blockOf({ [BEEMSTER]: [40, 'missing'], [PURMEREND]: [80, 75] }, years);
  const purmerend = { code: PURMEREND, label: 'Purmerend' };

  it('breaks when nothing was carried, and says why', () => {
    const series = brokenSeries(seriesOf(block, rate, purmerend)!, own);
    expect(series.indicator.breaks).to.deep.equal([
      {
        period: '2022JJ00',
        reason: {
          nl: 'gemeente samengevoegd op 1-1-2022 (Beemster en Purmerend)',
          en: 'municipality merged on 1-1-2022 (Beemster and Purmerend)',
        },
      },
    ]);
    const other = seriesOf(blockOf({ GM0344: [1, 2] }, years), rate, { code: 'GM0344', label: 'Utrecht' })!;
    expect(brokenSeries(other, own)).to.equal(other);
  });

  it('breaks in the middle of a year at the first period after the day', () => {
    const quarters = ['2022KW01', '2022KW02', '2022KW03'];
    expect(regionBreaks(own, 'GM0363', quarters).map(({ period }) => period)).to.deep.equal(['2022KW02']);
    expect(regionBreaks(own, 'GM0363', [])).to.deep.equal([]);
  });

  it('keeps the breaks of its definition, whatever was carried', () => {
    const defined: Indicator = { ...rate, breaks: [{ period: '2022JJ00', reason: sameText('andere vraag') }] };
    const series = brokenSeries(seriesOf(block, defined, purmerend)!, own);
    expect(series.indicator.breaks!.map(({ reason }) => reason.nl)).to.deep.equal(['andere vraag']);
  });

  it('says what it was put together from', () => {
    const weights = { [BEEMSTER]: [1, NaN], [PURMEREND]: [9, 10] };
    const carried = carryOver(
      blockOf({ [BEEMSTER]: [40, 'missing'], [PURMEREND]: [80, 75] }, years, weights),
      rate,
      own,
      { to: '2022-01-01' },
    );
    const series = carriedSeries(carried, rate, own, purmerend)!;
    expect(series.indicator.breaks).to.equal(undefined);
    expect(series.indicator.readWith!.map(({ nl }) => nl)).to.deep.equal([
      'Samengesteld uit Beemster en Purmerend (gewogen gemiddelde; indeling: CBS).',
    ]);
    expect(series.carried?.source.name).to.equal('CBS');
    expect(series.points.map(({ value }) => value)).to.deep.equal([76, 75]);
    expect(carriedSeries(carried, rate, own, { code: 'GM9999', label: '' })).to.equal(undefined);
  });

  it('breaks where figures could not be carried', () => {
    const carried = carryOver(block, rate, own, { to: '2022-01-01' });
    const series = carriedSeries(carried, rate, own, purmerend)!;
    expect(series.indicator.breaks!.map(({ period }) => period)).to.deep.equal(['2022JJ00']);
    expect(series.carried).to.equal(undefined);
  });
});
