import { isUnit, natureOfCell, type CellNature } from './cell-nature.js';
import type { Merge, HeaderRows, RawRow } from './raw-table.js';

/** A header stands among the first rows, or there is none. */
const LOOK = 60;

/** Rows that are enough to see which columns hold figures. */
const SAMPLE = 400;

/** A row as a searcher of headers sees it. */
interface Seen {
  readonly natures: readonly CellNature[];
  readonly filled: number;
}

const see = (row: RawRow): Seen => {
  const natures = Array.from(row, natureOfCell);
  return { natures, filled: natures.filter((nature) => nature !== 'blank').length };
};

/** Cells most rows of the table have: the upper quartile of rows with more than one, so that titles and notes say nothing. */
function usualWidth(rows: readonly Seen[]): number {
  const widths = rows.map(({ filled }) => filled).filter((filled) => filled > 1);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.75)] ?? 1;
}

/** What most cells of a column are; `undefined` where words and figures keep each other in balance or nothing stands. */
type ColumnNature = Exclude<CellNature, 'blank' | 'text'> | undefined;

/** What columns hold, as far as it is figures: a column of years has years as cells, not as names. */
function columnNatures(rows: readonly Seen[]): ColumnNature[] {
  const counts: Record<CellNature, number>[] = [];
  for (const { natures } of rows)
    natures.forEach((nature, c) => (counts[c] ??= { blank: 0, text: 0, figure: 0, year: 0 })[nature]++);
  return Array.from(counts, (count) => {
    if (!count || count.figure + count.year <= count.text) return undefined;
    return count.year > count.figure + count.text ? 'year' : 'figure';
  });
}

interface Sheet {
  readonly rows: readonly RawRow[];
  readonly seen: readonly Seen[];
  readonly width: number;
  readonly columns: readonly ColumnNature[];
  readonly merges: readonly Merge[];
}

const isWide = ({ width }: Sheet, { filled }: Seen): boolean => filled >= Math.max(Math.min(2, width), width / 2);

/** Above columns of figures a header has words or years, and more of them than figures. */
function headsFigures({ columns }: Sheet, { natures }: Seen): boolean {
  let words = 0;
  let numbers = 0;
  natures.forEach((nature, c) => {
    if (!columns[c] || nature === 'blank') return;
    if (nature === 'figure' || nature === columns[c]) numbers++;
    else words++;
  });
  return words > numbers;
}

const noFigures = ({ columns }: Sheet): boolean => columns.every((column) => column === undefined);

const namesColumns = (sheet: Sheet, seen: Seen): boolean =>
  isWide(sheet, seen) && (noFigures(sheet) ? true : headsFigures(sheet, seen));

/** The first row with figures where figures belong. */
function firstBodyRow(sheet: Sheet): number {
  const found = sheet.seen.findIndex(
    (seen) =>
      isWide(sheet, seen) &&
      !headsFigures(sheet, seen) &&
      seen.natures.some((nature, c) => nature === 'figure' && sheet.columns[c]),
  );
  return found < 0 ? sheet.seen.length : found;
}

const coversLabel = ({ merges }: Sheet, row: number): boolean =>
  merges.some(({ top, left, bottom, right }) => left === 0 && right === 0 && top < row && bottom >= row);

/** Whether a row under names belongs to the header still: its label is blank or merged from above, or it holds units. */
function goesOn(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row]!;
  const filled = cells.filter((cell) => natureOfCell(cell) !== 'blank');
  if (filled.length === 0) return false;
  const label = sheet.columns.findIndex((column) => !column);
  const bare = label >= 0 && natureOfCell(cells[label]) === 'blank' && headsFigures(sheet, sheet.seen[row]!);
  return bare || coversLabel(sheet, row) || filled.filter(isUnit).length * 2 > filled.length;
}

/** Rows above that name groups of columns: two or more words, or one that is merged over some columns but not over all. */
function isGroupRow(sheet: Sheet, row: number): boolean {
  const { natures, filled } = sheet.seen[row] ?? { natures: [], filled: 0 };
  if (filled === 0 || natures.includes('figure')) return false;
  if (filled > 1) return true;
  const at = natures.findIndex((nature) => nature !== 'blank');
  return sheet.merges.some(
    ({ top, left, bottom, right }) => top <= row && bottom >= row && left === at && right > left && left > 0,
  );
}

/** A header with the rows of groups above it and the rows that go on below it. */
function extended(sheet: Sheet, row: number, body: number): HeaderRows {
  let top = row;
  while (top > 0 && isGroupRow(sheet, top - 1)) top--;
  let bottom = row;
  while (bottom + 1 < body && goesOn(sheet, bottom + 1)) bottom++;
  return { top, bottom };
}

function sheetOf(rows: readonly RawRow[], merges: readonly Merge[]): Sheet {
  const sample = rows.slice(0, SAMPLE).map(see);
  return { rows, seen: sample.slice(0, LOOK), width: usualWidth(sample), columns: columnNatures(sample), merges };
}

/**
 * The rows that hold the names of the columns: the last run of wide rows with words or years above figures, before the
 * first row of figures. A title above it, a row of figure numbers and blank rows are no header. `undefined` when no row is wide
 * enough to be one.
 */
export function findHeader(rows: readonly RawRow[], merges: readonly Merge[] = []): HeaderRows | undefined {
  const sheet = sheetOf(rows, merges);
  const body = firstBodyRow(sheet);
  let found: number | undefined;
  for (let row = 0; row < body; row++) {
    const seen = sheet.seen[row]!;
    if (!namesColumns(sheet, seen)) continue;
    const above = sheet.seen[row - 1];
    const runsOn = found !== undefined && above !== undefined && above.filled > 0;
    if (!runsOn) found = row;
    if (noFigures(sheet)) break;
  }
  return found === undefined ? undefined : extended(sheet, found, body);
}

/** The header whose last row was given, with the rows of groups above it. */
export function headerAt(rows: readonly RawRow[], bottom: number, merges: readonly Merge[] = []): HeaderRows {
  const sheet = sheetOf(rows, merges);
  let top = bottom;
  while (top > 0 && isGroupRow(sheet, top - 1)) top--;
  return { top, bottom };
}
