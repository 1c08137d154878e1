import { cellsOf, type CellSystem, type Relation } from './cell-system.js';

/** How much a reader is taken to know: the shown figures as they are rounded, or as they were before rounding. */
export type Knowledge = 'rounded' | 'exact';

/** Least and greatest value per cell, for the cells of some sums. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Writes down what each cell of some sums may be by itself, before any sum is looked at. */
export function fillOwn(
  system: CellSystem,
  sums: readonly number[],
  knowledge: Knowledge,
  { low, high }: Bounds,
): void {
  for (const number of sums)
    for (const cell of cellsOf(system.relations[number]!)) {
      const exactly = knowledge === 'exact' && !system.isUnseen(cell) && !system.isSlack(cell);
      low[cell] = exactly ? system.values[cell]! : system.low[cell]!;
      high[cell] = exactly ? system.values[cell]! : system.high[cell]!;
    }
}

/** Sums of bounds in which endless ones are counted apart, so that one can be taken out again. */
interface Reckoned {
  least: number;
  endlessLow: number;
  most: number;
  endlessHigh: number;
}

function reckon(parts: readonly number[], { low, high }: Bounds): Reckoned {
  const so: Reckoned = { least: 0, endlessLow: 0, most: 0, endlessHigh: 0 };
  for (const part of parts) {
    if (Number.isFinite(low[part]!)) so.least += low[part]!;
    else so.endlessLow++;
    if (Number.isFinite(high[part]!)) so.most += high[part]!;
    else so.endlessHigh++;
  }
  return so;
}

/** A bound moves only when it is really tighter: rounding of the machine must not keep the work going. */
const STEP = 1e-9;

/** Tightens one cell. @returns whether it became tighter */
function set({ low, high }: Bounds, cell: number, least: number, most: number): boolean {
  const tighter = least > low[cell]! + STEP || most < high[cell]! - STEP;
  if (tighter) {
    low[cell] = Math.max(low[cell]!, least);
    high[cell] = Math.min(high[cell]!, most);
  }
  return tighter;
}

/** Tightens the cells of one sum. */
function tighten({ total, parts, offset }: Relation, bounds: Bounds, changed: number[]): void {
  const { low, high } = bounds;
  const { least, endlessLow, most, endlessHigh } = reckon(parts, bounds);
  const [totalLow, totalHigh] = [low[total]! - offset, high[total]! - offset];
  for (const part of parts) {
    const [partLow, partHigh] = [low[part]!, high[part]!];
    const othersMost = Number.isFinite(partHigh)
      ? endlessHigh > 0
        ? Number.POSITIVE_INFINITY
        : most - partHigh
      : endlessHigh > 1
        ? Number.POSITIVE_INFINITY
        : most;
    const othersLeast = Number.isFinite(partLow)
      ? endlessLow > 0
        ? Number.NEGATIVE_INFINITY
        : least - partLow
      : endlessLow > 1
        ? Number.NEGATIVE_INFINITY
        : least;
    if (set(bounds, part, totalLow - othersMost, totalHigh - othersLeast)) changed.push(part);
  }
  const sumLow = endlessLow > 0 ? Number.NEGATIVE_INFINITY : least + offset;
  const sumHigh = endlessHigh > 0 ? Number.POSITIVE_INFINITY : most + offset;
  if (set(bounds, total, sumLow, sumHigh)) changed.push(total);
}

/** Rounds over the sums: in a tree the news has reached everybody long before; in rings bounds may creep for ever. */
const ROUNDS = { tree: 200, rings: 10 } as const;

/** Other sums of cells that changed, as far as they are asked about. */
function wake(
  system: CellSystem,
  changed: readonly number[],
  number: number,
  inside: ReadonlySet<number>,
  next: Set<number>,
): void {
  for (const cell of changed)
    for (const other of system.relationsOf(cell)) if (other !== number && inside.has(other)) next.add(other);
}

/**
 * What a reader can tell about every cell from these sums: what the label or the rounded figure says, narrowed by sum after sum. Exact
 * where the sums form a tree; elsewhere at least this is known, and perhaps more.
 * @param bounds filled for the cells of the sums.
 */
export function narrow(
  system: CellSystem,
  sums: readonly number[],
  knowledge: Knowledge,
  bounds: Bounds,
  tree: boolean,
): void {
  fillOwn(system, sums, knowledge, bounds);
  const inside = new Set(sums);
  let waiting: Iterable<number> = sums;
  for (let round = tree ? ROUNDS.tree : ROUNDS.rings; round > 0; round--) {
    const next = new Set<number>();
    const changed: number[] = [];
    for (const number of waiting) {
      changed.length = 0;
      tighten(system.relations[number]!, bounds, changed);
      wake(system, changed, number, inside, next);
    }
    if (next.size === 0) return;
    waiting = next;
  }
}
