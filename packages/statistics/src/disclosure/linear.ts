import { solve, type Constraint } from 'yalps';
import { cellsOf, signIn } from './cell-system.js';
import type { World } from './witness.js';

/** Sums a linear program may hold; beyond them the figures stand still, so what is found possible is possible. */
const SIZES = [24, 90] as const;
/** Cells through which a sum leads on: a wide one has more than a small program can hold. */
const ONWARD = 10;

/** The cells of a sum that can move, those first whose other sums are known already, then those with most room. */
function onward({ system, bounds }: World, number: number, sums: ReadonlySet<number>): number[] {
  const room = (cell: number): number => Math.min(1e9, bounds.high[cell]! - bounds.low[cell]!);
  const known = (cell: number): number => system.relationsOf(cell).filter((one) => sums.has(one)).length;
  return cellsOf(system.relations[number]!)
    .filter((cell) => room(cell) > 0)
    .map((cell) => ({ cell, open: system.relationsOf(cell).length - known(cell), space: room(cell) }))
    .sort((a, b) => a.open - b.open || b.space - a.space || a.cell - b.cell)
    .slice(0, ONWARD)
    .map(({ cell }) => cell);
}

/** The sums nearest to a cell, through cells that can move. */
function neighbourhood(world: World, start: number, most: number): Set<number> {
  const { system, broken } = world;
  const sums = new Set<number>();
  const cells = new Set([start]);
  for (const cell of cells)
    for (const number of system.relationsOf(cell)) {
      if (sums.size >= most || sums.has(number) || broken.has(number)) continue;
      sums.add(number);
      for (const next of onward(world, number, sums)) cells.add(next);
    }
  return sums;
}

/** The cells that move: those that stand in no sum outside. */
function movingCells({ system, bounds, broken }: World, sums: ReadonlySet<number>): number[] {
  const all = new Set([...sums].flatMap((number) => cellsOf(system.relations[number]!)));
  const moves = (cell: number): boolean =>
    bounds.high[cell]! > bounds.low[cell]! &&
    system.relationsOf(cell).every((number) => sums.has(number) || broken.has(number));
  return [...all].filter(moves);
}

function reachWithin(world: World, cell: number, direction: 'minimize' | 'maximize', most: number): number {
  const { system, bounds, values } = world;
  const sums = neighbourhood(world, cell, most);
  const moving = movingCells(world, sums);
  if (!moving.includes(cell)) return values[cell]!;
  const low = (one: number): number => Math.max(bounds.low[one]!, values[one]! - 1e6);
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>(moving.map((one) => [`c${one}`, new Map()]));
  for (const number of sums) {
    const relation = system.relations[number]!;
    let right = 0;
    for (const one of cellsOf(relation)) {
      const column = variables.get(`c${one}`);
      if (!column) continue;
      column.set(`s${number}`, signIn(relation, one));
      right += (values[one]! - low(one)) * signIn(relation, one);
    }
    constraints.set(`s${number}`, { equal: right });
  }
  for (const one of moving) {
    const high = Math.min(bounds.high[one]!, values[one]! + 1e6);
    variables.get(`c${one}`)!.set(`b${one}`, 1);
    constraints.set(`b${one}`, { max: high - low(one) });
  }
  const model = { direction, objective: `b${cell}`, constraints, variables };
  const { status, result } = solve(model, { maxPivots: 4096 });
  return status === 'optimal' ? low(cell) + result : values[cell]!;
}

/**
 * How far a cell can go, by linear programs over the sums around it, first a small one. Cells further away stand still: what
 * comes out can be reached, and perhaps more can.
 * @param wanted the figure it should at least reach; the search ends there.
 */
export function reach(world: World, cell: number, direction: 'minimize' | 'maximize', wanted: number): number {
  let best = world.values[cell]!;
  for (const size of SIZES) {
    best = reachWithin(world, cell, direction, size);
    if (direction === 'minimize' ? best <= wanted + 1e-6 : best >= wanted - 1e-6) return best;
  }
  return best;
}
