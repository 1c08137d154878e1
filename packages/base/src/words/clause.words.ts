/**
 * One piece of the sentence: one or two sentences that stay together. When there is no room for all, the lowest
 * `rank` stays: first the figure, then what warns, then what it means, then what it was.
 */
export interface Clause {
  readonly sentences: readonly string[];
  readonly rank: number;
}

/** The clause of one sentence; nothing for no text. */
export const clause = (rank: number, ...sentences: readonly (string | undefined)[]): Clause | undefined => {
  const known = sentences.filter((sentence) => sentence !== undefined);
  return known.length > 0 ? { rank, sentences: known } : undefined;
};

/** The sentences that fit, in the order in which the clauses came. */
export function fitting(clauses: readonly (Clause | undefined)[], most: number): string[] {
  const known = clauses.filter((one) => one !== undefined);
  const kept = new Set<Clause>();
  let room = most;
  for (const one of [...known].sort((a, b) => a.rank - b.rank)) {
    if (one.sentences.length > room) continue;
    kept.add(one);
    room -= one.sentences.length;
  }
  return known.filter((one) => kept.has(one)).flatMap((one) => one.sentences);
}
