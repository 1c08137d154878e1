import {
  comparePeriods,
  decimalsIn,
  decimalSignOf,
  gapOfCode,
  isGap,
  periodOf,
  readFigure,
  sameText,
  type DecimalSign,
  type Indicator,
  type Language,
  type Period,
  type Point,
  type ReadFigure,
  type Series,
  type Status,
} from '@draagkracht/model';
import { gapWord } from '@draagkracht/base/words.js';
import type { TableFaultCode } from './messages.js';
import { gridOf, periodIn, type Cell, type TableGrid } from './table-grid.js';

/** What a table gave: the main series with others beside it, or why it cannot be read and where. */
export type TableReading =
  | { readonly ok: true; readonly series: Series; readonly others: readonly Series[] }
  | { readonly ok: false; readonly code: TableFaultCode; readonly where: string };

const fault = (code: TableFaultCode, where = ''): TableReading => ({ ok: false, code, where });

/** The unit in brackets at the end of a name: "Jeugdhulp (%)". */
const unitIn = (text: string): string => /\(([^()]+)\)\s*$/.exec(text)?.[1] ?? '';
const withoutUnit = (text: string): string => text.replace(/\s*\([^()]+\)\s*$/, '');

interface Column {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** A row of figures: what it is of, and how final the star behind its period says it is. */
interface Row {
  readonly period: Period;
  readonly text: string;
  readonly status: Status;
}

/** What is read of a cell: the machine value when it is there, else what stands there. */
const figureText = ({ machine, text }: Cell): string => machine || text;

/** A unit in words behind a figure: "12 dagen", "4,3 per 1.000 inwoners". Words that make it another figure, such as "miljoen", are not here. */
const unitBehind =
  /^([^a-z]*\d\*{0,2})\s+(procent|per ?cent|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|uur|uren|euro|inwoners?|personen|mensen|days?|weeks?|months?|years?|hours?|people|residents|per \S.*)$/i;

const gapKinds = [1, 2, 3, 4].flatMap((code) => gapOfCode(code) ?? []);

/** A figure, or the word that we ourselves print where there is none. */
function readCell(cell: Cell, sign: DecimalSign, language: Language): ReadFigure {
  const text = figureText(cell);
  const gap = gapKinds.find((kind) => gapWord(kind, language) === text.toLowerCase());
  return gap ? { value: { kind: gap }, status: 'definitive' } : readFigure(text.replace(unitBehind, '$1'), sign);
}

/** The points of a column in calendar order, or the place of the first cell that is no figure. */
function points({ cells }: Column, rows: readonly Row[], sign: DecimalSign, language: Language): Point[] | number {
  const found: Point[] = [];
  for (const [at, cell] of cells.entries()) {
    const { value, status: own } = readCell(cell, sign, language);
    if (value === undefined) return at;
    const { period, status: ofRow } = rows[at]!;
    const status = own === 'definitive' && !isGap(value) ? ofRow : own;
    found.push({ period: period.code, value, ...(status === 'definitive' ? {} : { status }) });
  }
  return found.sort((a, b) => comparePeriods(periodOf(a.period)!, periodOf(b.period)!));
}

function checkedRows(given: TableGrid['rows']): Row[] | TableReading {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const [cell] of given) {
    const text = cell?.text ?? '';
    const period = cell && periodIn(cell);
    if (!period) return fault('no-periods', `“${text}”`);
    if (seen.has(period.code)) return fault('duplicate-periods', text);
    seen.add(period.code);
    if (rows[0] && rows[0].period.rhythm !== period.rhythm) return fault('mixed-periods', `${rows[0].text}, ${text}`);
    const { status } = readFigure(`0${/\*{0,2}$/.exec(text)![0]}`, '.');
    rows.push({ period, text, status });
  }
  return rows;
}

/** The unit of a column: in its name, or the sign at each of its figures. */
function unitOf({ name, cells }: Column, caption: string): string {
  const texts = cells.map(figureText);
  const sign = texts.some((text) => /%\*{0,2}$/.test(text))
    ? '%'
    : texts.some((text) => text.includes('€'))
      ? 'euro'
      : '';
  const words = texts.map((text) => unitBehind.exec(text)?.[2]).find((word) => word !== undefined);
  return unitIn(name) || unitIn(caption) || sign || (words ?? '');
}

/** Beside columns of figures a column of words is a remark on them; alone it is where figures should have been. */
function figureColumns(columns: readonly Column[], language: Language): readonly Column[] {
  const isFigure = (cell: Cell): boolean =>
    figureText(cell) !== '' &&
    [',', '.'].some((sign) => readCell(cell, sign as DecimalSign, language).value !== undefined);
  const found = columns.filter(({ cells }) => cells.some(isFigure));
  return found.length > 0 ? found : columns;
}

/**
 * Reads a plain HTML table as a person would: periods down the first column (or along the top), one figure column per area,
 * the caption as name. Foot rows are left out. The table itself is not touched.
 * @param given what the page says of the indicator; it goes before what the table tells.
 */
export function readTable(table: HTMLTableElement, language: Language, given: Partial<Indicator>): TableReading {
  const { head, rows: found, name } = gridOf(table);
  if (found.length === 0) return fault('no-rows');
  if (head.length < 2) return fault('one-column');
  const merged = found.flat().find((cell) => cell.merged);
  if (merged) return fault('merged-cells', `“${merged.text}”`);
  const rows = checkedRows(found);
  if (!Array.isArray(rows)) return rows;
  const columns = head.slice(1).map((text, at) => ({ name: text, cells: found.map((row) => row[at + 1]!) }));
  return seriesOfColumns(figureColumns(columns, language), rows, name, language, given);
}

function seriesOfColumns(
  columns: readonly Column[],
  rows: readonly Row[],
  caption: string,
  language: Language,
  given: Partial<Indicator>,
): TableReading {
  const sign = decimalSignOf(
    columns.flatMap(({ cells }) => cells.map(figureText)),
    language === 'nl' ? ',' : '.',
  );
  const units = [...new Set(columns.map((column) => given.unit ?? unitOf(column, caption)))];
  if (units.length > 1) return fault('mixed-units', units.map((unit) => unit || '–').join(', '));
  const all: Series[] = [];
  for (const column of columns) {
    const read = points(column, rows, sign, language);
    if (typeof read === 'number') return fault('no-figures', placeOf(column, read, rows, columns.length));
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

/** Which cell it is: what stands in it, its row, and its column where there are more. */
const placeOf = ({ name, cells }: Column, at: number, rows: readonly Row[], count: number): string =>
  [`“${figureText(cells[at]!)}”`, rows[at]!.text, ...(count > 1 && name ? [name] : [])].join(', ');

const decimalsOf = ({ cells }: Column, sign: DecimalSign): number =>
  cells.reduce((most, cell) => Math.max(most, decimalsIn(figureText(cell), sign)), 0);

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
  const isArea = name !== '' && (isOneOfSeveral || (caption !== '' && name !== label));
  const indicator: Indicator = { id: label, label: sameText(label), direction: 'neutral', ...given };
  return { indicator, ...(isArea ? { region: { code: column.name, label: name } } : {}), points: read };
}
