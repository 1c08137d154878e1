import { isGap, type Assurance, type Series, type Verdict } from '@draagkracht/model';
import { assuranceAt } from '../verdict/conclude.js';
import { notBefore } from './breaks.js';

/** One step of a target path, and whether the series meets it by itself while it holds. */
export interface StepAssurance {
  readonly period: string;
  readonly value: number;
  readonly assurance: Assurance;
}

/** The last figure while a step holds: from its period until the next one begins. */
function lastWhile(series: Series, from: string, until: string | undefined): number {
  return series.points.findLastIndex(
    ({ period, value }) => !isGap(value) && notBefore(period, from) && !(until && notBefore(period, until)),
  );
}

/**
 * The assurance of every dated step of the target path, each on the limits of its own time. A step to come, or one without
 * figures, is judged on the last limits.
 */
export function assurancesOf(series: Series, { segments }: Verdict): StepAssurance[] {
  const { target, direction } = series.indicator;
  return (target?.path ?? []).map(({ period, value }, at, path) => {
    const held = lastWhile(series, period, path[at + 1]?.period);
    const place = held < 0 ? series.points.findLastIndex((point) => !isGap(point.value)) : held;
    const segment = segments.find(({ from, to }) => place >= from && place <= to);
    return { period, value, assurance: segment ? assuranceAt(value, segment, place, direction) : 'none' };
  });
}
