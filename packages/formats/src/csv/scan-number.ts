import { gapCode } from '@draagkracht/model';
import { COMMA, CR, DOT, LF, MINUS, QUOTE, SPACE, ZERO } from './marks.js';
import type { NumberColumn } from './number-column.js';

/** The bytes that mean something inside a figure of one file. */
export interface NumberSyntax {
  readonly delimiter: number;
  readonly decimal: number;
  readonly thousands: number;
}

/** The syntax that goes with a decimal sign; thousands are separated by the other one. */
export const numberSyntax = (delimiter: string, decimal: string): NumberSyntax => ({
  delimiter: delimiter.charCodeAt(0),
  decimal: decimal.charCodeAt(0),
  thousands: decimal === ',' ? DOT : COMMA,
});

/** The cell is not a plain figure or gap: it must be read the slow way. */
export const NOT_PLAIN = -1;

const MISSING = gapCode('missing');
const IMPOSSIBLE = gapCode('impossible');

/** Powers of ten that are exact in a double, so that one division rounds once, as `Number()` of the text does. */
const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** Digits that always stay below 2^53. */
const EXACT_DIGITS = 15;

/** `0362` is a code, not a quantity. */
const isCode = (first: number, wholeDigits: number): boolean => first === ZERO && wholeDigits > 1;

/** Three digits must follow the last thousands separator, where there is one. */
const breaksGroup = (group: number, wholeDigits: number): boolean => group >= 0 && wholeDigits - group !== 3;

function writeGap(column: NumberColumn, row: number, missing: boolean, next: number): number {
  column.gap(row, missing ? MISSING : IMPOSSIBLE);
  return next;
}

/**
 * Reads the cell that starts at `p` straight into row `row`: figure, `.` or blank, padded or not, quoted or not. No text is
 * made. Everything rarer (stars, signs, exponents, odd texts) is left to `readCell`. `b` must end in a line feed, so that no border needs
 * checking; a cell that reaches `limit` may go on after the bytes there are, and nothing is written for it.
 * @returns the position of the delimiter or line end after the cell, or `NOT_PLAIN` (nothing is then written).
 */
export function scanNumber(
  b: Uint8Array,
  p: number,
  syntax: NumberSyntax,
  column: NumberColumn,
  row: number,
  limit: number,
): number {
  let ch = b[p]!;
  const quoted = ch === QUOTE;
  if (quoted) ch = b[++p]!;
  while (ch === SPACE) ch = b[++p]!;
  const negative = ch === MINUS;
  if (negative) ch = b[++p]!;
  const first = ch;
  let mantissa = 0;
  let digits = 0;
  let whole = -1;
  let group = -1;
  for (;;) {
    const digit = ch - ZERO;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
    } else if (ch === syntax.decimal && whole < 0 && digits > 0) whole = digits;
    else if (ch === syntax.thousands && whole < 0 && digits > 0) {
      if (group < 0 ? digits > 3 : digits - group !== 3) return NOT_PLAIN;
      group = digits;
    } else break;
    ch = b[++p]!;
  }
  const missing = digits === 0 && ch === DOT;
  if (missing) ch = b[++p]!;
  while (ch === SPACE) ch = b[++p]!;
  if (quoted && ch !== QUOTE) return NOT_PLAIN;
  if (quoted) ch = b[++p]!;
  if (p >= limit) return p;
  if (ch !== syntax.delimiter && ch !== LF && ch !== CR) return NOT_PLAIN;
  if (digits === 0) return negative ? NOT_PLAIN : writeGap(column, row, missing, p);
  const end = whole < 0 ? digits : whole;
  if (digits > EXACT_DIGITS || whole === digits || isCode(first, end) || breaksGroup(group, end)) return NOT_PLAIN;
  const size = end === digits ? mantissa : mantissa / powers[digits - end]!;
  column.figure(row, negative ? -size : size, digits - end);
  return p;
}
