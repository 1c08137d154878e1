import { MISSING, type Value } from './gap.js';
import type { Status } from './status.js';

/** The sign between whole and decimals: Dutch files write a comma, exports of software often a dot. */
export type DecimalSign = ',' | '.';

/** A figure read from text, with the provisional mark that stood behind it. `undefined` value: the text is no figure. */
export interface ReadFigure {
  readonly value: Value | undefined;
  readonly status: Status;
}

const SUPPRESSED: Value = { kind: 'suppressed' };
const signs: Readonly<Record<string, Value>> = {
  '': { kind: 'impossible' },
  '.': MISSING,
  '-': MISSING,
  '–': MISSING,
  '—': MISSING,
  '..': MISSING,
  '…': MISSING,
  '?': MISSING,
  'n.b.': MISSING,
  nb: MISSING,
  onbekend: MISSING,
  unknown: MISSING,
  x: SUPPRESSED,
  'n.v.t.': { kind: 'not-applicable' },
  nvt: { kind: 'not-applicable' },
  'n.a.': { kind: 'not-applicable' },
};
const tooFew = /^(?:<|minder dan|less than|fewer than)\s*\d+$/;
const shapes: Readonly<Record<DecimalSign, RegExp>> = {
  ',': /^[-−+]?(?:\d{1,3}(?:[.   ]\d{3})+|\d+)?(?:,\d+)?$/,
  '.': /^[-−+]?(?:\d{1,3}(?:[,   ]\d{3})+|\d+)?(?:\.\d+)?$/,
};

/**
 * Reads a figure as people print it: `1.234,5`, `9,7%`, `€ 1.200`, `48,2*`, `minder dan 10`. CBS signs become named gaps
 * (blank cannot occur, `.` is unknown; D§3.5). Text that is no figure gives `value: undefined`, never 0.
 */
export function readFigure(text: string, decimal: DecimalSign): ReadFigure {
  const trimmed = text.trim();
  const stars = /\*{1,2}$/.exec(trimmed)?.[0].length ?? 0;
  const status: Status = stars === 0 ? 'definitive' : stars === 1 ? 'provisional' : 'revised-provisional';
  const bare = trimmed
    .replace(/\*{1,2}$/, '')
    .replace(/^€\s*/, '')
    .replace(/\s*(?:%|€)$/, '')
    .trim()
    .toLowerCase();
  const sign = Object.hasOwn(signs, bare) ? signs[bare] : undefined;
  if (sign) return { value: sign, status };
  if (tooFew.test(bare)) return { value: SUPPRESSED, status };
  if (!shapes[decimal].test(bare) || !/\d/.test(bare)) return { value: undefined, status };
  const group = decimal === ',' ? /[.   ]/g : /[,   ]/g;
  return { value: Number(bare.replace(group, '').replace(decimal, '.').replace('−', '-')), status };
}

/**
 * Which decimal sign a set of figures uses, by evidence: a sign followed by other than three digits decides; `fallback` holds
 * where nothing does ("1.234" alone may be either).
 */
export function decimalSignOf(texts: readonly string[], fallback: DecimalSign): DecimalSign {
  let comma = 0;
  let dot = 0;
  for (const text of texts) {
    if (/\d,(?!\d{3}(?!\d))\d+|^,\d|\.\d{3},/.test(text)) comma++;
    if (/\d\.(?!\d{3}(?!\d))\d+|^\.\d|,\d{3}\./.test(text)) dot++;
  }
  return comma === dot ? fallback : comma > dot ? ',' : '.';
}

/** Digits behind the decimal sign, 0 when there are none. */
export function decimalsIn(text: string, decimal: DecimalSign): number {
  const at = text.lastIndexOf(decimal);
  return at < 0 ? 0 : (/^\d+/.exec(text.slice(at + 1))?.[0].length ?? 0);
}
