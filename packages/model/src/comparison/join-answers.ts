import { privacyHits, maySave } from '../privacy/free-text.js';
import { mostSheets, type ModelComparison } from '../record/types/model-comparison.js';
import type { ComparisonAnswers } from './sheet-form.js';

/** What joining gave: the comparison with the new answers in it, or that there is no room for so many. */
export type Joined =
  | {
      readonly ok: true;
      readonly data: ModelComparison;
      /** Sheets that were new. */
      readonly added: number;
      /** Sheets that stood in it already, and count once. */
      readonly known: number;
      /** Reasons that look as if they hold a BSN; they are left out. */
      readonly withheld: number;
    }
  | { readonly ok: false; readonly because: 'too-many' };

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Puts answers into a comparison. Sheets that stand in it already count once, and so do reasons that are the same word for word. What comes
 * of it stands in the order of random ids and of the alphabet: no order tells who answered first, or which reason goes with which scores.
 */
export function joinAnswers(data: ModelComparison, { sheets, evidence }: ComparisonAnswers): Joined {
  const there = new Set(data.sheets.map(({ id }) => id));
  const fresh = [...new Map(sheets.filter(({ id }) => !there.has(id)).map((one) => [one.id, one])).values()];
  const all = [...data.sheets, ...fresh].sort((a, b) => byText(a.id, b.id));
  if (all.length > mostSheets) return { ok: false, because: 'too-many' };
  // Reasons of sheets that are there already were taken over when those were.
  const offered = fresh.length > 0 ? evidence : [];
  const allowed = offered.filter(({ text }) => maySave(privacyHits(text)));
  const reasons = new Map([...data.evidence, ...allowed].map((one) => [`${one.pair} ${one.text}`, one]));
  return {
    ok: true,
    data: {
      ...data,
      sheets: all,
      evidence: [...reasons.values()].sort((a, b) => a.pair - b.pair || byText(a.text, b.text)),
    },
    added: fresh.length,
    known: sheets.length - fresh.length,
    withheld: offered.length - allowed.length,
  };
}
