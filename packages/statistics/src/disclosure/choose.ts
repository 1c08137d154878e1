import { cellsOf, State, type CellSystem } from './cell-system.js';

/** Whether hiding this cell can protect another one: it is shown, it is not zero, and nobody has it from before. */
export const helps = (system: CellSystem, cell: number): boolean =>
  system.states[cell] === State.visible && system.pinned[cell] === 0 && system.values[cell] !== 0;

/** Sorts what is lost least first: the figure in the emptiest sum, a part before a total, the smallest, the first by name. */
type Loss = readonly [unseen: number, isTotal: number, figure: number, rank: number];

const less = (a: Loss, b: Loss): boolean => {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]!;
  return false;
};

/** A cell to hide, and the sum in which it helps. */
export interface Second {
  readonly cell: number;
  readonly sum: number;
}

/** The cheapest cell of some sums; `undefined` when none of them helps. */
function cheapest(system: CellSystem, sums: readonly number[], isTaken: (cell: number) => boolean): Second | undefined {
  let best: (Second & { readonly loss: Loss }) | undefined;
  for (const number of sums) {
    const relation = system.relations[number]!;
    const cells = cellsOf(relation);
    const unseen = cells.filter((cell) => system.isUnseen(cell)).length;
    for (const cell of cells) {
      if (isTaken(cell)) continue;
      const figure = Math.abs(system.values[cell]!);
      const loss: Loss = [unseen, Number(cell === relation.total), figure, system.rank[cell]!];
      if (!best || less(loss, best.loss)) best = { cell, sum: number, loss };
    }
  }
  return best;
}

/** The sums in rings around cells: those they stand in, those of the cells in these that lead on, and so on. */
export function* ringsAround(
  system: CellSystem,
  start: readonly number[],
  leadsOn: (cell: number) => boolean,
): Generator<readonly number[]> {
  const seen = new Set<number>();
  const cells = new Set(start);
  for (let ring = [...start]; ring.length > 0;) {
    const sums = [...new Set(ring.flatMap((cell) => system.relationsOf(cell)))].filter((number) => !seen.has(number));
    if (sums.length === 0) return;
    for (const number of sums) seen.add(number);
    yield sums;
    ring = [...new Set(sums.flatMap((number) => cellsOf(system.relations[number]!)))].filter(
      (cell) => leadsOn(cell) && !cells.has(cell),
    );
    for (const cell of ring) cells.add(cell);
  }
}

/** Rings in which a sum with a single unseen cell is looked for: that cell follows, and with it what it was to protect. */
const NEAR = 4;

/** Whether a sum has one unseen cell. */
const hasOneUnseen = (system: CellSystem, number: number): boolean =>
  cellsOf(system.relations[number]!).filter((cell) => system.isUnseen(cell)).length === 1;

/**
 * The cell to hide so that less can be told about another one: first in a sum nearby that has only one unseen cell, else the cheapest
 * in the nearest sums. A figure of the whole country only when nothing else is left.
 * @param effort what may be spent on looking; it is used up here.
 */
export function chooseSecond(system: CellSystem, cell: number, effort = { looks: Infinity }): Second | undefined {
  const isTaken = (one: number): boolean => !helps(system, one) || system.country[one] === 1;
  let nearest: Second | undefined;
  let country: Second | undefined;
  let ring = 0;
  for (const sums of ringsAround(system, [cell], (one) => system.isUnseen(one))) {
    effort.looks -= sums.length;
    const single = cheapest(
      system,
      sums.filter((number) => hasOneUnseen(system, number)),
      isTaken,
    );
    if (single) return single;
    nearest ??= cheapest(system, sums, isTaken);
    if (nearest && ++ring >= NEAR) return nearest;
    country ??= cheapest(system, sums, (one) => !helps(system, one) || system.country[one] === 0);
  }
  return nearest ?? country;
}
