import {
  currentDataset,
  type Dataset,
  type DkRecord,
  type Indicator,
  type MonitorIndicator,
  type MonitorTarget,
  type Result,
} from '@draagkracht/model';
import type { MonitorRecords } from '../monitor/monitor.js';

/** Where the figures of an indicator come from, as it is now: the data set that renews the one it was linked to. */
export interface Linked {
  readonly dataset: Dataset;
  readonly column: Indicator;
}

/** Why an indicator has no figures: never linked, or what it was linked to is gone. */
export type NotLinked = 'never' | 'gone';

/** An indicator under its result, with what is kept for it. */
export interface IndicatorRow {
  readonly record: DkRecord<MonitorIndicator>;
  readonly figures: Linked | NotLinked;
  readonly targets: readonly DkRecord<MonitorTarget>[];
}

/**
 * The lists indicators of a result stand in, never mixed: who is answerable differs (D§7.5), and so does what is told (D§4.4). `use`:
 * a programme measure that only says how many use something.
 */
export const measureLists = ['population', 'use', 'effectiveness', 'sustainability'] as const;
export type MeasureList = (typeof measureLists)[number];

/** A result with its indicators, each list in its order. */
export interface ResultRow {
  readonly record: DkRecord<Result>;
  readonly lists: Readonly<Record<MeasureList, readonly IndicatorRow[]>>;
}

/** Everything the editor of goals shows. */
export interface GoalsView {
  readonly results: readonly ResultRow[];
  /** Indicators without a result, or whose result is gone. */
  readonly loose: readonly IndicatorRow[];
  /** Indicators without figures, wherever they stand. */
  readonly without: readonly IndicatorRow[];
}

/** The list an indicator belongs in. */
export const listOf = ({ level, aspect }: Pick<MonitorIndicator, 'level' | 'aspect'>): MeasureList =>
  level === 'population' ? 'population' : (aspect ?? 'use');

/** Where the figures of an indicator come from now. */
export function linkedTo({ link }: Pick<MonitorIndicator, 'link'>, datasets: readonly Dataset[]): Linked | NotLinked {
  if (!link) return 'never';
  const dataset = currentDataset(datasets, link.datasetId);
  const column = dataset?.indicators.find(({ id }) => id === link.indicatorId);
  return dataset && column ? { dataset, column } : 'gone';
}

/** Whether an indicator has figures. */
export const hasFigures = ({ figures }: IndicatorRow): boolean => typeof figures === 'object';

/** What is kept, as the editor shows it. */
export function goalsView({ results, indicators, targets, datasets }: MonitorRecords): GoalsView {
  const rows = indicators.map((record): IndicatorRow => {
    return {
      record,
      figures: linkedTo(record.data, datasets),
      targets: targets.filter(({ data }) => data.indicatorId === record.id),
    };
  });
  const known = new Set(results.map(({ id }) => id));
  const under = (id: string, list: MeasureList): IndicatorRow[] =>
    rows.filter(({ record: { data } }) => data.resultId === id && listOf(data) === list);
  return {
    results: results.map((record) => ({
      record,
      lists: {
        population: under(record.id, 'population'),
        use: under(record.id, 'use'),
        effectiveness: under(record.id, 'effectiveness'),
        sustainability: under(record.id, 'sustainability'),
      },
    })),
    loose: rows.filter(({ record }) => !known.has(record.data.resultId)),
    without: rows.filter((row) => !hasFigures(row)),
  };
}

/** All indicators of a result, in the order of its lists. */
export const indicatorsOf = ({ lists }: ResultRow): readonly IndicatorRow[] =>
  measureLists.flatMap((list) => lists[list]);

/**
 * The places of records after one of them moved a step among those beside it. Only what got another place is given; nothing when there is
 * no room to move.
 */
export function movedPlaces<Data extends { readonly place: number }>(
  beside: readonly DkRecord<Data>[],
  id: string,
  step: -1 | 1,
): readonly { readonly record: DkRecord<Data>; readonly place: number }[] {
  const from = beside.findIndex((one) => one.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= beside.length) return [];
  const order = beside.with(from, beside[to]!).with(to, beside[from]!);
  // Equal places went by when they were made; from now on each has its own.
  const first = Math.min(...beside.map(({ data }) => data.place));
  return order
    .map((record, at) => ({ record, place: first + at }))
    .filter(({ record, place }) => record.data.place !== place);
}

/** The place after all of these. */
export const nextPlace = (records: readonly DkRecord<{ readonly place: number }>[]): number =>
  records.reduce((place, { data }) => Math.max(place, data.place + 1), 0);
