import { monthsIn, periodOf, startMonth, type Period } from '@draagkracht/model';
import { slackOf, sourceRounding } from './rounding.js';

/** A period that is made of others, by their codes. */
export interface PeriodSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Whether a period begins and ends inside another one. */
const liesIn = (inner: Period, outer: Period): boolean =>
  startMonth(inner) >= startMonth(outer) &&
  startMonth(inner) + monthsIn(inner.rhythm) <= startMonth(outer) + monthsIn(outer.rhythm);

/** The periods that are made of shorter ones of one rhythm, all of which are there: a year of four quarters, a quarter of three months. */
export function periodSums(codes: readonly string[]): PeriodSum[] {
  const known = codes.flatMap((code) => {
    const period = periodOf(code);
    return period && period.rhythm !== 'day' ? [{ code, period }] : [];
  });
  return known.flatMap(({ code: total, period }) => {
    const shorter = known.filter(
      (one) => monthsIn(one.period.rhythm) < monthsIn(period.rhythm) && liesIn(one.period, period),
    );
    return [...new Set(shorter.map((one) => one.period.rhythm))].flatMap((rhythm) => {
      const parts = shorter.filter((one) => one.period.rhythm === rhythm).map(({ code }) => code);
      return parts.length === monthsIn(period.rhythm) / monthsIn(rhythm) ? [{ total, parts }] : [];
    });
  });
}

/** One total with its parts, in figures. */
export interface SummedFigures {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Whether these totals are the sums of their parts, as new clients of a year are those of its quarters, and a stock on a day is not.
 * Seen in the figures where all are known; one sum with figures in two parts will do, for whoever looks sees it as well.
 */
export function bearsOut(sums: readonly SummedFigures[]): boolean {
  const known = sums.filter(({ total, parts }) => ![total, ...parts].some(Number.isNaN));
  const fits = ({ total, parts }: SummedFigures): boolean =>
    Math.abs(total - parts.reduce((so, one) => so + one, 0)) <=
    slackOf(sourceRounding([total, ...parts]), parts.length);
  return known.some(({ parts }) => parts.filter((one) => one !== 0).length > 1) && known.every(fits);
}
