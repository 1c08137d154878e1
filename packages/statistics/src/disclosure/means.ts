import type { CellSystem } from './cell-system.js';

/** What can be done to protect a cell: hide another one, or take the size out of the label of a hidden one. */
export interface Means {
  /** @param atOnce hidden with all around it, because one by one took too long */
  readonly hide: (cell: number, atOnce: boolean) => void;
  /** @returns false when that label tells no size */
  readonly mute: (cell: number) => boolean;
}

/** Mutes a small total this cell is a part of. */
export const muteTotal = (system: CellSystem, cell: number, { mute }: Means): boolean =>
  system.relationsOf(cell).some((number) => {
    const { total } = system.relations[number]!;
    return total !== cell && mute(total);
  });

/** Mutes any small count that stands in a sum with this cell, totals first, and at last the cell itself. */
export const muteAround = (system: CellSystem, cell: number, means: Means): boolean =>
  muteTotal(system, cell, means) ||
  system
    .relationsOf(cell)
    .some((number) => system.relations[number]!.parts.some((part) => part !== cell && means.mute(part))) ||
  means.mute(cell);
