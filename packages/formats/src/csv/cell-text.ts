import { gapCode, NO_GAP, statusCode } from '@draagkracht/model';
import type { DecimalSign } from './marks.js';

const MISSING = gapCode('missing');

/** What a cell of figures holds, read the slow and thorough way. */
export type CellReading =
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly decimals: number;
      readonly status: number;
      readonly percent: boolean;
    }
  | { readonly kind: 'gap'; readonly gap: number }
  /** A whole number with leading zeros: a code, not a quantity. */
  | { readonly kind: 'code' }
  | { readonly kind: 'odd' };

/**
 * Signs that stand where a figure is missing. Blank: cannot occur; `.`: unknown, unreliable or secret (CBS). A dash meant
 * "nil" in old CBS tables and "unknown" elsewhere: we may not make it a zero. `x` was CBS's secret, `:` is Eurostat's gap.
 */
const signs: Readonly<Record<string, number>> = {
  '': gapCode('impossible'),
  '.': MISSING,
  '..': MISSING,
  '...': MISSING,
  '-': MISSING,
  '--': MISSING,
  '–': MISSING,
  '—': MISSING,
  '*': MISSING,
  '**': MISSING,
  ':': MISSING,
  '?': MISSING,
  na: MISSING,
  'n/a': MISSING,
  '#n/a': MISSING,
  nan: MISSING,
  null: MISSING,
  onbekend: MISSING,
  x: gapCode('suppressed'),
  geheim: gapCode('suppressed'),
  nvt: gapCode('not-applicable'),
  'n.v.t.': gapCode('not-applicable'),
  'n.v.t': gapCode('not-applicable'),
};

/** "<10" and "minder dan 10" say that a figure is there and hidden. */
const hidden = /^(<\s?\d+|minder dan \d+|less than \d+)$/;

/** The gap a sign stands for, or `NO_GAP` when the text is no such sign. */
export function gapOfSign(text: string): number {
  const sign = text.trim().toLowerCase();
  return (Object.hasOwn(signs, sign) ? signs[sign] : undefined) ?? (hidden.test(sign) ? gapCode('suppressed') : NO_GAP);
}

const shapes: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /^([+-]?)(\d{1,3}(?:([. '’])\d{3})(?:\3\d{3})*|\d*)(?:,(\d+))?(e[+-]?\d{1,3})?$/i,
  '.': /^([+-]?)(\d{1,3}(?:([, '’])\d{3})(?:\3\d{3})*|\d*)(?:\.(\d+))?(e[+-]?\d{1,3})?$/i,
};

/** Non-breaking spaces become spaces, the minus sign of type setters a hyphen. */
const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();

const starStatus = ['definitive', 'provisional', 'revised-provisional'] as const;

/** Longer than any figure, with room for padding taken off: longer texts are not looked at, however they are made. */
const LONGEST = 60;

/** A figure with the stars and the percent sign behind it taken off. No pattern: spaces in number would take ever longer. */
function withoutMarks(text: string): { readonly body: string; readonly stars: 0 | 1 | 2; readonly percent: boolean } {
  const percent = text.endsWith('%');
  const marked = percent ? text.slice(0, -1).trimEnd() : text;
  const stars = marked.endsWith('**') ? 2 : marked.endsWith('*') ? 1 : 0;
  return { body: marked.slice(0, marked.length - stars).trimEnd(), stars, percent };
}

/** A plain whole number, by far the most common cell. */
const whole = /^ *[1-9]\d{0,14} *$/;

/** Reads one cell of a column of figures with the decimal sign of its file. */
export function readCell(text: string, decimal: DecimalSign): CellReading {
  if (whole.test(text)) return { kind: 'figure', value: Number(text), decimals: 0, percent: false, status: 0 };
  const clean = plain(text);
  const gap = text === '.' ? MISSING : gapOfSign(clean);
  if (gap !== NO_GAP) return { kind: 'gap', gap };
  if (clean.length > LONGEST) return { kind: 'odd' };
  const { body, stars, percent } = withoutMarks(clean);
  const match = shapes[decimal].exec(body);
  if (!match) return { kind: 'odd' };
  const [, sign = '', units = '', , fraction = '', exponent = ''] = match;
  if (units === '' && fraction === '') return { kind: 'odd' };
  if (/^0\d/.test(units)) return fraction || exponent || sign || stars ? { kind: 'odd' } : { kind: 'code' };
  const value = Number(`${sign}${units.replace(/\D/g, '')}.${fraction}${exponent}`);
  if (!Number.isFinite(value)) return { kind: 'odd' };
  return {
    kind: 'figure',
    value,
    decimals: fraction.length,
    percent,
    status: statusCode(starStatus[stars]),
  };
}
