import { passesElfproef } from './bsn.js';
import { shapes, type ShapeKind } from './shapes.js';

/** What kind of personal data a text seems to hold. */
export type PrivacyKind = 'bsn' | 'maybe-bsn' | ShapeKind;

/** One thing the guard noticed. `blocks`: the text may not be saved with it (D§3.2: only nine-digit BSN hits). */
export interface PrivacyHit {
  readonly kind: PrivacyKind;
  readonly blocks: boolean;
  readonly from: number;
  readonly to: number;
}

/** Eight or nine digits, in one run or in groups of two and more with one kind of gap, not part of anything longer. */
const digitRun =
  /(?:(?<=bsn)|(?<![\p{L}\d+€]|[\d+€][ .,/-]))(?:\d{8,9}|(?=(?:\D?\d){8,9}(?!\d))\d{2,7}([ .-])\d{2,7}(?:\1\d{2,7}){0,2})(?!\p{L}|[ .,/-]?\d)/giu;

/** What somebody calls a BSN: eight or nine digits after the word, however they are parted. */
const namedRun =
  /(?<![\p{L}])(?:bsn|burgerservicenummer|sofi-?nummer|citizen service number)(?:[ -]?(?:nr\.?|nummer|number))?(?: is| van \p{L}+(?: is)?)?[ :=-]{0,3}((?:\d[ ._/-]{0,2}){7,8}\d)(?!\d)/giu;

/** Figures that look like a number of that length and are not: dates, stretches of years, thousands, amounts, numbers with a name. */
const otherRun =
  /^(?:\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d{2}|(?:19|20)\d{2}[-. ]\d{2}[-. ]\d{2}|(?:19|20)\d{2}[- ](?:19|20)\d{2}|\d{2}\.\d{3}\.\d{3})$/;
const otherBefore =
  /(?:€|\b(?:eur|euro|kvk(?:[- ]?(?:nummer|nr\.?))?|(?:zaak|factuur|besluit)(?:nummer|nr\.?)|(?:ons |uw )?kenmerk|case number|invoice number|reference):?)\s*$/i;
const otherAfter = /^\s*(?:€|euro\b|inwoners\b|residents\b)/i;

const isOther = (text: string, run: string, from: number): boolean =>
  otherRun.test(run) ||
  otherBefore.test(text.slice(Math.max(0, from - 20), from)) ||
  otherAfter.test(text.slice(from + run.length, from + run.length + 12));

/** With the word before it the digits are meant to be a BSN: one that passes blocks, one with a slip of the pen is asked about. */
function namedNumbers(text: string): PrivacyHit[] {
  return [...text.matchAll(namedRun)].map(({ 0: whole, 1: run = '', index }) => {
    const to = index + whole.length;
    const digits = run.replace(/\D/g, '');
    const blocks = digits.length === 9 && passesElfproef(digits);
    return { kind: blocks ? 'bsn' : 'maybe-bsn', blocks, from: to - run.length, to } as const;
  });
}

function numbers(text: string): PrivacyHit[] {
  return [...text.matchAll(digitRun)].flatMap(({ 0: run, index: from }) => {
    const digits = run.replace(/\D/g, '');
    if (!passesElfproef(digits) || isOther(text, run, from)) return [];
    const nine = digits.length === 9;
    return [{ kind: nine ? 'bsn' : 'maybe-bsn', blocks: nine, from, to: from + run.length } as const];
  });
}

const contains = (outer: PrivacyHit, inner: PrivacyHit): boolean =>
  outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from;
const overlaps = (a: PrivacyHit, b: PrivacyHit): boolean => a.from < b.to && a.to > b.from;

/** Every sign as its everyday twin, one for one, so that places stay: gaps that do not break, dashes of every length, wide digits. */
const folded = (text: string): string =>
  text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));

/**
 * Looks for personal data in free text: burgerservicenummer (elfproef), e-mail, phone, IBAN, address, names after a
 * title or a word such as brother, birth dates. Hits come in the order of the text and do not overlap: the longer one of two that start together stays,
 * so nine digits of a phone number are a phone number. The text goes nowhere.
 */
export function privacyHits(given: string): PrivacyHit[] {
  const text = folded(given);
  const found = shapes.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].map((m): PrivacyHit => ({
      kind,
      blocks: false,
      from: m.index,
      to: m.index + m[0].length,
    })),
  );
  const named = namedNumbers(text);
  const loose = numbers(text).filter((hit) => !named.some((one) => overlaps(one, hit)));
  const digits = [...named, ...loose].filter((hit) => !found.some((shape) => contains(shape, hit)));
  const all = [...digits, ...found].sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || a.from - b.from || b.to - a.to,
  );
  const kept: PrivacyHit[] = [];
  for (const hit of all) if (!kept.some((other) => overlaps(hit, other))) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}

/** Whether a text may be saved: false only for what looks like a nine-digit BSN and was not waved through by the writer. */
export const maySave = (hits: readonly PrivacyHit[]): boolean => !hits.some((hit) => hit.blocks);
