import { comparePeriods, periodOf, type Break, type Series } from '@draagkracht/model';

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

/**
 * The breaks that fall inside the series, in order of place. One before the first point or after the last compares
 * nothing and is left out.
 */
export function breakPlaces(series: Series): PlacedBreak[] {
  return (series.indicator.breaks ?? [])
    .map((at) => ({ at, index: series.points.findIndex((point) => notBefore(point.period, at.period)) }))
    .filter((found) => found.index > 0)
    .sort((a, b) => a.index - b.index);
}
