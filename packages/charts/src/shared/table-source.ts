import {
  comparePeriods,
  decimalsIn,
  decimalSignOf,
  isGap,
  periodOf,
  readFigure,
  sameText,
  type DecimalSign,
  type Indicator,
  type Language,
  type Period,
  type Point,
  type Series,
} from '@draagkracht/model';
import type { TableFaultCode } from './messages.js';

/** What a table gave: the main series with others beside it, or why it cannot be read and where. */
export type TableReading =
  | { readonly ok: true; readonly series: Series; readonly others: readonly Series[] }
  | { readonly ok: false; readonly code: TableFaultCode; readonly where: string };

interface Cell {
  readonly text: string;
  readonly merged: boolean;
}

const textOf = (cell: HTMLTableCellElement): string =>
  (cell.querySelector('data')?.value ?? cell.querySelector('time')?.dateTime) ||
  (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

const gridOf = (table: HTMLTableElement): Cell[][] =>
  [...table.rows]
    .filter((row) => row.parentElement?.localName !== 'tfoot')
    .map((row) => [...row.cells].map((cell) => ({ text: textOf(cell), merged: cell.colSpan > 1 || cell.rowSpan > 1 })));

const fault = (code: TableFaultCode, where = ''): TableReading => ({ ok: false, code, where });

/** Rows and columns changed round, for a table that has its periods along the top. */
const turned = (grid: Cell[][]): Cell[][] =>
  (grid[0] ?? []).map((_, at) => grid.map((row) => row[at] ?? { text: '', merged: false }));

const periodsDown = (grid: Cell[][]): number => grid.slice(1).filter(([first]) => first && periodOf(first.text)).length;

/** The unit in brackets at the end of a name: "Jeugdhulp (%)". */
const unitIn = (text: string): string => /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? '';
const withoutUnit = (text: string): string => text.replace(/\s*\([^()]+\)\s*$/, '');

interface Column {
  readonly name: string;
  readonly texts: readonly string[];
}

function points(column: Column, periods: readonly Period[], sign: DecimalSign): Point[] | number {
  const found: Point[] = [];
  for (const [at, text] of column.texts.entries()) {
    const { value, status } = readFigure(text, sign);
    if (value === undefined) return at;
    found.push({ period: periods[at]!.code, value, ...(status === 'definitive' ? {} : { status }) });
  }
  return found.sort((a, b) => comparePeriods(periodOf(a.period)!, periodOf(b.period)!));
}

function checkedPeriods(rows: readonly Cell[][]): Period[] | TableReading {
  const periods: Period[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const text = row[0]?.text ?? '';
    const period = periodOf(text);
    if (!period) return fault('no-periods', `“${text}”`);
    if (seen.has(period.code)) return fault('duplicate-periods', text);
    seen.add(period.code);
    if (periods[0] && periods[0].rhythm !== period.rhythm)
      return fault('mixed-periods', `${rows[0]?.[0]?.text}, ${text}`);
    periods.push(period);
  }
  return periods;
}

/** The unit of a column: in its name, or the `%` behind each of its figures. */
const unitOf = ({ name, texts }: Column, caption: string): string =>
  unitIn(name) || unitIn(caption) || (texts.some((text) => text.endsWith('%')) ? '%' : '');

/**
 * Reads a plain HTML table as a person would: periods down the first column (or along the top), one figure column per area,
 * the caption as name. Foot rows are left out. The table itself is not touched.
 * @param given what the page says of the indicator; it goes before what the table tells.
 */
export function readTable(table: HTMLTableElement, language: Language, given: Partial<Indicator>): TableReading {
  const upright = gridOf(table);
  const merged = upright.flat().find((cell) => cell.merged);
  if (merged) return fault('merged-cells', `“${merged.text}”`);
  const grid = periodsDown(upright) > 0 ? upright : periodsDown(turned(upright)) > 0 ? turned(upright) : upright;
  const [head = [], ...rows] = grid;
  if (rows.length === 0) return fault('no-rows');
  if (head.length < 2) return fault('one-column');
  const periods = checkedPeriods(rows);
  if (!Array.isArray(periods)) return periods;
  const columns = head
    .slice(1)
    .map(({ text }, at) => ({ name: text, texts: rows.map((row) => row[at + 1]?.text ?? '') }));
  return seriesOfColumns(columns, periods, (table.caption?.textContent ?? '').trim(), language, given);
}

function seriesOfColumns(
  columns: readonly Column[],
  periods: readonly Period[],
  caption: string,
  language: Language,
  given: Partial<Indicator>,
): TableReading {
  const sign = decimalSignOf(
    columns.flatMap((column) => column.texts),
    language === 'nl' ? ',' : '.',
  );
  const units = [...new Set(columns.map((column) => given.unit ?? unitOf(column, caption)))];
  if (units.length > 1) return fault('mixed-units', units.map((unit) => unit || '–').join(', '));
  const all: Series[] = [];
  for (const column of columns) {
    const read = points(column, periods, sign);
    if (typeof read === 'number')
      return fault('no-figures', `“${column.texts[read]}”, ${periods[read]?.code.slice(0, 4)}`);
    all.push(
      seriesOfColumn(
        column,
        read,
        caption,
        { unit: units[0] ?? '', decimals: decimalsOf(column, sign), ...given },
        columns.length > 1,
      ),
    );
  }
  const [series, ...others] = all;
  return series && series.points.some(({ value }) => !isGap(value) || value.kind !== 'impossible')
    ? { ok: true, series, others }
    : fault('no-rows');
}

const decimalsOf = ({ texts }: Column, sign: DecimalSign): number =>
  texts.reduce((most, text) => Math.max(most, decimalsIn(text, sign)), 0);

/** Named by the caption, or else by the head of the column; an area has a column of its own beside others. */
function seriesOfColumn(
  column: Column,
  read: readonly Point[],
  caption: string,
  given: Partial<Indicator> & { unit: string; decimals: number },
  isOneOfSeveral: boolean,
): Series {
  const label = withoutUnit(caption || column.name);
  const name = withoutUnit(column.name);
  const isArea = isOneOfSeveral || (caption !== '' && name !== label);
  const indicator: Indicator = { id: label, label: sameText(label), direction: 'neutral', ...given };
  return { indicator, ...(isArea ? { region: { code: column.name, label: name } } : {}), points: read };
}
