/** How often a series is published. The letters are those of CBS period codes. */
export type Rhythm = 'year' | 'school-year' | 'half' | 'quarter' | 'month' | 'day';

/** A period of the calendar. `code` is canonical (CBS, or an ISO day); `part` counts from 1 inside the year. */
export interface Period {
  readonly code: string;
  readonly rhythm: Rhythm;
  readonly year: number;
  readonly part: number;
}

const letters: Readonly<Record<string, { rhythm: Rhythm; parts: number }>> = {
  JJ: { rhythm: 'year', parts: 1 },
  SJ: { rhythm: 'school-year', parts: 1 },
  HJ: { rhythm: 'half', parts: 2 },
  KW: { rhythm: 'quarter', parts: 4 },
  MM: { rhythm: 'month', parts: 12 },
};
const letterOf = Object.fromEntries(Object.entries(letters).map(([k, v]) => [v.rhythm, k]));

const period = (year: number, rhythm: Rhythm, part = 1): Period => {
  const number = rhythm === 'year' || rhythm === 'school-year' ? '00' : String(part).padStart(2, '0');
  return { code: `${year}${letterOf[rhythm]}${number}`, rhythm, year, part };
};

function cbsPeriod(year: number, mark: string, part: number): Period | undefined {
  const kind = letters[mark];
  if (!kind) return undefined;
  if (kind.parts === 1) return part === 0 ? period(year, kind.rhythm) : undefined;
  return part >= 1 && part <= kind.parts ? period(year, kind.rhythm, part) : undefined;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** An ISO day. Reckoned without `Date`: a series may have a hundred thousand of them. */
function day(code: string): Period | undefined {
  const year = Number(code.slice(0, 4));
  const month = Number(code.slice(5, 7));
  const date = Number(code.slice(8));
  const leap = isLeap(year) ? 1 : 0;
  const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 ? leap : 0);
  if (date < 1 || date > days) return undefined;
  let part = date + (month > 2 ? leap : 0);
  for (let at = 0; at < month - 1; at++) part += MONTH_DAYS[at]!;
  return { code, rhythm: 'day', year, part };
}

const months = /^(?:(jan)|(feb)|(maa?r|mr)|(apr)|(me?i|may)|(jun)|(jul)|(aug)|(sep)|(o[kc]t)|(nov)|(dec))/;
/** The number of a month by how its name begins, Dutch or English: 1–12; 0 for no month. The group that matched has its number. */
const monthNumber = (word: string): number => months.exec(word)?.findIndex((part, at) => at > 0 && part) ?? 0;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Texts people and other agencies write, each with the reading of its groups. */
const spellings: readonly (readonly [RegExp, (m: RegExpMatchArray) => Period | undefined])[] = [
  [/^(\d{4})(JJ|SJ|HJ|KW|MM)(\d{2})$/i, (m) => cbsPeriod(Number(m[1]), m[2]!.toUpperCase(), Number(m[3]))],
  [/^(\d{4})$/, (m) => period(Number(m[1]), 'year')],
  [/^(\d{4})\s*[-/–]\s*'?(\d{2}|\d{4})$/, (m) => schoolYear(m)],
  [/^(\d{4})[-\s]?[QK](?:w|wartaal)?\s?(\d)$/i, (m) => cbsPeriod(Number(m[1]), 'KW', Number(m[2]))],
  [
    /^(\d{4})\s*(\d)e\s*(kwartaal|halfjaar)$/i,
    (m) => cbsPeriod(Number(m[1]), m[3]!.toLowerCase() === 'kwartaal' ? 'KW' : 'HJ', Number(m[2])),
  ],
  [
    /^(\d)e\s*(kwartaal|halfjaar)\s*(\d{4})$/i,
    (m) => cbsPeriod(Number(m[3]), m[2]!.toLowerCase() === 'kwartaal' ? 'KW' : 'HJ', Number(m[1])),
  ],
  [/^(\d{4})[-\s]?[HS](\d)$/i, (m) => cbsPeriod(Number(m[1]), 'HJ', Number(m[2]))],
  [/^(\d{4})-?M(\d{2})$/i, (m) => cbsPeriod(Number(m[1]), 'MM', Number(m[2]))],
  [/^(\d{4})\s+([a-z]{3,9})\.?$/i, (m) => cbsPeriod(Number(m[1]), 'MM', monthNumber(m[2]!.toLowerCase()))],
  [/^([a-z]{3,9})\.?\s+(\d{4})$/i, (m) => cbsPeriod(Number(m[2]), 'MM', monthNumber(m[1]!.toLowerCase()))],
];

function schoolYear(m: RegExpMatchArray): Period | undefined {
  const year = Number(m[1]);
  if (Number(m[2]) % 100 === (year + 1) % 100) return period(year, 'school-year');
  // 2024-03 is how ISO 8601 writes a month.
  return /^\d{4}-\d{2}$/.test(m[0]) ? cbsPeriod(year, 'MM', Number(m[2])) : undefined;
}

/** No period is written longer; a cell of a file may be. */
const LONGEST = 60;

/**
 * Reads a period as CBS codes it (`2024JJ00`, `2024KW01`) or as people write it (`2024`, `2024 1e kwartaal`, `2023/'24`,
 * `mrt 2024`, `2024-03-31`). A trailing `*` or `**` (provisional) is ignored. `undefined` when the text is no period.
 */
export function periodOf(text: string): Period | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const clean = trimmed.replace(/\s*\*+$/, '');
  if (isoDay.test(clean)) return Number(clean.slice(0, 4)) >= 1000 ? day(clean) : undefined;
  for (const [shape, read] of spellings) {
    const match = clean.match(shape);
    const found = match && read(match);
    if (found && found.year >= 1000) return found;
  }
  return undefined;
}

const starts: Readonly<Record<Rhythm, (p: Period) => number>> = {
  year: () => 0,
  'school-year': () => 7,
  half: (p) => (p.part - 1) * 6,
  quarter: (p) => (p.part - 1) * 3,
  month: (p) => p.part - 1,
  day: (p) => (p.part - 1) / 30.44,
};

/** Months since the year 0 at which a period begins: a number to place it on a time axis with. */
export const startMonth = (p: Period): number => p.year * 12 + starts[p.rhythm](p);

/** The ISO day a period begins on. */
export const firstDay = (p: Period): string =>
  p.rhythm === 'day' ? p.code : `${p.year}-${String(starts[p.rhythm](p) + 1).padStart(2, '0')}-01`;

/** Calendar order; periods that begin together are ordered from short to long. */
export const comparePeriods = (a: Period, b: Period): number =>
  startMonth(a) - startMonth(b) || monthsIn(a.rhythm) - monthsIn(b.rhythm);

/** Length of a period in months; a day is a fraction. */
export const monthsIn = (rhythm: Rhythm): number =>
  ({ year: 12, 'school-year': 12, half: 6, quarter: 3, month: 1, day: 1 / 30.44 })[rhythm];
