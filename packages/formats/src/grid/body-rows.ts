import type { Sighting } from '../problems/problem-list.js';
import { natureOfCell } from './cell-nature.js';
import type { GridCell } from './grid.js';
import type { Merge, RawRow } from './raw-table.js';

const filledAt = (row: RawRow): number[] => row.flatMap((cell, c) => (natureOfCell(cell) === 'blank' ? [] : [c]));

/** Columns with a figure in them. */
function columnsOfFigures(rows: readonly RawRow[]): Set<number> {
  const found = new Set<number>();
  for (const row of rows) row.forEach((cell, c) => typeof cell === 'number' && found.add(c));
  return found;
}

/** A row of words where figures belong, after a blank row: there another table begins. */
const beginsAnother = (row: RawRow, figures: ReadonlySet<number>): boolean => {
  const filled = filledAt(row);
  const words = filled.filter((c) => figures.has(c) && natureOfCell(row[c]) === 'text');
  return words.length > 1 && words.length === filled.filter((c) => figures.has(c)).length;
};

/** How many of the rows belong to the first table among them. */
export function lengthOfTable(rows: readonly RawRow[]): number {
  let figures: Set<number> | undefined;
  for (let r = 1; r < rows.length; r++) {
    if (filledAt(rows[r - 1]!).length > 0 || filledAt(rows[r]!).length < 2) continue;
    figures ??= columnsOfFigures(rows.slice(0, r));
    if (beginsAnother(rows[r]!, figures)) return r;
  }
  return rows.length;
}

/** Notes stand after the last row of two cells or more, each a row of one. */
export function firstNote(rows: readonly RawRow[]): number {
  let last = rows.length;
  while (last > 0 && filledAt(rows[last - 1]!).length < 2) last--;
  return last;
}

/**
 * Rows with the words of merged cells in each of their rows: a region named once for four quarters. A figure is never
 * repeated: merged over three rows it is one figure still.
 */
export function fillMerged(
  rows: readonly RawRow[],
  from: number,
  merges: readonly Merge[],
): { readonly rows: readonly RawRow[]; readonly sightings: Sighting[] } {
  const filled = [...rows];
  const sightings: Sighting[] = [];
  for (const { top, left, bottom, right } of merges) {
    const first = top - from;
    const text = rows[first]?.[left];
    if (first < 0 || typeof text === 'number' || natureOfCell(text) === 'blank' || bottom === top || right !== left)
      continue;
    sightings.push({ code: 'merged-cells', severity: 'note', example: { row: top + 1, text: String(text) } });
    for (let r = first + 1; r <= Math.min(bottom - from, rows.length - 1); r++) {
      const cells: GridCell[] = [...filled[r]!];
      while (cells.length <= left) cells.push('');
      cells[left] = text!;
      filled[r] = cells;
    }
  }
  return { rows: filled, sightings };
}
