import type { CellObject, WorkSheet } from '@e965/xlsx';
import { checkDensity } from '../grid/density.js';
import { decimalsOf } from '../grid/grid-column.js';
import type { GridCell } from '../grid/grid.js';
import type { Merge, RawRow, RawTable } from '../grid/raw-table.js';
import type { Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import { dateText } from './excel-date.js';
import { numberFormat } from './number-format.js';

/** A sheet as a table with what was met in its cells. */
export interface SheetTable {
  readonly table: RawTable;
  readonly sightings: readonly Sighting[];
  /** Cells that hold a number. */
  readonly figures: number;
  readonly columns: number;
}

/** How errors are written in a workbook, by their number. */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Digits a percentage keeps when it is made a hundred times larger: 0.07 is 7, not 7.000000000000001. */
const hundredfold = (value: number): number => Number((value * 100).toPrecision(15));

/** What the formats of one column say together. */
class ColumnFormats {
  numbers = 0;
  percents = 0;
  decimals = 0;

  see(value: number, percent: boolean, decimals: number | undefined): void {
    this.numbers++;
    if (percent) this.percents++;
    this.decimals = Math.max(this.decimals, decimals ?? decimalsOf(value));
  }
}

/** Reads the cells of one sheet. */
class SheetReader {
  readonly columns: ColumnFormats[] = [];
  readonly sightings: Sighting[] = [];
  figures = 0;
  readonly #from1904: boolean;
  readonly #unfinished: ReadonlySet<string>;

  constructor(from1904: boolean, unfinished: ReadonlySet<string>) {
    this.#from1904 = from1904;
    this.#unfinished = unfinished;
  }

  /** A blank cell is blank; a formula nobody worked out and an error are missing. */
  cell(cell: CellObject | undefined, row: number, column: number): GridCell {
    if (!cell) return this.#blank(row, column);
    if (cell.t === 's') return String(cell.v ?? '');
    if (cell.t === 'b') return cell.v ? 'WAAR' : 'ONWAAR';
    if (cell.t === 'e') return this.#error(cell.v, row, column);
    return typeof cell.v === 'number' && Number.isFinite(cell.v) ? this.#number(cell.v, cell.z, column) : '';
  }

  #blank(row: number, column: number): GridCell {
    if (this.#unfinished.size === 0 || !this.#unfinished.has(`${row},${column}`)) return '';
    this.#note('formula-without-result', row, column);
    return null;
  }

  #error(code: unknown, row: number, column: number): null {
    this.#note('error-cells', row, column, errors[Number(code)] ?? '#?');
    return null;
  }

  #number(value: number, format: unknown, column: number): GridCell {
    const { kind, decimals, shows } = numberFormat(typeof format === 'string' ? format : 'General');
    if (kind === 'date') {
      const text = dateText(value, shows!, this.#from1904);
      if (text !== undefined) return text;
    }
    const percent = kind === 'percent';
    const figure = percent ? hundredfold(value) : value;
    (this.columns[column] ??= new ColumnFormats()).see(figure, percent, decimals);
    this.figures++;
    return figure;
  }

  #note(code: string, row: number, column: number, text?: string): void {
    const example = { row: row + 1, column: column + 1, ...(text === undefined ? {} : { text }) };
    this.sightings.push({ code, severity: 'warning', example });
  }
}

const EMPTY: RawRow = [];

type Cells = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** A sheet has no more, whatever a damaged reference says. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The library keeps cells that lie far apart without cost; rows as arrays do cost. */
function checkCells(data: Cells): void {
  if (data.length > MOST_ROWS) throw new UnreadableError('damaged-workbook');
  let cells = data.length;
  let filled = 0;
  data.forEach((row) => {
    if (!row) return;
    if (row.length > MOST_COLUMNS) throw new UnreadableError('damaged-workbook');
    cells += row.length;
    row.forEach(() => filled++);
  });
  checkDensity(cells, filled);
}

const mergesOf = (sheet: WorkSheet): Merge[] =>
  (sheet['!merges'] ?? []).flatMap(({ s, e }) =>
    s.r <= e.r && s.c <= e.c ? [{ top: s.r, left: s.c, bottom: e.r, right: e.c }] : [],
  );

/** A column in which some figures are shown as percentages and others are not can be read in two ways. */
function* mixedPercent(columns: readonly (ColumnFormats | undefined)[]): Generator<Sighting> {
  for (const [c, column] of columns.entries())
    if (column && column.percents > 0 && column.percents < column.numbers)
      yield {
        code: 'mixed-percent',
        severity: 'warning',
        count: Math.min(column.percents, column.numbers - column.percents),
        example: { column: c + 1 },
      };
}

/**
 * The cells of a sheet as what they mean: dates as days, months or years, 12.3 % as 12.3, texts as they are.
 * @param unfinished `row,column` (from 0) of formulas without a result
 */
export function sheetTable(
  name: string,
  sheet: WorkSheet,
  from1904: boolean,
  unfinished: ReadonlySet<string> = new Set(),
): SheetTable {
  const reader = new SheetReader(from1904, unfinished);
  const data: Cells = sheet['!data'] ?? [];
  checkCells(data);
  const rows = Array.from(data, (row, r) =>
    row ? Array.from(row, (cell, c) => reader.cell(cell ?? undefined, r, c)) : EMPTY,
  );
  const columns = Array.from(reader.columns);
  return {
    figures: reader.figures,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    sightings: [...reader.sightings, ...mixedPercent(columns)],
    table: {
      name,
      rows,
      absent: '',
      merges: mergesOf(sheet),
      decimals: columns.map((column) => column?.decimals),
      percent: columns.map((column) => column !== undefined && column.percents * 2 > column.numbers),
    },
  };
}
