import type { Examined } from './audit.js';
import type { CellSystem } from './cell-system.js';
import { cellsOf } from './cell-system.js';
import { helps, ringsAround } from './choose.js';
import { muteAround, type Means } from './means.js';

/** The shown cells in so many rings around some cells, those of the country apart. */
function shownAround(
  system: CellSystem,
  cells: readonly number[],
  rings: number,
): { near: Set<number>; country: Set<number> } {
  const near = new Set<number>();
  const country = new Set<number>();
  let left = rings;
  for (const sums of ringsAround(system, cells, (one) => system.isUnseen(one) || helps(system, one))) {
    const shown = sums.flatMap((number) => cellsOf(system.relations[number]!)).filter((cell) => helps(system, cell));
    for (const cell of shown) (system.country[cell] === 1 ? country : near).add(cell);
    if (--left <= 0 && near.size > 0) break;
  }
  return { near, country };
}

/**
 * Hides all figures around unsafe cells at once: coarse, and sure to end. Where nothing is left to hide the figures of the country
 * go, then the sizes in the labels, and what then still follows is lost.
 * @param rings how far around: 1 for the sums an unsafe cell stands in itself.
 */
export function hideSurroundings(
  { system, lost }: Examined,
  unsafe: readonly number[],
  rings: number,
  means: Means,
): void {
  const { near, country } = shownAround(system, unsafe, rings);
  const hidden = near.size > 0 ? near : country;
  for (const cell of hidden) means.hide(cell, true);
  if (hidden.size > 0) return;
  const muted = unsafe.filter((cell) => muteAround(system, cell, means));
  if (muted.length === 0) for (const cell of unsafe) lost.add(cell);
}
