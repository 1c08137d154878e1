import { boundsFor, examine, unsafeCells, type Examined } from './audit.js';
import { cellsOf, type CellSystem } from './cell-system.js';
import { chooseSecond } from './choose.js';
import { componentsOf } from './components.js';

/** What can be done to protect a cell: hide another one, or take the size out of the label of a hidden one. */
export interface Means {
  readonly hide: (cell: number) => void;
  /** @returns false when that label tells no size */
  readonly mute: (cell: number) => boolean;
}

/** Whether a sum of hidden cells alone, by what their labels say, tells too much about one of them. */
function labelsAloneTell(system: CellSystem, cell: number): boolean {
  return system.relationsOf(cell).some((number) => {
    const { total, parts } = system.relations[number]!;
    if (cell === total || !Number.isFinite(system.high[total]!) || !system.isUnseen(total)) return false;
    const least = parts.reduce((sum, part) => sum + system.low[part]!, 0);
    return system.high[total]! - least < system.wantRounded[cell]!;
  });
}

/** Mutes a small total this cell is a part of. */
const muteTotal = (system: CellSystem, cell: number, { mute }: Means): boolean =>
  system.relationsOf(cell).some((number) => {
    const { total } = system.relations[number]!;
    return total !== cell && mute(total);
  });

/** Mutes any small count that stands in a sum with this cell, totals first, and at last the cell itself. */
const muteAround = (system: CellSystem, cell: number, means: Means): boolean =>
  muteTotal(system, cell, means) ||
  system
    .relationsOf(cell)
    .some((number) => system.relations[number]!.parts.some((part) => part !== cell && means.mute(part))) ||
  means.mute(cell);

/**
 * Hides one more cell for each unsafe one. Unsafe cells that share a sum with one that was just helped wait: it may have
 * helped them too. A cell for which nothing is left to do is lost.
 */
function helpAll({ system, lost }: Examined, unsafe: readonly number[], means: Means): void {
  const helped = new Set<number>();
  for (const cell of unsafe) {
    if (system.relationsOf(cell).some((number) => helped.has(number))) continue;
    if (labelsAloneTell(system, cell) && muteTotal(system, cell, means)) continue;
    const second = chooseSecond(system, cell);
    if (second === undefined) {
      if (!muteAround(system, cell, means)) lost.add(cell);
      continue;
    }
    means.hide(second.cell);
    helped.add(second.sum);
  }
}

function settlePart(part: Examined, means: Means): number[] {
  for (;;) {
    const unsafe = unsafeCells(part);
    if (unsafe.length === 0) return [...part.lost];
    helpAll(part, unsafe, means);
  }
}

/**
 * Hides cells until nothing more can be told about a protected cell than its label says. Ends, because every round hides a cell
 * or gives one up.
 * @param from number of the first sum that is new; parts of the system without a new one were settled before.
 * @returns the protected cells that follow from what is published whatever is hidden
 */
export function settle(system: CellSystem, means: Means, from = 0): number[] {
  const bounds = boundsFor(system);
  return componentsOf(system).flatMap((sums) => {
    if (sums.at(-1)! < from) return [];
    const touched = sums.some((number) => cellsOf(system.relations[number]!).some((cell) => system.isProtected(cell)));
    return touched ? settlePart(examine(system, sums, bounds), means) : [];
  });
}
