import { meanOf } from './centre.js';
import type { PlacedFigure } from './figures.js';

/** 3 / d₂ for ranges of two (1.128), rounded as NHS *Making Data Count* does. */
export const LIMIT_FACTOR = 2.66;

/** D₄ for ranges of two: a larger moving range is itself a signal, and would hide others by widening the limits. */
export const SCREEN_FACTOR = 3.267;

/** The centre and the natural process limits of an XmR chart. */
export interface XmrLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** True when at least one moving range was left out. */
  readonly screened: boolean;
}

/**
 * The absolute steps between neighbours. A step over a gap is left out: it holds the variation of more than one period
 * and would widen the limits. NHSRplotthedots and qicharts2 do the same with a missing value.
 */
export function movingRanges(figures: readonly PlacedFigure[]): number[] {
  const ranges: number[] = [];
  for (let at = 1; at < figures.length; at++) {
    const before = figures[at - 1]!;
    const here = figures[at]!;
    if (here.index === before.index + 1) ranges.push(Math.abs(here.value - before.value));
  }
  return ranges;
}

/**
 * Leaves out, once, the ranges above 3.267 × their mean. When nothing but zeros would remain every range is kept:
 * limits without width would call each figure a signal.
 */
export function keptRanges(ranges: readonly number[]): readonly number[] {
  const ceiling = SCREEN_FACTOR * meanOf(ranges);
  const kept = ranges.filter((range) => range <= ceiling);
  return kept.some((range) => range > 0) ? kept : ranges;
}

/**
 * Mean ± 2.66 × mean moving range (D§7.1). `undefined` when no two figures are neighbours.
 * @param withScreen leave out moving ranges above 3.267 × their mean, once, before the limits are made.
 */
export function xmrLimits(figures: readonly PlacedFigure[], withScreen: boolean): XmrLimits | undefined {
  const all = movingRanges(figures);
  if (all.length === 0) return undefined;
  const kept = withScreen ? keptRanges(all) : all;
  const centre = meanOf(figures.map((figure) => figure.value));
  const reach = LIMIT_FACTOR * meanOf(kept);
  return { centre, lower: centre - reach, upper: centre + reach, screened: kept.length < all.length };
}
