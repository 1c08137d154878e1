import { gapCode, NO_GAP, type SeriesBlock } from '@draagkracht/model';
import type { FigureColumn } from './typed-table.js';
import type { RowGroups } from './groups.js';
import type { TableParts } from './read-table.js';
import { cellText, type RowKeys } from './row-keys.js';
import type { TablePeriods } from './periods.js';

/** Row of each cell of one group of series: region × period → row, −1 where the table has none. */
export interface Placing {
  readonly cells: Int32Array;
  /** True when cell and row have the same number: the column itself is then the block. */
  readonly identity: boolean;
}

/** Places all rows. The first row of a place counts; later ones are told to `onDouble`. */
export function placeRows(
  regions: RowKeys,
  periods: RowKeys,
  groups: RowGroups,
  onDouble: (row: number) => void,
): readonly Placing[] {
  const width = periods.keys.length;
  const size = regions.keys.length * width;
  const cells = groups.words.map(() => new Int32Array(size).fill(-1));
  const identity = groups.words.map(() => size === regions.rows.length);
  for (let row = 0; row < regions.rows.length; row++) {
    const region = regions.rows[row]!;
    const period = periods.rows[row]!;
    if (region < 0 || period < 0) continue;
    const group = groups.rows[row]!;
    const cell = region * width + period;
    if (cells[group]![cell]! >= 0) onDouble(row);
    else cells[group]![cell] = row;
    if (cell !== row) identity[group] = false;
  }
  return cells.map((of, group) => ({ cells: of, identity: identity[group]! && !of.includes(-1) }));
}

const MISSING = gapCode('missing');

/** The status of cells: of the figure itself, or of its period. Absent when all are definitive. */
function statusOf(column: FigureColumn, { cells }: Placing, periods: TablePeriods): Uint8Array | undefined {
  if (!column.status && periods.status.every((status) => status === 0)) return undefined;
  const width = periods.keys.length;
  return Uint8Array.from(cells, (row, cell) => (row < 0 ? 0 : column.status?.[row] || periods.status[cell % width]!));
}

/** The block of one column of figures. A column that already lies as the block needs it is used as it is. */
export function blockOf(
  indicatorId: string,
  column: FigureColumn,
  placing: Placing,
  regions: readonly string[],
  periods: TablePeriods,
): SeriesBlock {
  const status = statusOf(column, placing, periods);
  const axes = { indicatorId, regions, periods: periods.keys, ...(status ? { status } : {}) };
  if (placing.identity) return { ...axes, values: column.values, gaps: column.gaps };
  const values = new Float64Array(placing.cells.length).fill(Number.NaN);
  const gaps = new Uint8Array(placing.cells.length).fill(MISSING);
  placing.cells.forEach((row, cell) => {
    if (row < 0) return;
    values[cell] = column.values[row]!;
    gaps[cell] = column.gaps[row]!;
  });
  return { ...axes, values, gaps };
}

/** Counts a row that stands where another already stands, under the text of its region. */
export const tellDouble =
  ({ problems, duplicateRegions, regions, roles }: TableParts) =>
  (row: number): void => {
    const where = roles.code ?? roles.name ?? roles.period;
    duplicateRegions.add(regions.keys[regions.rows[row]!]!);
    problems.add({
      code: 'duplicate-rows',
      severity: 'warning',
      example: { row: row + 2, ...(where ? { name: where.name, text: cellText(where, row) } : {}) },
    });
  };

/** True when the block holds any figure. */
export const holdsFigures = (block: SeriesBlock): boolean => block.gaps.includes(NO_GAP);
