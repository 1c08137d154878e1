import type { CellSystem } from './cell-system.js';

const NONE = -1;
const MANY = -2;

/** The only cell of a sum that is neither shown nor worked out already; `NONE` or `MANY` otherwise. */
function onlyUnseen(system: CellSystem, number: number, seen: ReadonlySet<number>): number {
  const { total, parts } = system.relations[number]!;
  let only = system.isUnseen(total) && !seen.has(total) ? total : NONE;
  for (const part of parts) {
    if (system.isSlack(part) && system.values[part] !== 0) return MANY;
    if (!system.isUnseen(part) || seen.has(part)) continue;
    if (only !== NONE) return MANY;
    only = part;
  }
  return only;
}

/**
 * The protected cells that follow at once: in a sum with one unseen cell that cell can be worked out, then it is seen, and so on.
 * Figures of any size do: this asks only which cells are shown. A sum that is off because its source rounded gives a wrong answer to
 * who simply subtracts, and is left to the questions that know how far it may be off.
 */
export function peeled(system: CellSystem, sums: readonly number[]): Set<number> {
  const seen = new Set<number>();
  const found = new Set<number>();
  let waiting: Iterable<number> = sums;
  for (let next = new Set<number>(); ; next = new Set()) {
    for (const number of waiting) {
      const only = onlyUnseen(system, number, seen);
      if (only < 0) continue;
      seen.add(only);
      if (system.isProtected(only)) found.add(only);
      system.relationsOf(only).forEach((other) => next.add(other));
    }
    if (next.size === 0) return found;
    waiting = next;
  }
}
