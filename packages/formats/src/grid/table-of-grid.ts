import { decimalSightings, detectDecimal } from '../csv/decimal-sign.js';
import { oddCellCode } from '../csv/date-text.js';
import type { DecimalSign } from '../csv/marks.js';
import { ProblemList, type Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import { columnName, type HeaderEvidence, type TypedTable } from '../table/typed-table.js';
import { gridColumn } from './grid-column.js';
import type { Grid, GridCell } from './grid.js';

/** What is known about a grid beside its cells. */
export interface GridOptions {
  /** Decimal sign of its texts; found by counting when absent. */
  readonly decimal?: DecimalSign;
  /** Decimal sign its makers use where no text tells; a comma, as in Dutch, unless said. */
  readonly habit?: DecimalSign;
  /** How its header was found, carried on as evidence. */
  readonly header?: HeaderEvidence;
  /** What was met while the grid was made, carried on before what is met here. */
  readonly sightings?: Iterable<Sighting>;
  /** Most cells a table may have; 120 million unless said. */
  readonly cellLimit?: number;
}

const CELL_LIMIT = 120_000_000;

type Row = readonly GridCell[];

const isBlank = (row: Row): boolean =>
  row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));

/** The rows that are rows of the table, and where each stood. */
function realRows({ rows, firstRow, header }: Grid, problems: ProblemList): { rows: Row[]; places: number[] } {
  const kept: Row[] = [];
  const places: number[] = [];
  rows.forEach((row, i) => {
    const example = { row: firstRow + i };
    if (isBlank(row)) problems.add({ code: 'blank-lines', severity: 'note', example });
    else if (row.length === 1 && header.length > 2)
      problems.add({ code: 'stray-lines', severity: 'note', example: { ...example, text: String(row[0]) } });
    else places[kept.push(row) - 1] = firstRow + i;
  });
  return { rows: kept, places };
}

function* textsOf(rows: readonly Row[]): Generator<string> {
  for (const row of rows) for (const cell of row) if (typeof cell === 'string') yield cell;
}

/** What the shape of the grid is worth telling. */
function* shape({ header, name }: Grid, rows: number): Generator<Sighting> {
  if (header.length < 2) yield { code: 'one-column', severity: 'warning', example: { text: header[0] ?? name } };
  if (rows === 0) yield { code: 'no-rows', severity: 'warning' };
}

/**
 * Types the columns of a grid by the rules a delimited file is read by, so that `modelOf` reads any source alike: texts that
 * are figures become figures with the decimal sign the grid itself speaks for, `.` is missing, blank cannot occur, `0362` stays a
 * text, stars are statuses; numbers of the document are taken as they are. A row of one cell under a wide header is a
 * remark; a blank row is skipped; both are counted.
 * @throws {UnreadableError} when it has more cells than may be.
 */
export function tableOfGrid(grid: Grid, options: GridOptions = {}): TypedTable {
  const limit = options.cellLimit ?? CELL_LIMIT;
  if (grid.rows.length * grid.header.length > limit) throw new UnreadableError('too-many-cells', undefined, limit);
  const problems = new ProblemList();
  for (const sighting of options.sightings ?? []) problems.add(sighting);
  const { rows, places } = realRows(grid, problems);
  const { decimal, evidence } = detectDecimal(textsOf(rows), options.habit ?? ',', options.decimal);
  for (const sighting of [...shape(grid, rows.length), ...decimalSightings(evidence)]) problems.add(sighting);
  const columns = grid.header.map((title, c) => {
    const name = columnName(title, c);
    return gridColumn({
      name,
      cells: rows.map((row) => row[c]),
      decimal,
      leading: c === 0,
      decimals: grid.decimals?.[c],
      percent: grid.percent?.[c],
      onOdd: (at, text) =>
        problems.add({
          code: oddCellCode(text),
          severity: 'warning',
          example: { row: places[at]!, column: c + 1, name, text },
        }),
    });
  });
  return {
    encoding: null,
    delimiter: null,
    decimal,
    rows: rows.length,
    ...(grid.above ? { above: grid.above } : {}),
    columns,
    evidence: { decimal: evidence, ...(options.header ? { header: options.header } : {}) },
    problems: problems.all(),
  };
}
