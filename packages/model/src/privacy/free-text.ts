import { passesElfproef } from './bsn.js';

/** What kind of personal data a text seems to hold. */
export type PrivacyKind = 'bsn' | 'maybe-bsn' | 'email' | 'phone' | 'iban' | 'address' | 'name' | 'birth-date';

/** One thing the guard noticed. `blocks`: the text may not be saved with it (D§3.2: only nine-digit BSN hits). */
export interface PrivacyHit {
  readonly kind: PrivacyKind;
  readonly blocks: boolean;
  readonly from: number;
  readonly to: number;
}

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const monthName = '(?:jan|feb|maart|mrt|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)';
const someDate = `(?:${day}[-/. ](?:0?[1-9]|1[0-2])[-/. ]\\d{2}|${day} ${monthName}|(?:19|20)\\d{2}-\\d{2}-\\d{2})`;

/** Shapes that always point at a person; each is looked for on its own. */
const shapes: readonly (readonly [PrivacyKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu],
  ['iban', /(?<![A-Z\d])NL\d{2} ?[A-Z]{4} ?(?:\d ?){9}\d/gi],
  // Nine digits after the 0 or the country code; the first follows the 0 without a gap, as in every Dutch notation.
  ['phone', /(?<![\d.,+])(?:(?:\+|00)31[ -]?(?:\(0\) ?)?(?=[1-9])|\(?0)[1-9](?:(?: - |[ )-]{0,2})\d){8}(?!\d)/g],
  ['address', /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}(?:, ?| )\d{1,5}(?![\p{L}\d]{2})/gu],
  // "Onderweg 5 mensen gesproken" is no address.
  [
    'address',
    /(?<![\p{L}\d])(?!Onderweg)\p{Lu}\p{L}+(?:straat|laan|weg|plein|gracht|kade|dijk|hof|steeg|singel|dreef)\s+\d{1,5}(?!\d)/gu,
  ],
  // Only after a title: "mevrouw van de balie" is nobody in particular, "mevrouw Van de Berg" is somebody.
  [
    'name',
    /(?<![\p{L}\d])(?:(?:[Dd]hr|[Mm]evr?|[Mm]w|[Mm]rs?|[Mm]s)\.?|[Mm]eneer|[Mm]evrouw|[Dd]e heer)\s+(?:(?:van|de|den|der|het|ten|ter|el)\s+)*\p{Lu}(?:\.|\p{L}+)/gu,
  ],
  [
    'birth-date',
    new RegExp(
      `(?<!\\p{L})(?:geboren|geb\\.?|geboortedatum|born|date of birth)(?!\\p{L})[^.\\n\\d]{0,20}${someDate}`,
      'giu',
    ),
  ],
  // A whole date of up to 2019; after "sinds" and the like it dates a law, not a person.
  [
    'birth-date',
    new RegExp(
      `(?<![\\d.,/-])(?<!\\b(?:sinds|vanaf|per|tot|since|from|until) )${day}[-/.](?:0?[1-9]|1[0-2])[-/.](?:19\\d{2}|20[01]\\d)(?![\\d/-])`,
      'gi',
    ),
  ],
];

/** Eight or nine digits, in one run or in groups of two and more with one kind of gap, not part of anything longer. */
const digitRun =
  /(?:(?<=bsn)|(?<![\p{L}\d+€]|[\d+€][ .,/-]))(?:\d{8,9}|(?=(?:\D?\d){8,9}(?!\d))\d{2,7}([ .-])\d{2,7}(?:\1\d{2,7}){0,2})(?!\p{L}|[ .,/-]?\d)/giu;

/** Figures that look like a number of that length and are not: dates, stretches of years, thousands, amounts, KvK numbers. */
const otherRun =
  /^(?:\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d{2}|(?:19|20)\d{2}[-. ]\d{2}[-. ]\d{2}|(?:19|20)\d{2}[- ](?:19|20)\d{2}|\d{2}\.\d{3}\.\d{3})$/;
const otherBefore = /(?:€|\b(?:eur|euro|kvk(?:[- ]?(?:nummer|nr\.?))?):?)\s*$/i;
const otherAfter = /^\s*(?:€|euro\b|inwoners\b|residents\b)/i;

const isOther = (text: string, run: string, from: number): boolean =>
  otherRun.test(run) ||
  otherBefore.test(text.slice(Math.max(0, from - 16), from)) ||
  otherAfter.test(text.slice(from + run.length, from + run.length + 12));

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

/**
 * Looks for personal data in free text: burgerservicenummer (elfproef), e-mail, phone, IBAN, address, names after a title,
 * birth dates. Hits come in the order of the text and do not overlap: the longer one of two that start together stays,
 * so nine digits of a phone number are a phone number. The text goes nowhere.
 */
export function privacyHits(text: string): PrivacyHit[] {
  const found = shapes.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].map((m): PrivacyHit => ({
      kind,
      blocks: false,
      from: m.index,
      to: m.index + m[0].length,
    })),
  );
  const digits = numbers(text).filter((hit) => !found.some((shape) => contains(shape, hit)));
  const all = [...digits, ...found].sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || a.from - b.from || b.to - a.to,
  );
  const kept: PrivacyHit[] = [];
  for (const hit of all) if (!kept.some((other) => overlaps(hit, other))) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}

/** Whether a text may be saved: false only for what looks like a nine-digit BSN and was not waved through by the writer. */
export const maySave = (hits: readonly PrivacyHit[]): boolean => !hits.some((hit) => hit.blocks);
