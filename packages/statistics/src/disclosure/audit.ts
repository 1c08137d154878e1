import { narrow, type Bounds, type Knowledge } from './bounds.js';
import { cellsOf, State, type CellSystem } from './cell-system.js';
import { isForest } from './components.js';
import { reach } from './linear.js';
import { peeled } from './peel.js';
import { canBe, worldOf, type World } from './witness.js';

/** Bounds for all cells of a system, used again for every part of it. */
export const boundsFor = (system: CellSystem): Bounds => ({
  low: new Float64Array(system.values.length),
  high: new Float64Array(system.values.length),
});

/** A part of a system under examination: sums that hang together, and what was proven of their cells before. */
export interface Examined {
  readonly system: CellSystem;
  readonly sums: readonly number[];
  readonly bounds: Bounds;
  /** Cells known to be safe. They stay so when more is hidden. */
  readonly safe: Set<number>;
}

const protectedIn = (system: CellSystem, sums: readonly number[]): number[] => [
  ...new Set(sums.flatMap((number) => cellsOf(system.relations[number]!).filter((cell) => system.isProtected(cell)))),
];

/** Sums in which we know every figure ourselves: only there can be said what follows from exact figures. */
const fullyKnown = (system: CellSystem, sums: readonly number[]): number[] =>
  sums.filter((number) => cellsOf(system.relations[number]!).every((cell) => !Number.isNaN(system.values[cell]!)));

const EPSILON = 1e-6;

/** Cells that narrowing shows to be unsafe, and those it leaves open. */
function narrowed(
  { system, sums, bounds }: Examined,
  cells: readonly number[],
  knowledge: Knowledge,
): { unsafe: number[]; open: number[] } {
  narrow(system, sums, knowledge, bounds);
  const unsafe: number[] = [];
  const open: number[] = [];
  for (const cell of cells) {
    const [low, high] = [bounds.low[cell]!, bounds.high[cell]!];
    const impossible = low > high + EPSILON;
    const tight =
      knowledge === 'exact'
        ? high - low < system.wantWidth[cell]! - EPSILON
        : low > system.wantLow[cell]! + EPSILON || high < system.wantHigh[cell]! - EPSILON;
    if (tight && !impossible) unsafe.push(cell);
    else if (!impossible) open.push(cell);
  }
  return { unsafe, open };
}

/** Whether both figures that must stay possible can be reached, by a way found or by a linear program. */
function bothEnds(world: World, cell: number): boolean {
  const { wantLow, wantHigh } = world.system;
  const [low, high] = [wantLow[cell]!, wantHigh[cell]!];
  return (
    (canBe(world, cell, low) || reach(world, cell, 'minimize', low) <= low + EPSILON) &&
    (canBe(world, cell, high) || reach(world, cell, 'maximize', high) >= high - EPSILON)
  );
}

/** Whether enough figures are possible for who knows all shown ones exactly. */
function wideEnough(world: World, cell: number): boolean {
  const { system, values, bounds } = world;
  const width = system.wantWidth[cell]!;
  const value = values[cell]!;
  for (let up = 0; up <= width; up++) {
    const [to, from] = [value + up, value + up - width];
    const fits = to <= bounds.high[cell]! && from >= bounds.low[cell]!;
    if (fits && (to === value || canBe(world, cell, to)) && (from === value || canBe(world, cell, from))) return true;
  }
  const high = reach(world, cell, 'maximize', value + width);
  return high - value >= width - EPSILON || high - reach(world, cell, 'minimize', high - width) >= width - EPSILON;
}

/** What each cell may be by itself, before any sum. */
function ownBounds({ system, sums, bounds }: Examined, knowledge: Knowledge): Bounds {
  for (const number of sums)
    for (const cell of cellsOf(system.relations[number]!)) {
      const exactly = knowledge === 'exact' && !system.isUnseen(cell);
      bounds.low[cell] = exactly ? system.values[cell]! : system.low[cell]!;
      bounds.high[cell] = exactly ? system.values[cell]! : system.high[cell]!;
    }
  return bounds;
}

/** Cells of one knowledge that are not safe. Trees are decided by narrowing; in rings each cell left open needs its own proof. */
function unsafeWith(part: Examined, cells: readonly number[], knowledge: Knowledge): Set<number> {
  const { system, sums } = part;
  const { unsafe, open } = narrowed(part, cells, knowledge);
  const found = new Set(unsafe);
  const moves = (cell: number): boolean => knowledge === 'rounded' || system.isUnseen(cell);
  const unproven = open.filter((cell) => system.states[cell] === State.hidden);
  if (unproven.length === 0 || isForest(system, sums, moves)) return found;
  const bounds = ownBounds(part, knowledge);
  const world = worldOf(system, sums, bounds);
  const proven = knowledge === 'rounded' ? bothEnds : wideEnough;
  for (const cell of unproven) if (!proven(world, cell)) found.add(cell);
  return found;
}

/** The protected cells of these sums about which too much can be told, in the order of their names. */
export function unsafeCells(part: Examined): number[] {
  const { system, sums, safe } = part;
  const cells = protectedIn(system, sums).filter((cell) => !safe.has(cell));
  if (cells.length === 0) return [];
  const found = new Set([...peeled(system, sums)].filter((cell) => !safe.has(cell)));
  const left = (): number[] => cells.filter((cell) => !found.has(cell));
  const exact = { ...part, sums: fullyKnown(system, sums) };
  const inExact = new Set(exact.sums.flatMap((number) => cellsOf(system.relations[number]!)));
  for (const cell of unsafeWith(
    exact,
    left().filter((one) => inExact.has(one)),
    'exact',
  ))
    found.add(cell);
  for (const cell of unsafeWith(part, left(), 'rounded')) found.add(cell);
  for (const cell of left()) safe.add(cell);
  return [...found].sort((a, b) => system.rank[a]! - system.rank[b]!);
}
