import { comparePeriods, periodOf, type Break, type Point, type Rebase, type Series } from '@draagkracht/model';

/** A break with the place, counted from 0, of the first point under the new definition. */
export interface PlacedBreak {
  readonly index: number;
  readonly at: Break;
}

/** Whether a period begins at or after another; codes that are no period are compared as text. */
export function notBefore(code: string, than: string): boolean {
  const [a, b] = [periodOf(code), periodOf(than)];
  return a && b ? comparePeriods(a, b) >= 0 : code >= than;
}

/** The point of a period, or else the first one after it; -1 when there is none. */
function placeOf(points: readonly Point[], from: string): number {
  const own = points.findIndex(({ period }) => period === from);
  return own < 0 ? points.findIndex(({ period }) => notBefore(period, from)) : own;
}

/** Where things that begin with a period fall inside a series, in order of place; those outside it are left out. */
function placesOf<Item extends { readonly period: string }>(
  { points }: Series,
  items: readonly Item[] = [],
): { index: number; at: Item }[] {
  return items
    .map((at) => ({ at, index: placeOf(points, at.period) }))
    .filter((found) => found.index > 0)
    .sort((a, b) => a.index - b.index);
}

/**
 * The breaks that fall inside the series, in order of place. One before the first point or after the last compares
 * nothing and is left out.
 */
export const breakPlaces = (series: Series): PlacedBreak[] => placesOf(series, series.indicator.breaks);

const isNamed = ({ cause, by }: Rebase): boolean => cause.trim() !== '' && by.trim() !== '';

/** The places from which a person let the limits begin anew; a rebase without cause or without who decided it is none. */
export const rebasePlaces = (series: Series): { index: number; at: Rebase }[] =>
  placesOf(series, series.rebases?.filter(isNamed));

/** The rebases that are refused: nobody said why, or who. */
export const refusedRebases = ({ rebases = [] }: Series): Rebase[] => rebases.filter((rebase) => !isNamed(rebase));
