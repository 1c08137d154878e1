import type { Indicator } from '../indicator/indicator.js';
import { daysAfter } from '../period/day.js';
import { monthsIn, periodOf, type Period } from '../period/period.js';
import { gapCode, gapOfCode } from '../value/gap.js';
import type { Columns, Point, Series } from './series.js';

/** From so many figures a series is handed over in columns: as points it would cost more than drawing it. */
export const LONG_FROM = 10_000;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/**
 * The codes of the periods that follow one another without a hole.
 * @param first code of the first, in any spelling `periodOf` reads.
 * @returns the code so many periods later. @throws {TypeError} when `first` is no period.
 */
export function periodsFrom(first: string): (steps: number) => string {
  const found = periodOf(first);
  if (!found) throw new TypeError(`periodsFrom: "${first}" is no period`);
  const { code, rhythm, year, part }: Period = found;
  if (rhythm === 'day') return (steps) => daysAfter(code, steps);
  const inYear = 12 / monthsIn(rhythm);
  const letters = code.slice(4, 6);
  return (steps) => {
    const at = year * inYear + part - 1 + steps;
    const number = inYear === 1 ? '00' : twoDigits((at % inYear) + 1);
    return `${Math.floor(at / inYear)}${letters}${number}`;
  };
}

/** The value at a place of columns. */
function valueIn({ values, gaps }: Columns, at: number): Point['value'] {
  const value = values[at]!;
  const gap = gapOfCode(gaps?.[at] ?? 0);
  return gap ? { kind: gap } : Number.isFinite(value) ? value : { kind: 'missing' };
}

/** The point at a place of columns, its period given. */
export const pointIn = (columns: Columns, at: number, period: string): Point => ({
  period,
  value: valueIn(columns, at),
});

/** `gapCode` of a place of columns; what is no finite number is missing. */
export const gapIn = ({ values, gaps }: Columns, at: number): number =>
  gaps?.[at] || (Number.isFinite(values[at]) ? 0 : gapCode('missing'));

/**
 * A series of figures in columns. Its points are made when somebody asks for them: a chart of it does not.
 * @throws {TypeError} when `columns.first` is no period.
 */
export function longSeries(indicator: Indicator, columns: Columns, region?: Series['region']): Series {
  const periodAt = periodsFrom(columns.first);
  let made: readonly Point[] | undefined;
  return {
    indicator,
    ...(region ? { region } : {}),
    columns,
    get points(): readonly Point[] {
      made ??= Array.from(columns.values, (_, at) => pointIn(columns, at, periodAt(at)));
      return made;
    },
  };
}
