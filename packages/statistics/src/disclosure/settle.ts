import { boundsFor, examine, unsafeCells, type Examined } from './audit.js';
import { cellsOf, type CellSystem } from './cell-system.js';
import { chooseSecond } from './choose.js';
import { muteAround, muteTotal, type Means } from './means.js';
import { hideSurroundings } from './surroundings.js';
import { componentsOf } from './components.js';

/** Whether a sum of hidden cells alone, by what their labels say, tells too much about one of them. */
function labelsAloneTell(system: CellSystem, cell: number): boolean {
  return system.relationsOf(cell).some((number) => {
    const { total, parts } = system.relations[number]!;
    if (cell === total || !Number.isFinite(system.high[total]!) || !system.isUnseen(total)) return false;
    const least = parts.reduce((sum, part) => sum + system.low[part]!, 0);
    return system.high[total]! - least < system.wantRounded[cell]!;
  });
}

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
    means.hide(second.cell, false);
    helped.add(second.sum);
  }
}

/** Sums that are looked at, over all rounds of one part, before whole surroundings are hidden at once. */
const PATIENCE = 1_500_000;

/** Rounds in which cells are hidden one by one. */
const roundsFor = ({ sums }: Examined): number => Math.max(10, Math.min(400, Math.floor(PATIENCE / sums.length)));

/** How far the hiding of a part has come. */
export interface Settling {
  /** Sums of this part. */
  readonly sums: number;
  readonly round: number;
  /** Cells about which too much can still be told. */
  readonly unsafe: number;
}

function settlePart(part: Examined, means: Means, watch?: (at: Settling) => void): number[] {
  const patience = roundsFor(part);
  let wide = 0;
  for (let round = 1; ; round++) {
    const unsafe = unsafeCells(part);
    watch?.({ sums: part.sums.length, round, unsafe: unsafe.length });
    if (unsafe.length === 0) return [...part.lost];
    if (round <= patience && part.proofs.left > 0) helpAll(part, unsafe, means);
    else hideSurroundings(part, unsafe, 2 ** wide++, means);
  }
}

/**
 * Hides cells until nothing more can be told about a protected cell than its label says. Ends, because every round hides a cell
 * or gives one up; and soon, because after many rounds all around an unsafe cell is hidden at once, further out every time.
 * @param from number of the first sum that is new; parts of the system without a new one were settled before.
 * @returns the protected cells that follow from what is published whatever is hidden
 */
export function settle(system: CellSystem, means: Means, from = 0, watch?: (at: Settling) => void): number[] {
  const bounds = boundsFor(system);
  return componentsOf(system).flatMap((sums) => {
    if (sums.at(-1)! < from) return [];
    const touched = sums.some((number) => cellsOf(system.relations[number]!).some((cell) => system.isProtected(cell)));
    return touched ? settlePart(examine(system, sums, bounds), means, watch) : [];
  });
}
