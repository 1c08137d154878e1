import {
  comparePeriods,
  isGap,
  monthsIn,
  periodOf,
  startMonth,
  type EffectRefusal,
  type Point,
  type Series,
} from '@draagkracht/model';
import { notBefore } from '../facts/breaks.js';

/** A figure with its place on the calendar. */
export interface Placed {
  readonly period: string;
  /** In periods of the series' own rhythm since the measure began: −1 is the last period before it, 0 the first with it. */
  readonly at: number;
  readonly point: Point & { readonly value: number };
}

/** The figures of a series that may be compared around a measure: those between the break before it and the break after it. */
export interface Window {
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
}

/** The break the measure lies after and the one it lies before; `at-start` when one begins in the very same period. */
function bounds(series: readonly Series[], from: string): { start?: string; end?: string } | 'at-start' {
  let start: string | undefined;
  let end: string | undefined;
  for (const { period } of series.flatMap(({ indicator }) => indicator.breaks ?? [])) {
    const [a, b] = [periodOf(period), periodOf(from)];
    if (a && b && comparePeriods(a, b) === 0) return 'at-start';
    if (notBefore(from, period)) start = start === undefined || notBefore(period, start) ? period : start;
    else end = end === undefined || notBefore(end, period) ? period : end;
  }
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/**
 * The figures around the start of a measure, gaps left out. No figure across a break is used, of this series or of one it is compared
 * with.
 * @param from code of the first period in which the measure could work.
 * @param others series whose breaks count as well.
 */
export function windowOf(series: Series, from: string, others: readonly Series[] = []): Window | EffectRefusal {
  const first = periodOf(from);
  if (!first) return 'no-period';
  if ([series, ...others].some(({ indicator }) => indicator.kind === 'model')) return 'model-estimate';
  const limits = bounds([series, ...others], from);
  if (limits === 'at-start') return 'break-at-start';
  const placed = series.points.flatMap((point): Placed[] => {
    const period = periodOf(point.period);
    if (!period || isGap(point.value)) return [];
    if (limits.start !== undefined && !notBefore(point.period, limits.start)) return [];
    if (limits.end !== undefined && notBefore(point.period, limits.end)) return [];
    const at = (startMonth(period) - startMonth(first)) / monthsIn(period.rhythm);
    return [{ period: point.period, at, point: point as Placed['point'] }];
  });
  return { before: placed.filter(({ at }) => at < 0), after: placed.filter(({ at }) => at >= 0) };
}
