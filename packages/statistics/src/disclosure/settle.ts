import { boundsFor, unsafeCells, type Examined } from './audit.js';
import { cellsOf, type CellSystem } from './cell-system.js';
import { chooseSecond } from './choose.js';
import { componentsOf } from './components.js';

/** What must be done to hide a cell: the gate writes its label and its reason. */
export type Hide = (cell: number) => void;

/**
 * Hides one more cell for each unsafe one. Unsafe cells that share a sum with one that was just helped wait: it may have
 * helped them too.
 * @returns cells for which nothing is left to hide
 */
function helpAll(system: CellSystem, unsafe: readonly number[], hide: Hide): number[] {
  const helped = new Set<number>();
  const hopeless: number[] = [];
  for (const cell of unsafe) {
    if (system.relationsOf(cell).some((number) => helped.has(number))) continue;
    const second = chooseSecond(system, cell);
    if (second === undefined) {
      hopeless.push(cell);
      continue;
    }
    hide(second);
    for (const number of [...system.relationsOf(second), ...system.relationsOf(cell)]) helped.add(number);
  }
  return hopeless;
}

function settlePart(part: Examined, hide: Hide): number[] {
  const lost = new Set<number>();
  for (;;) {
    const unsafe = unsafeCells(part).filter((cell) => !lost.has(cell));
    if (unsafe.length === 0) return [...lost];
    for (const cell of helpAll(part.system, unsafe, hide)) lost.add(cell);
  }
}

/**
 * Hides cells until nothing more can be told about a protected cell than its label says. Ends, because every round hides a cell
 * or gives one up.
 * @param from number of the first sum that is new; parts of the system without a new one were settled before.
 * @returns the protected cells that follow from what is published whatever is hidden
 */
export function settle(system: CellSystem, hide: Hide, from = 0): number[] {
  const bounds = boundsFor(system);
  return componentsOf(system).flatMap((sums) => {
    if (sums.at(-1)! < from) return [];
    const touched = sums.some((number) => cellsOf(system.relations[number]!).some((cell) => system.isProtected(cell)));
    return touched ? settlePart({ system, sums, bounds, safe: new Set() }, hide) : [];
  });
}
