import type { Gap, Indicator, Point, Series, SmallNumberPolicy } from '@draagkracht/model';
import { isGap } from '@draagkracht/model';
import { isPercentage } from '../facts/figure.js';

/** The least numbers a policy lets through, and how what it lets through is rounded. */
export interface SmallNumberRule {
  /** Counts from 1 up to this one, itself not included, are hidden; 0 stays 0. */
  readonly count: number;
  /** A percentage of fewer people who answered is hidden. */
  readonly survey: number;
  /** A percentage of fewer people in a register is hidden. */
  readonly registration: number;
  /** Counts that may be seen are published as multiples of this one; 1 does not round. */
  readonly rounding: number;
  /** A percentage of fewer people than this has no decimals. */
  readonly decimalsFrom: number;
  /** An amount of money needs at least this many cases. */
  readonly cases: number;
  /** The largest case may be at most this part of an amount, 0 to 1. */
  readonly largest: number;
}

/** The rule of each policy (D§3.5); `intern` hides nothing, and whoever shows it says "niet publiceren". */
export const smallNumberRules: Readonly<Record<SmallNumberPolicy, SmallNumberRule>> = {
  intern: { count: 0, survey: 0, registration: 0, rounding: 1, decimalsFrom: 0, cases: 0, largest: 1 },
  publiek: { count: 10, survey: 30, registration: 10, rounding: 5, decimalsFrom: 100, cases: 5, largest: 0.3 },
  streng: { count: 30, survey: 30, registration: 30, rounding: 10, decimalsFrom: 100, cases: 5, largest: 0.3 },
};

const FEW_PEOPLE: Gap = Object.freeze({ kind: 'suppressed', reason: 'few-people' });
const SMALL_COUNT: Gap = Object.freeze({ kind: 'suppressed', reason: 'small-count' });

const money = /^\s*(?:€|euro|eur\b)/i;

/** Whether a unit is one of money. */
export const isMoney = ({ unit }: Indicator): boolean => money.test(unit);

/** A count a policy does not show: from 1 up to its least count. */
export const isSmallCount = (count: number, rule: SmallNumberRule): boolean => count > 0 && count < rule.count;

/** Whether the figures count people: answers of a survey are a sample, and estimates of a model count nobody. */
export const countsPeople = ({ kind }: Indicator): boolean => kind !== 'survey' && kind !== 'model';

/**
 * Whether a percentage tells too small a count: those who are in it, or those who are not. Whoever knows how many people there are
 * works both out.
 */
export const hasSmallPart = (count: number, people: number, rule: SmallNumberRule): boolean =>
  isSmallCount(count, rule) || isSmallCount(people - count, rule);

/** People a percentage of this indicator must be about. */
export const leastPeople = ({ kind }: Indicator, rule: SmallNumberRule): number =>
  kind === 'survey' ? rule.survey : rule.registration;

/** Numbers of people or cases: additive, and neither percentages nor money. */
const isCount = (indicator: Indicator): boolean =>
  indicator.additive === true && !isPercentage(indicator) && !isMoney(indicator);

function gapFor(
  value: number,
  { numerator, denominator }: Point,
  indicator: Indicator,
  rule: SmallNumberRule,
): Gap | undefined {
  if (denominator !== undefined && isPercentage(indicator)) {
    if (denominator < leastPeople(indicator, rule)) return FEW_PEOPLE;
    const count = numerator ?? Math.round((value * denominator) / 100);
    return countsPeople(indicator) && hasSmallPart(count, denominator, rule) ? SMALL_COUNT : undefined;
  }
  return isCount(indicator) && isSmallCount(value, rule) ? SMALL_COUNT : undefined;
}

/**
 * A point as a policy lets it be seen. A hidden figure becomes a gap with its reason, and its parts and interval go with it: what
 * is hidden cannot be worked out again from the point. The point itself comes back when there is nothing to hide; a
 * percentage whose denominator is not known is left to whoever published it.
 */
export function protectPoint(point: Point, indicator: Indicator, policy: SmallNumberPolicy): Point {
  if (isGap(point.value)) return point;
  const gap = gapFor(point.value, point, indicator, smallNumberRules[policy]);
  if (!gap) return point;
  return { period: point.period, value: gap, ...(point.status ? { status: point.status } : {}) };
}

/**
 * A series as a policy lets it be seen; the very same series when nothing is hidden. It hides, and does not round: rounding to
 * fives and hiding a second cell of a total need the whole publication, and are done by the gate (`disclosure.js`).
 */
export function protectSeries(series: Series, policy: SmallNumberPolicy): Series {
  if (policy === 'intern') return series;
  let hidden = false;
  const points = series.points.map((point) => {
    const seen = protectPoint(point, series.indicator, policy);
    hidden ||= seen !== point;
    return seen;
  });
  return hidden ? { ...series, points } : series;
}
