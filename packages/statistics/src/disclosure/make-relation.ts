import { State, type CellSystem } from './cell-system.js';
import type { CellSum } from './list-sums.js';
import { slackOf, sourceRounding } from './rounding.js';

/** What came of a sum: a relation, nothing because no figure stands in it, or figures that do not add up. */
export type MadeRelation = number | 'empty' | 'sums-differ';

/** How far a sum of these figures may be off because the source rounded them. */
function slackIn(parts: readonly number[], total: number): number {
  const base = sourceRounding(parts);
  const ofTotal = sourceRounding([...parts, total]) === base ? base : 1;
  return base === 1 ? 0 : (base * parts.length + ofTotal) / 2;
}

/** A cell for the part of a total that is not published: nobody knows more of it than that it is not below zero. */
function addRest(system: CellSystem, rest: number, value: number): number {
  system.values[rest] = value;
  system.states[rest] = State.unknown;
  return rest;
}

/**
 * A cell for what a sum is off because the source rounded every figure: nobody knows how much, only how far at most. Nothing can be
 * hidden there, and who simply subtracts takes it for known.
 */
function addSlack(system: CellSystem, rest: number, off: number, most: number): number {
  system.values[rest] = off;
  system.states[rest] = State.visible;
  system.pinned[rest] = 1;
  system.tells(rest, -most, most);
  return rest;
}

/**
 * Adds the sum of these cells to the system. Cells without a figure count as nothing. Where parts are not published the rest is a
 * cell of its own. A total that is less than its parts is no total.
 * @param rest number of a spare cell, used when there is a rest.
 */
export function makeRelation(
  system: CellSystem,
  { total, parts: all, kind, base = 1 }: CellSum,
  rest: number,
): MadeRelation {
  const { values, states } = system;
  const parts = all.filter((cell) => states[cell] !== State.outside);
  const state = states[total]!;
  if (parts.length === 0 || state === State.outside || state === State.unknown) return 'empty';
  const known = parts.filter((cell) => !Number.isNaN(values[cell]!)).map((cell) => values[cell]!);
  const sum = known.reduce((so, one) => so + one, 0);
  const complete = known.length === parts.length && !Number.isNaN(values[total]!);
  if (!complete && Number.isNaN(values[total]!)) return system.add({ total, parts, offset: 0, kind });
  const left = values[total]! - sum;
  const slack = base > 1 ? slackOf(base, parts.length) : slackIn(known, values[total]!);
  if (left < -slack) return 'sums-differ';
  if (!complete) return system.add({ total, parts, offset: 0, kind });
  if (left > slack) return system.add({ total, parts: [...parts, addRest(system, rest, left)], offset: 0, kind });
  if (base <= 1) return system.add({ total, parts, offset: left, kind });
  return system.add({ total, parts: [...parts, addSlack(system, rest, left, slack)], offset: 0, kind });
}
