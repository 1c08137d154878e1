import { isGap, textIn, type Gap, type Language } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import { LEAST_UNITS, type DroppedUnit, type FunnelUnit } from '@draagkracht/statistics';
import { carriedObject, isIndicator, isObject, isSeries } from '../outcome-chart/carried.series.js';
import type { Comparison } from './benchmark-funnel.series.js';

/**
 * The comparison a table was made from, carried along with it: codes, classes, source and what else no cell can hold. The figures in it are
 * those of the table; whether they still are is looked at when it is read.
 */
export interface CarriedComparison {
  readonly language: Language;
  readonly comparison: Comparison;
}

/** An area that is left out without a gap: so few people, or numbers that cannot be right. Its numbers are in no cell, and so in no text. */
const leftOut: Readonly<Record<'small' | 'impossible', Pick<FunnelUnit, 'count' | 'population'>>> = {
  small: { count: 0, population: 1 },
  impossible: { count: 0, population: 0 },
};

const without = (gap: Gap): Pick<FunnelUnit, 'count' | 'population'> => ({ count: gap, population: gap });

/**
 * As text for an attribute.
 * @param dropped areas that are left out of the comparison: why goes along, their numbers do not
 */
export function carriedText(comparison: Comparison, dropped: readonly DroppedUnit[], language: Language): string {
  const reasons = new Map(dropped.map((one) => [one.code, one]));
  const units = comparison.units.map((unit): FunnelUnit => {
    const left = reasons.get(unit.code);
    if (!left) return unit;
    const { reason, gap } = left;
    return { ...unit, ...(gap ? without(gap) : reason === 'gap' ? without({ kind: 'missing' }) : leftOut[reason]) };
  });
  return JSON.stringify({ language, comparison: { ...comparison, units } });
}

const isValue = (value: unknown): boolean =>
  Number.isFinite(value) || (isObject(value) && typeof value['kind'] === 'string');

const isUnit = (value: unknown): value is FunnelUnit =>
  isObject(value) &&
  typeof value['code'] === 'string' &&
  typeof value['label'] === 'string' &&
  isValue(value['count']) &&
  isValue(value['population']);

const isComparison = (value: unknown): value is Comparison =>
  isObject(value) &&
  isIndicator(value['indicator']) &&
  Array.isArray(value['units']) &&
  value['units'].every(isUnit) &&
  (value['ownCounts'] === undefined || isSeries(value['ownCounts']));

/** What such a text holds; `undefined` when it is not ours, or was cut short on its way. */
export function carriedFrom(text: string): CarriedComparison | undefined {
  const found = carriedObject(text);
  if (!found) return undefined;
  const { language, comparison } = found;
  return (language === 'nl' || language === 'en') && isComparison(comparison) ? { language, comparison } : undefined;
}

/** Whether an area has numbers in the table; one that is left out has none. */
const hasNumbers = ({ count, population }: FunnelUnit): boolean =>
  !isGap(count) && !isGap(population) && population > 1;

/**
 * Whether a table still says what the carried comparison says: an editor may have mended a figure, and then the table holds. Where too few
 * areas have numbers to be compared, the table names only those that have none.
 * @param caption what the table is called
 * @param rows the cells of the table as they are read, names first
 */
export function stillSays(
  { comparison: { indicator, units }, language }: CarriedComparison,
  caption: string,
  [, ...rows]: readonly (readonly string[])[],
): boolean {
  const number = (value: FunnelUnit['count']): string => (isGap(value) ? '' : formatNumber(value, 0, language));
  const isCompared = units.filter(hasNumbers).length >= LEAST_UNITS;
  const wanted = units.flatMap((unit) => {
    if (!hasNumbers(unit)) return [`${unit.label}||`];
    return isCompared ? [`${unit.label}|${number(unit.count)}|${number(unit.population)}`] : [];
  });
  const found = rows.map(([name = '', count = '', people = '']) => `${name}|${people && count}|${people}`);
  return caption === textIn(indicator.label, language) && wanted.sort().join('\n') === found.sort().join('\n');
}
