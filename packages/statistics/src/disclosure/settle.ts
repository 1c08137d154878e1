import { boundsFor, EFFORT, examine, unsafeCells, type Examined } from './audit.js';
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
function helpAll({ system, lost, effort }: Examined, unsafe: readonly number[], means: Means): void {
  const helped = new Set<number>();
  for (const cell of unsafe) {
    if (effort.looks <= 0) return;
    if (system.relationsOf(cell).some((number) => helped.has(number))) continue;
    if (labelsAloneTell(system, cell) && muteTotal(system, cell, means)) continue;
    const second = chooseSecond(system, cell, effort);
    if (second === undefined) {
      if (!muteAround(system, cell, means)) lost.add(cell);
      continue;
    }
    means.hide(second.cell, false);
    helped.add(second.sum);
  }
}

/** Rounds in which cells are hidden one by one, in small parts and in large ones. */
const ROUNDS = { most: 400, least: 15, sums: 2_000_000 } as const;

/** Whether cells are still hidden one by one in this round. */
const isPatient = ({ sums, effort }: Examined, round: number): boolean =>
  effort.proofs > 0 &&
  effort.looks > 0 &&
  round <= Math.max(ROUNDS.least, Math.min(ROUNDS.most, Math.floor(ROUNDS.sums / sums.length)));

/** How far the hiding of a part has come. */
export interface Settling {
  /** Sums of this part. */
  readonly sums: number;
  readonly round: number;
  /** Cells about which too much can still be told. */
  readonly unsafe: number;
}

function settlePart(part: Examined, means: Means, watch?: (at: Settling) => void): number[] {
  let wide = 0;
  let isHasty = false;
  for (let round = 1; ; round++) {
    const unsafe = unsafeCells(part);
    watch?.({ sums: part.sums.length, round, unsafe: unsafe.length });
    if (unsafe.length === 0) return [...part.lost];
    isHasty ||= !isPatient(part, round);
    if (!isHasty) helpAll(part, unsafe, means);
    else {
      hideSurroundings(part, unsafe, 2 ** wide++, means);
      part.effort.proofs = EFFORT.proofs / 5;
    }
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
