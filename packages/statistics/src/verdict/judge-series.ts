import type { Series, Verdict } from '@draagkracht/model';
import { breakPlaces, rebasePlaces } from '../facts/breaks.js';
import { targetOf } from '../facts/target.js';
import type { Terms } from './conclude.js';
import { judge, type JudgeOptions } from './judge.js';

/** What a series and its indicator say of how it is to be judged: direction, breaks, rebases, baseline and the target in force. */
export function termsOf(series: Series): Terms {
  const target = targetOf(series);
  return {
    direction: series.indicator.direction,
    breaks: breakPlaces(series).map(({ index }) => index),
    rebases: rebasePlaces(series).map(({ index, at }) => ({ index, cause: at.cause })),
    ...(series.baseline ? { baseline: series.baseline } : {}),
    ...(target ? { target: target.value } : {}),
  };
}

/**
 * The verdict on a series with everything its indicator says: direction, breaks, and the step of the target path in
 * force at the last figure. Options given win over the indicator.
 */
export const judgeSeries = (series: Series, options: JudgeOptions = {}): Verdict =>
  judge(series.points, { ...termsOf(series), ...options });
