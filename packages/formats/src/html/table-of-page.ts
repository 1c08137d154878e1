import { natureOfCell } from '../grid/cell-nature.js';
import { checkDensity } from '../grid/density.js';
import type { GridCell } from '../grid/grid.js';
import type { Merge, RawRow, RawTable } from '../grid/raw-table.js';
import type { Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import type { PageCell, PageRow } from './table-rows.js';

/** A table of a page with what was met in it. */
export interface RawPageTable {
  readonly table: RawTable;
  readonly sightings: readonly Sighting[];
  readonly figures: number;
  readonly columns: number;
}

/** Columns no table of figures has. */
const WIDEST = 5000;

/** Rows a header has at most. */
const TALLEST_HEADER = 8;

/** Lays cells that cover others out on a plain grid: each stands in its first place, the others are not there. */
class Layout {
  readonly rows: RawRow[] = [];
  readonly merges: Merge[] = [];
  /** Rows that are still covered from above, per column. */
  readonly #covered: number[] = [];
  #cells = 0;
  #filled = 0;

  /** @param left rows of its section from this one on */
  add(cells: readonly PageCell[], left: number): void {
    const row: GridCell[] = [];
    let c = 0;
    for (const cell of cells) {
      while ((this.#covered[c] ?? 0) > 0) c++;
      c = this.#place(cell, c, row, left);
      this.#filled++;
    }
    for (let at = 0; at < this.#covered.length; at++) if (this.#covered[at]! > 0) this.#covered[at]!--;
    this.#cells += row.length;
    checkDensity(this.#cells, this.#filled);
    this.rows.push(row);
  }

  #place({ text, across, down }: PageCell, c: number, row: GridCell[], left: number): number {
    if (c + across > WIDEST) throw new UnreadableError('scattered-sheet', undefined, this.#filled);
    const height = down === 0 ? left : Math.min(down, left);
    while (row.length < c) row.push(null);
    row[c] = text;
    if (across > 1 || height > 1)
      this.merges.push({
        top: this.rows.length,
        left: c,
        bottom: this.rows.length + height - 1,
        right: c + across - 1,
      });
    for (let at = c; at < c + across; at++) {
      while (this.#covered.length <= at) this.#covered.push(0);
      this.#covered[at] = height;
      if (at > c) row[at] = null;
    }
    return c + across;
  }
}

const startsWithHeaders = ({ cells }: PageRow): boolean => cells.length > 0 && cells.every(({ header }) => header);

/** Rows the page marks as header: its head, or the first rows of nothing but column headers. A row of one cell is a title. */
function markedHeader(rows: readonly PageRow[]): { from: number; bodyFrom: number } | undefined {
  let bodyFrom = rows.findIndex(({ section }) => section !== 'head');
  if (bodyFrom < 0) bodyFrom = rows.length;
  if (bodyFrom === 0) while (bodyFrom < rows.length && startsWithHeaders(rows[bodyFrom]!)) bodyFrom++;
  let from = 0;
  while (from < bodyFrom && rows[from]!.cells.length < 2) from++;
  const fits = from < bodyFrom && bodyFrom < rows.length && bodyFrom - from <= TALLEST_HEADER;
  return fits ? { from, bodyFrom } : undefined;
}

const isFigure = (cell: GridCell): boolean => ['figure', 'year'].includes(natureOfCell(cell));

const lineOf = ({ cells }: PageRow): string =>
  cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');

/** The table of a page with its merged cells found and its foot left out. @throws {UnreadableError} when it is too sparse. */
export function tableOfPage(name: string, all: readonly PageRow[]): RawPageTable {
  const foot = all.filter(({ section }) => section === 'foot');
  const rows = foot.length < all.length ? all.slice(0, all.length - foot.length) : all;
  const layout = new Layout();
  const heads = rows.filter(({ section }) => section === 'head').length;
  rows.forEach(({ cells, section }, r) => layout.add(cells, (section === 'head' ? heads : rows.length) - r));
  const marked = markedHeader(rows);
  const told = rows.length < all.length ? lineOf(foot[0]!) : '';
  return {
    table: { name, rows: layout.rows, absent: null, merges: layout.merges, ...(marked ? { marked } : {}) },
    sightings:
      told === '' ? [] : [{ code: 'totals-left-out', severity: 'note', count: foot.length, example: { text: told } }],
    figures: layout.rows.reduce((sum, row) => sum + row.filter(isFigure).length, 0),
    columns: layout.rows.reduce((most, row) => Math.max(most, row.length), 0),
  };
}
