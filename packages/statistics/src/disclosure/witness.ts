import type { Bounds } from './bounds.js';
import { cellsOf, signIn, State, type CellSystem } from './cell-system.js';

/** The world as it may be: one figure per cell that fits all sums, from which others are made by shifting. */
export interface World {
  readonly system: CellSystem;
  /** What each cell may be by itself. */
  readonly bounds: Bounds;
  /** The figures, those we do not know ourselves filled in. */
  readonly values: Float64Array;
  /** Sums these figures do not fit, because the source hid some and rounded others: they prove nothing. */
  readonly broken: ReadonlySet<number>;
}

/** Fills in what we do not know ourselves, sum by sum, as far as the labels allow. */
export function worldOf(system: CellSystem, sums: readonly number[], bounds: Bounds): World {
  const isUnknown = (cell: number): boolean => Number.isNaN(system.values[cell]!);
  const complete = sums.every((number) => !cellsOf(system.relations[number]!).some(isUnknown));
  if (complete) return { system, bounds, values: system.values, broken: new Set() };
  const values = system.values.slice();
  const broken = new Set<number>();
  for (const number of sums) {
    const relation = system.relations[number]!;
    const unknown = cellsOf(relation).filter((cell) => Number.isNaN(values[cell]!));
    for (const cell of unknown) values[cell] = bounds.low[cell]!;
    let left = values[relation.total]! - relation.offset;
    for (const part of relation.parts) left -= values[part]!;
    for (const cell of unknown) {
      const wanted = values[cell]! - left * signIn(relation, cell);
      const got = Math.max(bounds.low[cell]!, Math.min(bounds.high[cell]!, wanted));
      left += (got - values[cell]!) * signIn(relation, cell);
      values[cell] = got;
    }
    if (Math.abs(left) > 1e-6) broken.add(number);
  }
  return { system, bounds, values, broken };
}

/** Sums that may be mended on the way to one figure; a longer way is left to the linear program. */
const MENDS = 400;

/** Room of a cell to go up (`way` 1) or down (−1) from where it is. */
const room = (world: World, cell: number, way: number): number =>
  way > 0 ? world.bounds.high[cell]! - world.values[cell]! : world.values[cell]! - world.bounds.low[cell]!;

/** Ways that are tried, each with other cells giving way first. */
const TRIES = 5;

/** Moves under way: how far each sum is off, and which cells have had their turn. */
class Moves {
  readonly #off = new Map<number, number>();
  readonly #moved = new Set<number>();
  readonly waiting = new Set<number>();

  constructor(readonly world: World) {}

  off(number: number): number {
    return this.#off.get(number) ?? 0;
  }

  move(cell: number, by: number): void {
    const { system, broken } = this.world;
    this.#moved.add(cell);
    for (const number of system.relationsOf(cell)) {
      if (broken.has(number)) continue;
      this.#off.set(number, this.off(number) + by * signIn(system.relations[number]!, cell));
      this.waiting.add(number);
    }
  }

  /** How many other sums this move mends, less those it breaks. */
  #mends(cell: number, way: number, here: number): number {
    const { system, broken } = this.world;
    let count = 0;
    for (const number of system.relationsOf(cell)) {
      if (number === here || broken.has(number)) continue;
      count += -Math.sign(this.off(number)) * way * signIn(system.relations[number]!, cell) > 0 ? 1 : -1;
    }
    return count;
  }

  /** Cells that can give way in a sum, the best first. */
  ready(number: number): { cell: number; way: number; space: number }[] {
    const { system } = this.world;
    const relation = system.relations[number]!;
    const miss = this.off(number);
    return cellsOf(relation)
      .filter((cell) => !this.#moved.has(cell) && system.states[cell] !== State.outside)
      .map((cell) => ({ cell, way: -Math.sign(miss) * signIn(relation, cell) }))
      .map(({ cell, way }) => ({ cell, way, space: Math.min(room(this.world, cell, way), 1e9) }))
      .filter(({ space }) => space > 0)
      .map((one) => ({ ...one, mends: this.#mends(one.cell, one.way, number) }))
      .sort((a, b) => b.mends - a.mends || b.space - a.space || a.cell - b.cell);
  }
}

/** Mends one sum. @returns false when its cells have no room left */
function mend(moves: Moves, number: number, turn: number): boolean {
  const all = moves.ready(number);
  const ready = turn > 0 && all.length > turn ? [...all.slice(turn), ...all.slice(0, turn)] : all;
  for (const { cell, way, space } of ready) {
    const miss = moves.off(number);
    if (Math.abs(miss) < 1e-9) break;
    moves.move(cell, way * Math.min(space, Math.abs(miss)));
  }
  moves.waiting.delete(number);
  return Math.abs(moves.off(number)) < 1e-9;
}

function tryOnce(world: World, cell: number, figure: number, turn: number): boolean {
  const moves = new Moves(world);
  moves.move(cell, figure - world.values[cell]!);
  let left = MENDS;
  for (const number of moves.waiting) {
    moves.waiting.delete(number);
    if (left-- === 0) return false;
    if (Math.abs(moves.off(number)) > 1e-9 && !mend(moves, number, left > MENDS - 3 ? turn : 0)) return false;
  }
  return true;
}

/**
 * Whether a cell can have this figure with all sums still right, tried by mending sum after sum: the cells that mend other sums
 * as well, and then those with most room, give way first. True is a proof; false only says that no way was found.
 */
export function canBe(world: World, cell: number, figure: number): boolean {
  for (let turn = 0; turn < TRIES; turn++) if (tryOnce(world, cell, figure, turn)) return true;
  return false;
}
