import type { Language, Series } from '@draagkracht/model';
import { protectSeries } from '@draagkracht/statistics';
import { carriedObject, isObject, isSeries, withoutHidden } from '../outcome-chart/carried.series.js';
import type { AreasFound } from './areas-within.series.js';
import { multiplesOf, type Multiples } from './multiples.series.js';
import { areasTable, cellText } from './table.words.js';

/**
 * The series a table of areas was made from, carried along with it: codes, source, breaks and what else no cell can hold. The figures in
 * it are those of the table, small numbers hidden; whether they still are is looked at when it is read.
 */
export interface CarriedAreas extends AreasFound {
  readonly language: Language;
}

/** A series without its indicator, which is the same for all. */
type Bare = Omit<Series, 'indicator'>;

function bare(series: Series): Bare {
  const { indicator: _, ...rest } = series;
  return rest;
}

/** As text for an attribute. */
export function carriedText(
  series: readonly Series[],
  reference: Series | undefined,
  { policy, indicator }: Multiples,
  language: Language,
): string {
  const hidden = (one: Series): Bare => bare(withoutHidden(protectSeries(one, policy)));
  return JSON.stringify({
    language,
    indicator,
    areas: series.map(hidden),
    ...(reference ? { reference: hidden(reference) } : {}),
  });
}

/** What such a text holds; `undefined` when it is not ours, or was cut short on its way. */
export function carriedFrom(text: string): CarriedAreas | undefined {
  const found = carriedObject(text);
  if (!found || !Array.isArray(found['areas'])) return undefined;
  const { language, indicator, areas, reference } = found;
  const whole = (one: unknown): unknown => ({ ...(isObject(one) ? one : {}), indicator });
  const [series, behind] = [areas.map(whole), reference === undefined ? undefined : whole(reference)];
  return (language === 'nl' || language === 'en') &&
    series.every(isSeries) &&
    (behind === undefined || isSeries(behind))
    ? { language, series, reference: behind }
    : undefined;
}

/**
 * Whether a table still says what the carried series say: an editor may have mended a figure, and then the table holds.
 * @param caption what the table is called
 * @param rows the cells of the table as they are read, names first
 */
export function stillSays(
  { series, reference, language }: CarriedAreas,
  caption: string,
  rows: readonly (readonly string[])[],
): boolean {
  const multiples = multiplesOf(series, reference, { region: '', policy: 'intern' });
  if (!multiples) return false;
  const table = areasTable(multiples, language);
  const texts = [table.head, ...table.rows.map(({ name, cells }) => [name, ...cells.map(cellText)])];
  return caption === table.caption && JSON.stringify(rows) === JSON.stringify(texts);
}
