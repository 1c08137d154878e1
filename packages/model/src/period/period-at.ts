import { firstDay, monthsIn, periodOf, type Period, type Rhythm } from './period.js';

const marks: Readonly<Record<Exclude<Rhythm, 'day'>, string>> = {
  year: 'JJ',
  'school-year': 'SJ',
  half: 'HJ',
  quarter: 'KW',
  month: 'MM',
};

/** The period of a rhythm an ISO day lies in: 2024-08-15 is `2024JJ00`, `2024HJ02`, `2024KW03`. `undefined` when the text is no day. */
export function periodAt(day: string, rhythm: Rhythm): Period | undefined {
  const read = periodOf(day);
  if (read?.rhythm !== 'day') return undefined;
  if (rhythm === 'day') return read;
  const month = Number(day.slice(5, 7));
  // A school year begins in August.
  const year = rhythm === 'school-year' && month < 8 ? read.year - 1 : read.year;
  const whole = rhythm === 'year' || rhythm === 'school-year';
  const part = whole ? '00' : String(Math.ceil(month / monthsIn(rhythm))).padStart(2, '0');
  return periodOf(`${year}${marks[rhythm]}${part}`);
}

/** Whether a period begins after another one does; what is no period comes last. */
export function isAfter(code: string, other: string): boolean {
  const [a, b] = [periodOf(code), periodOf(other)];
  return a === undefined || b === undefined ? false : firstDay(a) > firstDay(b);
}
