import type { Verdict } from '@draagkracht/model';
import type { Terms } from './conclude.js';

/** A place, counted from 0, from which a person lets the limits begin anew. */
export interface PlacedRebase {
  readonly index: number;
  readonly cause: string;
}

/**
 * A verdict whose limits begin anew where a person decided so, for a named cause. No rule, mean or limit crosses such a place; the
 * definition is the same, so figures on its two sides may still be compared.
 * @param judged the chart, on terms in which each rebase cuts as a break does.
 * @throws {TypeError} when a rebase names no cause.
 */
export function begunAnew(rebases: readonly PlacedRebase[], terms: Terms, judged: (terms: Terms) => Verdict): Verdict {
  const unnamed = rebases.find(({ cause }) => !cause.trim());
  if (unnamed) throw new TypeError(`begunAnew: the rebase at ${unnamed.index} names no cause`);
  if (rebases.length === 0) return judged(terms);
  const { breaks = [] } = terms;
  const anew = new Set(rebases.map(({ index }) => index).filter((index) => !breaks.includes(index)));
  const verdict = judged({ ...terms, breaks: [...breaks, ...anew] });
  return {
    ...verdict,
    segments: verdict.segments.map((segment) => (anew.has(segment.from) ? { ...segment, rebased: true } : segment)),
  };
}
