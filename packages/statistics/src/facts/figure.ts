import { isGap, type Figure, type Indicator, type Interval, type Point } from '@draagkracht/model';
import { wilson } from '../interval/wilson.js';

/** A point that holds a figure. */
export type KnownPoint = Point & { readonly value: number };

/** The parts of a proportion. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whether the figures of an indicator are percentages. */
export const isPercentage = (indicator: Indicator): boolean => indicator.unit.trim().startsWith('%');

/**
 * Numerator and denominator of a percentage. `undefined` when the figure is none, when one is unknown, or when they
 * cannot be a proportion.
 */
export function proportionOf(point: Point, indicator: Indicator): Proportion | undefined {
  const { numerator, denominator } = point;
  if (numerator === undefined || denominator === undefined || !isPercentage(indicator)) return undefined;
  return denominator > 0 && numerator >= 0 && numerator <= denominator ? { numerator, denominator } : undefined;
}

/**
 * The 95% interval of a figure, in its unit: the one the source gives, or else Wilson's where the parts of a percentage
 * are known. An interval that does not hold its own figure is of other parts, and is left out;
 * a gap has none.
 * @param population how many people there are in all, when only some of them answered.
 */
export function intervalOf(point: Point, indicator: Indicator, population?: number): Interval | undefined {
  if (isGap(point.value)) return undefined;
  if (point.low !== undefined && point.high !== undefined) return { low: point.low, high: point.high };
  const parts = proportionOf(point, indicator);
  if (!parts) return undefined;
  const fits = population !== undefined && population >= parts.denominator;
  const { low, high } = wilson(parts.numerator, parts.denominator, fits ? { population } : {});
  const interval = { low: low * 100, high: high * 100 };
  const rounding = 10 ** -indicator.decimals;
  return point.value >= interval.low - rounding && point.value <= interval.high + rounding ? interval : undefined;
}

/** The figure of a point with its status and interval, as the sentence states it. */
export function figureOf(point: KnownPoint, indicator: Indicator, population?: number): Figure {
  const interval = intervalOf(point, indicator, population);
  return {
    period: point.period,
    value: point.value,
    status: point.status ?? 'definitive',
    ...(interval ? { interval } : {}),
  };
}
