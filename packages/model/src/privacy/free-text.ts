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

/** Shapes that always point at a person; each is looked for on its own. */
const shapes: readonly (readonly [PrivacyKind, RegExp])[] = [
  ['email', /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu],
  ['iban', /\bNL\d{2} ?[A-Z]{4} ?(?:\d ?){10}/gi],
  ['phone', /(?<![\d.,])(?:\+31|0031|0)[ -]?(?:\(0\))?(?:6[ -]?(?:\d[ -]?){8}|[1-57-9]\d{1,2}[ -]?(?:\d[ -]?){6,7})(?!\d)/g],
  ['address', /\b[1-9]\d{3} ?[A-Z]{2}\b[ ,]*\d{1,5}\b|\b\p{Lu}\p{L}+(?:straat|laan|weg|plein|gracht|kade|dijk|hof|steeg|singel)\s+\d{1,5}\b/gu],
  ['name', /\b(?:dhr|mevr?|mw|meneer|mevrouw|de heer)\b\.?\s+(?:\p{Lu}\.\s*)*(?:(?:van|de|den|der|ten|ter|el)\s+)*\p{Lu}\p{Ll}+/giu],
  ['birth-date', /\b(?:geboren|geb\.|geboortedatum|born)\b[^.\n]{0,20}\d/gi],
  ['birth-date', /\b(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19\d{2}|20[01]\d)\b/g],
];

const digitRuns = /(?<!\d)(?<![A-Z]\d{0,2} ?)\d(?:[ .-]?\d){7,8}(?![ .-]?\d)/g;

function numbers(text: string): PrivacyHit[] {
  return [...text.matchAll(digitRuns)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '');
    if (!passesElfproef(digits)) return [];
    const nine = digits.length === 9;
    return [{ kind: nine ? 'bsn' : 'maybe-bsn', blocks: nine, from: match.index, to: match.index + match[0].length } as const];
  });
}

/**
 * Looks for personal data in free text: burgerservicenummer (elfproef), e-mail, phone, IBAN, address, names after a title,
 * birth dates. Hits come in the order of the text and do not overlap; the text goes nowhere.
 */
export function privacyHits(text: string): PrivacyHit[] {
  const found = shapes.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)].map((m): PrivacyHit => ({ kind, blocks: false, from: m.index, to: m.index + m[0].length })),
  );
  const all = [...numbers(text), ...found].sort((a, b) => a.from - b.from || Number(b.blocks) - Number(a.blocks));
  return all.filter((hit, at) => !all.slice(0, at).some((earlier) => hit.from < earlier.to && hit.to > earlier.from && !hit.blocks));
}

/** Whether a text may be saved: false only for what looks like a nine-digit BSN and was not waved through by the writer. */
export const maySave = (hits: readonly PrivacyHit[]): boolean => !hits.some((hit) => hit.blocks);
