import type { CellSystem, Relation } from './cell-system.js';

/** How much a reader is taken to know: the shown figures as they are rounded, or as they were before rounding. */
export type Knowledge = 'rounded' | 'exact';

/** Least and greatest value per cell, for the cells of some sums. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A sum of bounds in which infinite ones are counted apart, so that one can be taken out again. */
interface Total {
  readonly finite: number;
  readonly infinite: number;
}

function totalOf(bounds: Float64Array, cells: readonly number[]): Total {
  let finite = 0;
  let infinite = 0;
  for (const cell of cells) {
    const bound = bounds[cell]!;
    if (Number.isFinite(bound)) finite += bound;
    else infinite++;
  }
  return { finite, infinite };
}

/** The sum without one of its members; infinite while another member is. */
function without({ finite, infinite }: Total, bound: number, endless: number): number {
  const others = Number.isFinite(bound) ? infinite : infinite - 1;
  if (others > 0) return endless;
  return Number.isFinite(bound) ? finite - bound : finite;
}

/** Tightens the bounds of one sum. @returns the cells that became tighter */
function tighten(relation: Relation, { low, high }: Bounds): number[] {
  const { total, parts, offset } = relation;
  const changed: number[] = [];
  const least = totalOf(low, parts);
  const most = totalOf(high, parts);
  const set = (cell: number, lowest: number, highest: number): void => {
    if (!(lowest > low[cell]! + 1e-9) && !(highest < high[cell]! - 1e-9)) return;
    low[cell] = Math.max(low[cell]!, lowest);
    high[cell] = Math.min(high[cell]!, highest);
    changed.push(cell);
  };
  const [totalLow, totalHigh] = [low[total]!, high[total]!];
  for (const part of parts) {
    const othersMost = without(most, high[part]!, Number.POSITIVE_INFINITY);
    const othersLeast = without(least, low[part]!, Number.NEGATIVE_INFINITY);
    set(part, totalLow - offset - othersMost, totalHigh - offset - othersLeast);
  }
  set(
    total,
    least.infinite > 0 ? Number.NEGATIVE_INFINITY : least.finite + offset,
    most.infinite > 0 ? Number.POSITIVE_INFINITY : most.finite + offset,
  );
  return changed;
}

/** Rounds of tightening per sum; sums in a ring can creep towards their bounds for ever, and any stop is right. */
const ROUNDS = 60;

/**
 * What a reader can tell about every cell from these sums: what the label or the rounded figure says, narrowed by sum after sum. Exact
 * where the sums form a tree; elsewhere at least this is known, and perhaps more.
 * @param bounds filled for the cells of the sums.
 */
export function narrow(system: CellSystem, sums: readonly number[], knowledge: Knowledge, bounds: Bounds): void {
  const waiting = new Set<number>();
  for (const number of sums) {
    waiting.add(number);
    const { total, parts } = system.relations[number]!;
    for (const cell of [total, ...parts]) {
      const exactly = knowledge === 'exact' && !system.isUnseen(cell);
      bounds.low[cell] = exactly ? system.values[cell]! : system.low[cell]!;
      bounds.high[cell] = exactly ? system.values[cell]! : system.high[cell]!;
    }
  }
  let steps = sums.length * ROUNDS;
  for (const number of waiting) {
    waiting.delete(number);
    if (steps-- <= 0) return;
    for (const cell of tighten(system.relations[number]!, bounds))
      for (const next of system.relationsOf(cell)) if (next !== number) waiting.add(next);
  }
}
