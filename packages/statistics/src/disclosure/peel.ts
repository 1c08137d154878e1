import { cellsOf, type CellSystem } from './cell-system.js';

/**
 * The protected cells that follow at once: in a sum with one unseen cell that cell can be worked out, then it is seen, and so on.
 * Figures of any size do: this asks only which cells are shown.
 */
export function peeled(system: CellSystem, sums: readonly number[]): Set<number> {
  const seen = new Set<number>();
  const found = new Set<number>();
  const unseenIn = (number: number): number[] =>
    cellsOf(system.relations[number]!).filter((cell) => system.isUnseen(cell) && !seen.has(cell));
  const waiting = new Set(sums);
  for (const number of waiting) {
    waiting.delete(number);
    const [only, another] = unseenIn(number);
    if (only === undefined || another !== undefined) continue;
    seen.add(only);
    if (system.isProtected(only)) found.add(only);
    for (const next of system.relationsOf(only)) waiting.add(next);
  }
  return found;
}
