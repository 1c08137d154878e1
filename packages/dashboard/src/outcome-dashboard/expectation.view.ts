import {
  isGap,
  periodEnd,
  periodOf,
  type Dataset,
  type Expectation,
  type ExpectationScore,
  type Rhythm,
  type ScoreRefusal,
  type Series,
} from '@draagkracht/model';
import { scoreExpectation } from '@draagkracht/statistics';

/** At most so many periods are offered to expect something of. */
const MOST_PERIODS = 8;

/** How a code goes on within a year; days are not expected. */
const parts: Readonly<Partial<Record<Rhythm, { readonly mark: string; readonly count: number }>>> = {
  year: { mark: 'JJ', count: 1 },
  'school-year': { mark: 'SJ', count: 1 },
  half: { mark: 'HJ', count: 2 },
  quarter: { mark: 'KW', count: 4 },
  month: { mark: 'MM', count: 12 },
};

/** The code of the period after one; `undefined` for a day and for what is no period. */
export function nextPeriod(code: string): string | undefined {
  const period = periodOf(code);
  const rhythm = period && parts[period.rhythm];
  if (!period || !rhythm) return undefined;
  const { mark, count } = rhythm;
  if (count === 1) return `${period.year + 1}${mark}00`;
  const last = period.part === count;
  return `${last ? period.year + 1 : period.year}${mark}${String(last ? 1 : period.part + 1).padStart(2, '0')}`;
}

const hasFigure = (series: Series, period: string): boolean =>
  series.points.some((point) => point.period === period && !isGap(point.value));

/** Why nothing may be expected of a period: its figure is out, or it is over and its figure may well be out. */
export type TooLate = 'figure-out' | 'period-over';

/** Whether it is too late to expect something of a period. @param today ISO day */
export function tooLate(period: string, series: Series, today: string): TooLate | undefined {
  if (hasFigure(series, period)) return 'figure-out';
  return (periodEnd(period) ?? '') < today ? 'period-over' : undefined;
}

/** Periods of a series whose figure is still to come: those after the last it holds that are not over. @param today ISO day */
export function periodChoices(series: Series, today: string): readonly string[] {
  const found: string[] = [];
  let next = nextPeriod(series.points.at(-1)?.period ?? '');
  for (let turn = 0; next !== undefined && found.length < MOST_PERIODS && turn < 1200; turn++) {
    if (!tooLate(next, series, today)) found.push(next);
    next = nextPeriod(next);
  }
  return found;
}

/** What is wrong with an expectation beyond its fields. */
export type ExpectationProblem = TooLate | 'bad-range' | 'no-period';

/** What stands in the way of keeping an expectation, as far as its fields cannot tell. Fields that are still empty are not its business. */
export function expectationProblem(
  { low, high }: { readonly low?: unknown; readonly high?: unknown },
  period: string,
  series: Series,
  today: string,
): ExpectationProblem | undefined {
  if (period === '') return 'no-period';
  return (
    tooLate(period, series, today) ??
    (typeof low === 'number' && typeof high === 'number' && low > high ? 'bad-range' : undefined)
  );
}

/** How an expectation stands: its figure is still to come, or it is scored, or it does not count. */
export type ExpectationState =
  | { readonly kind: 'open' }
  | { readonly kind: 'scored'; readonly value: number; readonly score: ExpectationScore }
  | { readonly kind: 'refused'; readonly refusal: ScoreRefusal };

/** The ISO day by which the figures of a data set were out at the latest: when they were fetched, or else when the file was read. */
export const outBy = ({ importedAt }: Pick<Dataset, 'importedAt'>, { indicator }: Series): string =>
  indicator.source?.retrieved ?? importedAt.slice(0, 10);

/** Holds an expectation against the figure it was about, once that is there. @param retrievedOn as `outBy` has it */
export function expectationState(expected: Expectation, series: Series, retrievedOn: string): ExpectationState {
  const value = series.points.find(({ period }) => period === expected.period)?.value;
  if (value === undefined || isGap(value)) return { kind: 'open' };
  const scored = scoreExpectation(expected, { value, retrievedOn });
  return scored.ok ? { kind: 'scored', value, score: scored.score } : { kind: 'refused', refusal: scored.refusal };
}
