import type { Sighting } from '../problems/problem-list.js';
import { natureOfCell } from './cell-nature.js';
import type { GridCell } from './grid.js';
import type { Merge, RawRow } from './raw-table.js';

const filledAt = (row: RawRow): number[] => row.flatMap((cell, c) => (natureOfCell(cell) === 'blank' ? [] : [c]));

/** Columns with a figure in them. */
function columnsOfFigures(rows: readonly RawRow[]): Set<number> {
  const found = new Set<number>();
  for (const row of rows) row.forEach((cell, c) => natureOfCell(cell) === 'figure' && found.add(c));
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

/** Cells that are filled from merged ones, at most: merges that lie over each other could ask for any number. */
const MOST_FILLED = 2_000_000;

/** Puts a word in one column of some rows; each row is copied once. */
class Filler {
  readonly rows: RawRow[];
  readonly #own = new Map<number, GridCell[]>();
  #left = MOST_FILLED;

  constructor(rows: readonly RawRow[]) {
    this.rows = [...rows];
  }

  fill(column: number, from: number, to: number, text: GridCell): void {
    for (let r = from; r <= to && this.#left > 0; r++, this.#left--) {
      const row = this.#own.get(r) ?? [...this.rows[r]!];
      while (row.length <= column) row.push('');
      row[column] = text;
      this.#own.set(r, row);
      this.rows[r] = row;
    }
  }
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
  const filler = new Filler(rows);
  const sightings: Sighting[] = [];
  for (const { top, left, bottom, right } of merges) {
    const first = top - from;
    const text = rows[first]?.[left];
    if (bottom === top || right !== left || natureOfCell(text) !== 'text') continue;
    sightings.push({ code: 'merged-cells', severity: 'note', example: { row: top + 1, text: String(text) } });
    filler.fill(left, first + 1, Math.min(bottom - from, rows.length - 1), text!);
  }
  return { rows: filler.rows, sightings };
}
