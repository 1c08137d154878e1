import { CellSystem, State } from '../../../packages/statistics/src/disclosure/cell-system.js';

/** A small system: figures that are shown, sums of them, and cells that are hidden small counts (label 1 to 9). */
export function systemOf(
  figures: readonly number[],
  sums: readonly (readonly [number, ...number[]])[],
  hidden: readonly number[] = [],
): CellSystem {
  const system = new CellSystem(figures.length, 4);
  figures.forEach((figure, cell) => {
    system.values[cell] = figure;
    system.states[cell] = State.visible;
    system.tells(cell, figure, figure);
  });
  for (const [total, ...parts] of sums) system.add({ total, parts, offset: 0, kind: 'regions' });
  for (const cell of hidden) {
    system.states[cell] = State.hidden;
    system.tells(cell, 1, 9);
    system.wants(cell, 4, 2);
  }
  return system;
}

/** A table of two by two with totals of rows and columns and of all: 0 1 | 2, 3 4 | 5, 6 7 | 8. */
export const square = (a: number, b: number, c: number, d: number, hidden: readonly number[] = []): CellSystem =>
  systemOf(
    [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d],
    [
      [2, 0, 1],
      [5, 3, 4],
      [6, 0, 3],
      [7, 1, 4],
      [8, 6, 7],
      [8, 2, 5],
    ],
    hidden,
  );
