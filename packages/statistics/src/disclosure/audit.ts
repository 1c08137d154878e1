import { fillOwn, narrow, type Bounds, type Knowledge } from './bounds.js';
import { cellsOf, State, type CellSystem } from './cell-system.js';
import { isForest, linkedBy } from './components.js';
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
  /** Whether the sums and their cells form a tree. */
  readonly forest: boolean;
  /** Cells known to be safe from either knowledge. They stay so when more is hidden. */
  readonly safe: Readonly<Record<Knowledge, Set<number>>>;
  /** Cells that cannot be made safe. */
  readonly lost: Set<number>;
  readonly effort: Effort;
}

/** What may still be spent on a part. */
export interface Effort {
  /** Linear programs to be tried: what is left unproven counts as unsafe. */
  proofs: number;
  /** Sums to be looked at in search of the cheapest cell to hide. */
  looks: number;
}

/** What may be spent on a part in all; one program takes up to a tenth of a second, a million looks a few seconds. */
export const EFFORT: Effort = { proofs: 1500, looks: 3_000_000 };

/** The sums numbered here, ready to be examined. */
export const examine = (system: CellSystem, sums: readonly number[], bounds: Bounds): Examined => ({
  system,
  sums,
  bounds,
  forest: isForest(system, sums, () => true),
  safe: { rounded: new Set(), exact: new Set() },
  lost: new Set(),
  effort: { ...EFFORT },
});

/** Protected cells of some sums that are not known to be safe. */
function openCells({ system, safe, lost }: Examined, sums: readonly number[], knowledge: Knowledge): number[] {
  const found = new Set<number>();
  for (const number of sums) {
    const { total, parts } = system.relations[number]!;
    for (let at = -1; at < parts.length; at++) {
      const cell = at < 0 ? total : parts[at]!;
      if (system.isProtected(cell) && !safe[knowledge].has(cell) && !lost.has(cell)) found.add(cell);
    }
  }
  return [...found];
}

/** Whether we know every figure of a sum ourselves: only there can be said what follows from exact figures. */
const isFullyKnown = (system: CellSystem, number: number): boolean =>
  cellsOf(system.relations[number]!).every((cell) => !Number.isNaN(system.values[cell]!));

const EPSILON = 1e-6;

/** How far apart the possible values of a cell must stay. */
const widthOf = ({ wantExact, wantRounded }: CellSystem, cell: number, knowledge: Knowledge): number =>
  (knowledge === 'exact' ? wantExact : wantRounded)[cell]!;

/** Whether narrowing leaves too few values; bounds that contradict each other say nothing. */
function isTight({ system, bounds }: Examined, cell: number, knowledge: Knowledge): boolean {
  const width = bounds.high[cell]! - bounds.low[cell]!;
  return width > -EPSILON && width < widthOf(system, cell, knowledge) - EPSILON;
}

/** How far above the figure the wanted stretch may end: half, all or none of it, then every whole number. */
const endsAbove = (width: number): number[] => [
  ...new Set([
    Math.ceil(width / 2),
    width,
    0,
    ...Array.from({ length: Math.min(30, Math.floor(width)) }, (_, up) => up),
  ]),
];

/** Whether a stretch of this width can be reached around the figure, by a way found or, while effort is left, by linear programs. */
function isWide(world: World, cell: number, width: number, effort: Effort): boolean {
  const { values, bounds } = world;
  const value = values[cell]!;
  const fits = (to: number): boolean => to <= bounds.high[cell]! && to >= bounds.low[cell]!;
  const reached = new Map([[value, true]]);
  const can = (to: number): boolean => {
    const known = reached.get(to) ?? (fits(to) && canBe(world, cell, to));
    reached.set(to, known);
    return known;
  };
  if (endsAbove(width).some((up) => can(value + up) && can(value + up - width))) return true;
  if (effort.proofs-- <= 0) return false;
  const high = reach(world, cell, 'maximize', value + width);
  return high - value >= width - EPSILON || high - reach(world, cell, 'minimize', high - width) >= width - EPSILON;
}

/** Unsafe cells among open ones. Trees are decided by narrowing; in rings each cell left open needs its own proof. */
function unsafeAmong(
  part: Examined,
  sums: readonly number[],
  cells: readonly number[],
  knowledge: Knowledge,
  forest: boolean,
): number[] {
  const { system, bounds } = part;
  narrow(system, sums, knowledge, bounds, forest);
  const unsafe = cells.filter((cell) => isTight(part, cell, knowledge));
  if (forest) return unsafe;
  const tight = new Set(unsafe);
  const unproven = cells.filter((cell) => !tight.has(cell) && system.states[cell] === State.hidden);
  if (unproven.length === 0) return unsafe;
  fillOwn(system, sums, knowledge, bounds);
  const world = worldOf(system, sums, bounds);
  unproven.sort((a, b) => system.rank[a]! - system.rank[b]!);
  const isProven = (cell: number): boolean => isWide(world, cell, widthOf(system, cell, knowledge), part.effort);
  return [...unsafe, ...unproven.filter((cell) => !isProven(cell))];
}

/** Marks as safe what was asked about and not found. */
function settleSafe(
  { safe }: Examined,
  asked: readonly number[],
  unsafe: readonly number[],
  knowledge: Knowledge,
): void {
  const found = new Set(unsafe);
  for (const cell of asked) if (!found.has(cell)) safe[knowledge].add(cell);
}

/** Unsafe cells for who knows all shown figures exactly: only unseen cells can move then, so sums part into small groups. */
function unsafeExactly(part: Examined): number[] {
  const { system } = part;
  const known = part.sums.filter((number) => isFullyKnown(system, number));
  const moves = (cell: number): boolean => system.isUnseen(cell);
  return linkedBy(system, known, moves).flatMap((sums) => {
    const cells = openCells(part, sums, 'exact');
    if (cells.length === 0) return [];
    const unsafe = unsafeAmong(part, sums, cells, 'exact', isForest(system, sums, moves));
    settleSafe(part, cells, unsafe, 'exact');
    return unsafe;
  });
}

function unsafeRounded(part: Examined): number[] {
  const cells = openCells(part, part.sums, 'rounded');
  if (cells.length === 0) return [];
  const unsafe = unsafeAmong(part, part.sums, cells, 'rounded', part.forest);
  settleSafe(part, cells, unsafe, 'rounded');
  return unsafe;
}

/**
 * Protected cells of these sums about which too much can be told, in the order of their names. The cheapest question that finds any
 * is the last one asked: what follows at once, what follows from exact figures, what follows from rounded ones.
 */
export function unsafeCells(part: Examined): number[] {
  const { system, lost } = part;
  const questions = [
    (): number[] => [...peeled(system, part.sums)],
    () => unsafeExactly(part),
    () => unsafeRounded(part),
  ];
  for (const ask of questions) {
    const found = ask().filter((cell) => !lost.has(cell));
    if (found.length > 0) return found.sort((a, b) => system.rank[a]! - system.rank[b]!);
  }
  return [];
}
