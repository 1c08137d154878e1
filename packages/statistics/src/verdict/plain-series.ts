import type { PlainKind, Series, Verdict } from '@draagkracht/model';
import { breakPlaces } from '../facts/breaks.js';
import { targetOf } from '../facts/target.js';
import type { Terms } from './conclude.js';
import { judge } from './judge.js';

/** What a series and its indicator say of how it is to be judged: direction, breaks, baseline and the target in force. */
export function termsOf(series: Series): Terms {
  const target = targetOf(series);
  return {
    direction: series.indicator.direction,
    breaks: breakPlaces(series).map(({ index }) => index),
    ...(series.baseline ? { baseline: series.baseline } : {}),
    ...(target ? { target: target.value } : {}),
  };
}

/**
 * The verdict on a series that nobody rebased, as a chart of plain figures: what a page shows before it asks for more. With
 * rebases or another chart it takes `judgeSeries`.
 */
export const judgePlainSeries = (series: Series, kind: PlainKind | 'auto' = 'auto'): Verdict =>
  judge(series.points, { ...termsOf(series), kind });
