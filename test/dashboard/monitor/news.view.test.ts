import { expect } from '@open-wc/testing';
import { sameText, type Point, type Series } from '@draagkracht/model';
import { compareLayouts, joinTables, proposedMapping } from '@draagkracht/formats';
import { exampleFigures, exampleDatasetId } from '../../../packages/dashboard/src/example/example-figures.js';
import { exampleRecords } from '../../../packages/dashboard/src/example/example-records.js';
import type { MonitorDesk } from '../../../packages/dashboard/src/monitor/monitor-desk.js';
import { monitorNews, newsBetween, newsOfSeries } from '../../../packages/dashboard/src/monitor/news.view.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { anIndicator, aResult, monitorOver } from '../../helpers/monitor.js';
import { itOnReal, realBytes } from '../../helpers/real-data.js';
import { hour, uuid } from '../../helpers/storage.js';
import { until } from '../../helpers/until.js';

const suppressed = { kind: 'suppressed' } as const;
const series = (points: readonly (Point['value'] | Point)[], from = 2020): Series => ({
  indicator: { id: 'a', label: sameText('A'), unit: '%', decimals: 1, direction: 'lower' },
  points: points.map((point, at) =>
    typeof point === 'object' && 'period' in point ? point : { period: `${from + at}JJ00`, value: point },
  ),
});
const of = (period: string, value: number, status?: Point['status']): Point => ({
  period,
  value,
  ...(status ? { status } : {}),
});

/** Next year's figures joined to those of the example. */
async function renewed(change: (now: ReturnType<typeof exampleFigures>) => void = () => undefined) {
  const before = exampleFigures(hour(1), 2024);
  const now = exampleFigures(hour(5));
  change(now);
  const dataset = { ...now.dataset, id: 'volgend', follows: exampleDatasetId };
  return monitorOver(exampleRecords(hour(2)), { sets: [before, { ...now, dataset }] });
}

async function newsOf(desk: MonitorDesk) {
  await until(() => monitorNews(desk)?.waiting === false);
  return monitorNews(desk)!;
}

describe('what is new since the figures before', () => {
  it('is a figure of a new period, or a new period without one', () => {
    expect(newsOfSeries(series([9, 8]), series([9, 8, 7]))).to.eql([{ kind: 'new', periods: ['2022JJ00'] }]);
    expect(newsOfSeries(series([9, suppressed]), series([9, 8]))).to.eql([{ kind: 'new', periods: ['2021JJ00'] }]);
    expect(newsOfSeries(series([9]), series([9, suppressed]))).to.eql([
      { kind: 'new-gap', periods: ['2021JJ00'], gap: suppressed },
    ]);
  });

  it('is a figure that was revised as far as it is printed, or became definitive', () => {
    expect(newsOfSeries(series([9.1, 8]), series([9.3, 8.004]))).to.eql([
      { kind: 'revised', period: '2020JJ00', before: 9.1, after: 9.3 },
    ]);
    const provisional = series([of('2020JJ00', 9, 'provisional'), of('2021JJ00', 8, 'provisional')]);
    expect(newsOfSeries(provisional, series([9, 8.5]))).to.eql([
      { kind: 'revised', period: '2021JJ00', before: 8, after: 8.5 },
      { kind: 'final', periods: ['2020JJ00'] },
    ]);
    expect(newsOfSeries(provisional, provisional)).to.eql([]);
  });

  it('says nothing of a revision where figures were put together anew from merged areas', () => {
    const carried: Series = { ...series([9.5]), carried: { source: { name: 'CBS' }, composed: [] } };
    expect(newsOfSeries(series([9]), carried)).to.eql([]);
  });

  it('is a figure that disappeared or is hidden now', () => {
    expect(newsOfSeries(series([9, 8, 7]), series([9, suppressed]))).to.eql([
      { kind: 'gone', periods: ['2021JJ00', '2022JJ00'], gap: undefined },
    ]);
    expect(newsOfSeries(series([9, 8]), series([9, suppressed]))).to.deep.include({
      kind: 'gone',
      periods: ['2021JJ00'],
      gap: suppressed,
    });
  });

  it('is a column or a region that is gone, and figures where there were none', () => {
    const [there, gone] = [{ series: series([9]) }, { why: 'no-column' } as const];
    expect(newsBetween(there, gone)).to.eql([{ kind: 'column-gone' }]);
    expect(newsBetween(there, { why: 'no-region' })).to.eql([{ kind: 'region-gone' }]);
    expect(newsBetween(gone, there)).to.eql([{ kind: 'new', periods: ['2020JJ00'] }]);
    expect(newsBetween(gone, gone)).to.eql([]);
    expect(newsBetween(there, { waiting: true })).to.eql([]);
  });

  it('is a rule that speaks and did not', () => {
    const calm = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11];
    expect(newsOfSeries(series(calm, 2010), series([...calm, 30], 2010)).at(-1)).to.eql({
      kind: 'rule',
      before: 'none',
      after: 'concern',
    });
    expect(newsOfSeries(series([...calm, 30], 2010), series(calm, 2010)).at(-1)).to.eql({
      kind: 'rule',
      before: 'concern',
      after: 'none',
    });
  });

  it('is told of the example for the region in sight, with next year beside the years before', async () => {
    const desk = await renewed(({ blocks }) => {
      const debts = blocks.find(({ indicatorId }) => indicatorId === 'schulden')!;
      debts.values[2 * debts.periods.length - 2] = 8.6;
    });
    const { since, indicators } = await newsOf(desk);
    expect(since.id).to.equal(exampleDatasetId);
    const news = new Map(indicators.map(({ label, news: own }) => [label, own]));
    expect(news.get('Jongeren met jeugdhulp')).to.eql([{ kind: 'new', periods: ['2025JJ00'] }]);
    expect(news.get('Huishoudens met problematische schulden')).to.deep.include({
      kind: 'revised',
      period: '2024JJ00',
      before: 8.2,
      after: 8.6,
    });
    expect(news.get('Eenzaam onder 75-plussers')).to.equal(undefined);
  });

  it('is nothing while no data set continues another', async () => {
    expect(monitorNews(await monitorOver([aResult(1), anIndicator(3)]))).to.equal(undefined);
  });

  itOnReal('is a year of real figures joined to another', 'kwb/kwb2024-utrecht.xlsx', async (bytes) => {
    const following = { onProgress: () => undefined, signal: new AbortController().signal, kept: [] };
    const read = async (name: string, from: Uint8Array<ArrayBuffer>, period: string) => {
      const intake = await readIntake(new File([from], name), { ...following, period });
      if (!intake.ok) throw new Error(intake.text.nl);
      return intake.table;
    };
    const older = await read('kwb2020.csv', (await realBytes('kwb/kwb2020-gemeenten.windows-1252.csv'))!, '2020JJ00');
    const newer = await read('kwb2024.xlsx', bytes, '2024JJ00');
    const joined = joinTables(older, newer, proposedMapping(compareLayouts(older, newer)));
    const column = joined.indicators.find(
      ({ id }) => older.indicators.some((one) => one.id === id) && /inwoners/i.test(id),
    )!;
    const told = { label: 'kwb', file: { name: 'kwb', bytes: 1 } };
    const desk = await monitorOver(
      [aResult(1), anIndicator(3, { unit: '', decimals: 0, link: { datasetId: 'kwb2020', indicatorId: column.id } })],
      {
        sets: [
          { dataset: { ...older, ...told, id: 'kwb2020', importedAt: hour(1) }, blocks: older.blocks },
          {
            dataset: { ...joined, ...told, id: 'kwb', importedAt: hour(2), follows: 'kwb2020' },
            blocks: joined.blocks,
          },
        ],
      },
    );
    desk.look({ region: 'GM0344' });
    expect((await newsOf(desk)).indicators.map(({ indicatorId, news }) => [indicatorId, news])).to.eql([
      [uuid(3), [{ kind: 'new', periods: ['2024JJ00'] }]],
    ]);
  });
});
