/** Steps (a letter in, out or other) from one word to another, as far as it matters. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}

/** The known word that was most likely meant; `undefined` when none comes near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  const [best] = known.map((one) => ({ one, steps: distance(small, one) })).sort((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(1, Math.floor(small.length / 3)) ? best.one : undefined;
}
