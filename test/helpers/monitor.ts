import {
  emptyBlock,
  newRecord,
  monitorIndicator,
  result,
  indicatorStory,
  target,
  type Dataset,
  type DkRecord,
  type IndicatorStory,
  type MonitorIndicator,
  type MonitorTarget,
  type Result,
  type SeriesBlock,
  type Storage,
} from '@draagkracht/model';
import { storageProvider } from '@draagkracht/store';
import { MonitorDesk } from '../../packages/dashboard/src/monitor/monitor-desk.js';
import { hour, uuid } from './storage.js';

/** The day of every test of the monitor. */
export const monitorDay = '2026-03-01';

const making = (n: number) => ({ id: uuid(n), now: hour(n), authorRole: 'beleid' });

/** A result of the monitor. */
export const aResult = (n: number, data: Partial<Result> = {}): DkRecord<Result> =>
  newRecord(
    result,
    {
      label: `Doel ${n}: inwoners staan er niet alleen voor`,
      why: '',
      lifeDomains: [],
      laws: [],
      tasks: [],
      place: n,
      ...data,
    },
    making(n),
  );

/** An indicator of the monitor; linked to column `aandeel` of data set `cijfers`. */
export const anIndicator = (n: number, data: Partial<MonitorIndicator> = {}): DkRecord<MonitorIndicator> =>
  newRecord(
    monitorIndicator,
    {
      resultId: uuid(1),
      label: `Indicator ${n}`,
      definition: '',
      numerator: '',
      denominator: '',
      unit: '%',
      decimals: 1,
      direction: 'lower',
      kind: 'registration',
      level: 'population',
      lifeDomains: [],
      laws: [],
      tasks: [],
      sourceName: 'Voorbeeldbron',
      tableId: '',
      breaks: [],
      readWith: [],
      link: { datasetId: 'cijfers', indicatorId: 'aandeel' },
      place: n,
      ...data,
    },
    making(n),
  );

/** A target of an indicator for Voorbeeldgemeente. */
export const aTarget = (n: number, indicatorId: string, data: Partial<MonitorTarget> = {}): DkRecord<MonitorTarget> =>
  newRecord(
    target,
    {
      indicatorId,
      region: 'GM9998',
      direction: 'lower',
      value: 5,
      period: '2028JJ00',
      steps: [],
      setBy: 'gemeenteraad',
      setOn: '2025-11-06',
      basis: 'Programmabegroting 2026, blz. 31',
      ...data,
    },
    making(n),
  );

/** A story of an indicator for Voorbeeldgemeente. */
export const aStory = (n: number, indicatorId: string, data: Partial<IndicatorStory> = {}): DkRecord<IndicatorStory> =>
  newRecord(
    indicatorStory,
    {
      indicatorId,
      region: 'GM9998',
      means: 'Minder mensen staan er alleen voor.',
      meansNot: 'Het zegt niet waarom.',
      whatWeDo: 'We bellen eerst.',
      ask: '',
      contactTeam: 'team beleid',
      updatedOn: '2026-02-01',
      aboutPeriod: '2025JJ00',
      ...data,
    },
    making(n),
  );

/** Years of figures of an invented municipality, two of its districts and the country. */
export const figures = (
  id = 'cijfers',
  values: readonly number[] = [9, 8.8, 9.1, 8.7, 8.9, 9.2, 8.6],
  importedAt = hour(1),
): { readonly dataset: Dataset; readonly blocks: readonly SeriesBlock[] } => {
  const regionCodes = ['NL00', 'GM9998', 'WK999801', 'WK999802'];
  const last = 2025;
  const periods = values.map((_, at) => `${last - values.length + 1 + at}JJ00`);
  const block = (indicatorId: string, factor: number): SeriesBlock => {
    const empty = emptyBlock(indicatorId, regionCodes, periods);
    regionCodes.forEach((_, r) =>
      values.forEach((value, p) => {
        empty.values[r * periods.length + p] = (value + r * 0.1) * factor;
        empty.gaps[r * periods.length + p] = 0;
      }),
    );
    return empty;
  };
  const indicators = [
    { id: 'aandeel', unit: '%', decimals: 1, factor: 1 },
    { id: 'per-duizend', unit: 'per 1.000 inwoners', decimals: 0, factor: 10 },
  ];
  return {
    dataset: {
      id,
      label: 'Voorbeeldcijfers',
      file: { name: 'voorbeeld.csv', bytes: 1000 },
      importedAt,
      indicators: indicators.map(({ id: column, unit, decimals }) => ({
        id: column,
        label: { nl: column, en: column },
        unit,
        decimals,
        direction: 'neutral',
        source: { name: 'Voorbeeldbron' },
      })),
      regionCodes,
      regionLabels: ['Nederland', 'Voorbeeldgemeente', 'Noord', 'Zuid'],
      periods,
      problems: [],
    },
    blocks: indicators.map(({ id: column, factor }) => block(column, factor)),
  };
};

/** Storage in memory that nobody else has. */
export const ownMemory = (): Promise<Storage> =>
  storageProvider({ now: () => `${monitorDay}T09:00:00.000Z` }).open(`monitor-${Math.random()}`, 'memory');

let ids = 1000;

/** A monitor over a storage with these records and figures in it. @param records are saved first @param storage default: memory of its own */
export async function monitorOver(
  records: readonly DkRecord[] = [],
  { storage, sets = [figures()] }: { storage?: Storage; sets?: readonly ReturnType<typeof figures>[] } = {},
): Promise<MonitorDesk> {
  const place = storage ?? (await ownMemory());
  for (const { dataset, blocks } of sets) await place.series.saveDataset(dataset, blocks);
  if (records.length > 0) await place.records.saveAll(records);
  const desk = new MonitorDesk({
    clock: () => new Date(`${monitorDay}T09:00:00Z`),
    newId: () => uuid(ids++),
    role: 'beleid',
  });
  await desk.open(place);
  return desk;
}

/** The series of an indicator once its figures are there. */
export async function seriesWhenThere(desk: MonitorDesk, indicatorId: string, region?: string) {
  for (let at = 0; at < 50; at++) {
    const found = desk.seriesOf(indicatorId, region);
    if (!('waiting' in found)) return found;
    await new Promise((done) => setTimeout(done));
  }
  throw new Error(`the figures of ${indicatorId} did not come`);
}
