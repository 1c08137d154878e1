import { isGap, type Indicator, type Language, type Point, type Series } from '@draagkracht/model';
import { chartSeriesOf } from './outcome-chart.series.js';
import { chartTable } from './table.words.js';

/**
 * The series a table was made from, carried along with it: names, source, breaks, margins and what else no cell can hold. The figures in
 * it are those of the table, small numbers hidden; whether they still are is looked at when it is read.
 */
export interface Carried {
  readonly language: Language;
  readonly series: Series;
  readonly others: readonly Series[];
}

/** As text for an attribute. */
export const carriedText = (carried: Carried): string => JSON.stringify(carried);

/** Whether a value has fields. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a value, read from a text, has the shape of an indicator. */
export function isIndicator(value: unknown): value is Indicator {
  if (!isObject(value)) return false;
  const { label, unit, decimals } = value;
  return isObject(label) && typeof unit === 'string' && Number.isInteger(decimals);
}

const isPoint = (value: unknown): value is Point =>
  isObject(value) &&
  typeof value['period'] === 'string' &&
  (Number.isFinite(value['value']) || (isObject(value['value']) && typeof value['value']['kind'] === 'string'));

/** Whether a value, read from a text, has the shape of a series. */
export const isSeries = (value: unknown): value is Series =>
  isObject(value) &&
  isIndicator(value['indicator']) &&
  Array.isArray(value['points']) &&
  value['points'].every(isPoint);

/** What a text that was carried along holds, whatever it is; `undefined` when it was cut short on its way. */
export function carriedObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isObject(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** What such a text holds; `undefined` when it is not ours, or was cut short on its way. */
export function carriedFrom(text: string): Carried | undefined {
  const found = carriedObject(text);
  if (!found) return undefined;
  const { language, series, others } = found;
  return (language === 'nl' || language === 'en') && isSeries(series) && Array.isArray(others) && others.every(isSeries)
    ? { language, series, others }
    : undefined;
}

/**
 * Whether a table still says what the carried series says: an editor may have mended a figure, and then the table holds.
 * @param caption what the table is called
 * @param rows the cells of the table as they are read, names first
 */
export function stillSays(
  { series, others, language }: Carried,
  caption: string,
  [head = [], ...rows]: readonly (readonly string[])[],
): boolean {
  const chart = chartSeriesOf(series, others, { kind: 'values', smallNumberPolicy: 'intern' });
  const table = chartTable(chart, language);
  const places = table.head.map((name) => head.indexOf(name));
  if (rows.length !== table.count || caption !== table.caption || places.includes(-1)) return false;
  return rows.every((row, at) => table.row(at).every((text, column) => row[places[column]!] === text));
}

/** A series as it may be carried: figures that are hidden are not in it. */
export const withoutHidden = (series: Series): Series => ({
  ...series,
  points: series.points.map((point) => (isGap(point.value) ? { period: point.period, value: point.value } : point)),
});
