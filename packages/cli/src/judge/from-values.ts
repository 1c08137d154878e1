import { comparePeriods, isGap, periodOf, sameText, type Indicator, type Point, type Value } from '@draagkracht/model';
import type { Messages } from '../messages.js';
import { WrongUse } from '../wrong-use.js';
import { figuresOf, partsOf, type TypedFigures } from './numbers.js';
import { isBare, isOfShares, type Chart, type Subject } from './question.js';

function periodsOf(text: string | undefined, count: number, messages: Messages): string[] {
  if (text === undefined) return Array.from({ length: count }, (_, at) => messages.measurement(at + 1));
  const periods = partsOf(text).map((part) => periodOf(part)?.code ?? part);
  if (periods.length !== count) throw new WrongUse(messages.otherCount('--periods', periods.length, count));
  periods.forEach((period, at) => {
    if (periods.indexOf(period) !== at) throw new WrongUse(messages.twicePeriod(period));
    const [before, here] = [periodOf(periods[at - 1] ?? ''), periodOf(period)];
    if (before && here && comparePeriods(before, here) > 0)
      throw new WrongUse(messages.periodOrder(here.code, before.code));
  });
  return periods;
}

function sizesOf(text: string, count: number, messages: Messages): number[] {
  const { figures, texts } = figuresOf('--denominators', text, messages);
  if (figures.length !== count) throw new WrongUse(messages.otherCount('--denominators', figures.length, count));
  return figures.map(({ value }, at) => {
    if (isGap(value) || value <= 0) throw new WrongUse(messages.notAbove('--denominators', at + 1, texts[at]!));
    return value;
  });
}

/** Whether every count is part of its size, so that shares are percentages. @throws {WrongUse} when a p chart needs it and it is not so. */
function arePercentages(
  { figures, texts }: TypedFigures,
  sizes: readonly number[],
  chart: Chart,
  messages: Messages,
): boolean {
  return figures.every(({ value }, at) => {
    if (isGap(value)) return true;
    if (value < 0) throw new WrongUse(messages.negative(at + 1, texts[at]!));
    if (value <= sizes[at]!) return true;
    if (isOfShares(chart)) throw new WrongUse(messages.moreThanDenominator(at + 1, texts[at]!, String(sizes[at])));
    return false;
  });
}

const indicatorOf = (unit: string, decimals: number, messages: Messages): Indicator => ({
  id: 'values',
  label: sameText(messages.value),
  unit,
  decimals,
  direction: 'neutral',
});

function fromCounts(
  typed: TypedFigures,
  sizes: readonly number[],
  periods: readonly string[],
  chart: Chart,
  messages: Messages,
): Subject {
  const percent = arePercentages(typed, sizes, chart, messages) && !chart.startsWith('u');
  const factor = percent ? 100 : 1;
  const points = typed.figures.map(({ value, status }, at): Point => {
    if (isGap(value)) return { period: periods[at]!, value, status };
    const size = sizes[at]!;
    return { period: periods[at]!, value: (factor * value) / size, status, numerator: value, denominator: size };
  });
  const counts = typed.figures.map(({ value }): Value => value);
  const judged = counts.map((count, at) => (isGap(count) ? count : count / sizes[at]!));
  const indicator = indicatorOf(percent ? '%' : '', percent ? 1 : 2, messages);
  return { series: { indicator, points }, judged, factor, counted: { counts, sizes, factor } };
}

/** The lists a person typed. */
export interface TypedLists {
  readonly values: string;
  readonly periods: string | undefined;
  readonly denominators: string | undefined;
}

/**
 * The series of `--values`, with its periods and denominators.
 * @throws {WrongUse} naming the option, the text and the place that cannot be used.
 */
export function subjectOfValues(lists: TypedLists, chart: Chart, messages: Messages): Subject {
  const typed = figuresOf('--values', lists.values, messages);
  const periods = periodsOf(lists.periods, typed.figures.length, messages);
  if (lists.denominators !== undefined) {
    if (isBare(chart)) throw new WrongUse(messages.noDenominators(chart));
    return fromCounts(typed, sizesOf(lists.denominators, typed.figures.length, messages), periods, chart, messages);
  }
  const points = typed.figures.map(({ value, status }, at): Point => ({ period: periods[at]!, value, status }));
  const judged = points.map(({ value }) => value);
  return { series: { indicator: indicatorOf('', typed.decimals, messages), points }, judged, factor: 1 };
}
