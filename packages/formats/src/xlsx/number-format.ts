/** What a number format of a spreadsheet says about the figures it shows. */
export interface NumberFormat {
  readonly kind: 'number' | 'percent' | 'date';
  /** Decimals shown; `undefined` for "General", fractions and exponents. */
  readonly decimals?: number;
  /** For dates: the smallest part of the calendar that is shown. */
  readonly shows?: 'day' | 'month' | 'year' | 'time';
}

/** The part of a format for positive numbers, without quoted texts, escapes, colours and padding. */
const bare = (format: string): string =>
  (
    format
      .replace(/"[^"]*"?/g, '')
      .replace(/\\./g, '')
      .replace(/[_*]./g, '')
      .split(';')[0] ?? ''
  ).replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');

function dateOf(code: string): NumberFormat {
  const shows = /d/i.test(code) ? 'day' : /y|e/i.test(code) ? (/m/i.test(code) ? 'month' : 'year') : 'time';
  return { kind: 'date', shows };
}

const known = new Map<string, NumberFormat>();

function read(format: string): NumberFormat {
  const code = bare(format);
  if (/^\s*(general|standaard|@)?\s*$/i.test(code)) return { kind: 'number' };
  if (/[ymdhs]/i.test(code) && !/[0#?]/.test(code.replace(/[hms][:.]?0+/gi, ''))) return dateOf(code);
  const decimals = /[0#?]\.([0#?]*)/.exec(code)?.[1]?.length ?? 0;
  if (code.includes('%')) return { kind: 'percent', decimals };
  return /[/e]/i.test(code) ? { kind: 'number' } : { kind: 'number', decimals };
}

/** Reads a number format such as `0.0%`, `#,##0`, `d-m-yyyy` or `mmm yyyy`. Formats repeat, so each is read once. */
export function numberFormat(format: string): NumberFormat {
  const before = known.get(format);
  if (before) return before;
  if (known.size > 500) known.clear();
  const made = read(format);
  known.set(format, made);
  return made;
}
