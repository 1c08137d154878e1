import type { Series, Verdict } from '@draagkracht/model';
import { breakPlaces } from '../facts/breaks.js';
import { targetOf } from '../facts/target.js';
import { judge, type JudgeOptions } from './judge.js';

/**
 * The verdict on a series with everything its indicator says: direction, breaks, and the step of the target path in
 * force at the last figure. Options given win over the indicator.
 */
export function judgeSeries(series: Series, options: JudgeOptions = {}): Verdict {
  const target = targetOf(series);
  return judge(series.points, {
    direction: series.indicator.direction,
    breaks: breakPlaces(series).map((found) => found.index),
    ...(target ? { target: target.value } : {}),
    ...options,
  });
}
