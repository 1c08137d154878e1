import type { Gap, Indicator, Point, Series, SmallNumberPolicy } from '@draagkracht/model';
import { isGap } from '@draagkracht/model';
import { isPercentage } from '../facts/figure.js';

/** The least numbers a policy lets through. */
export interface SmallNumberRule {
  /** Counts from 1 up to this one, itself not included, are hidden; 0 stays 0. */
  readonly count: number;
  /** A percentage of fewer people who answered is hidden. */
  readonly survey: number;
  /** A percentage of fewer people in a register is hidden. */
  readonly registration: number;
}

/** The rule of each policy (D§3.5); `intern` hides nothing, and whoever shows it says "niet publiceren". */
export const smallNumberRules: Readonly<Record<SmallNumberPolicy, SmallNumberRule>> = {
  intern: { count: 0, survey: 0, registration: 0 },
  publiek: { count: 10, survey: 30, registration: 10 },
  streng: { count: 30, survey: 30, registration: 30 },
};

const FEW_PEOPLE: Gap = Object.freeze({ kind: 'suppressed', reason: 'few-people' });
const SMALL_COUNT: Gap = Object.freeze({ kind: 'suppressed', reason: 'small-count' });

const money = /^\s*(?:€|euro|eur\b)/i;

/** Numbers of people or cases: additive, and neither percentages nor money. */
const isCount = (indicator: Indicator): boolean =>
  indicator.additive === true && !isPercentage(indicator) && !money.test(indicator.unit);

function gapFor(value: number, { denominator }: Point, indicator: Indicator, rule: SmallNumberRule): Gap | undefined {
  const least = indicator.kind === 'survey' ? rule.survey : rule.registration;
  if (denominator !== undefined && isPercentage(indicator)) return denominator < least ? FEW_PEOPLE : undefined;
  return isCount(indicator) && value > 0 && value < rule.count ? SMALL_COUNT : undefined;
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
 * fives and hiding a second cell of a total need the whole table, and are done where a table is published.
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
