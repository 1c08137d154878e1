import type { Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import type { HeaderEvidence } from '../table/typed-table.js';
import { fillMerged, firstNote, lengthOfTable } from './body-rows.js';
import { natureOfCell } from './cell-nature.js';
import { findHeader, headerAt } from './find-header.js';
import type { Grid, GridCell } from './grid.js';
import { checkDensity } from './density.js';
import { headerNames } from './header-names.js';
import { headerEvidence, type HeaderRows, type RawRow, type RawTable } from './raw-table.js';

/** A grid with how its header was found and what was met. */
export interface FoundGrid {
  readonly grid: Grid;
  readonly header: HeaderEvidence | undefined;
  readonly sightings: readonly Sighting[];
}

function headerOf(
  { rows, merges, marked }: RawTable,
  given: number | undefined,
): { readonly rows: HeaderRows | undefined; readonly evidence: HeaderEvidence | undefined } {
  if (given !== undefined) {
    if (!Number.isInteger(given) || given < 1 || given > rows.length)
      throw new UnreadableError('no-such-row', { row: given }, rows.length);
    const at = headerAt(rows, given - 1, merges);
    return { rows: at, evidence: headerEvidence(at, { given: true }) };
  }
  if (marked && marked.bodyFrom > marked.from) {
    const at = { top: marked.from, bottom: marked.bodyFrom - 1 };
    return { rows: at, evidence: headerEvidence(at, { marked: true }) };
  }
  const at = findHeader(rows, merges);
  return { rows: at, evidence: at && headerEvidence(at) };
}

const lineOf = (row: RawRow): string =>
  row
    .filter((cell) => natureOfCell(cell) !== 'blank')
    .map((cell) => String(cell).trim())
    .join(' ');

/** Columns that hold anything in header or body; the others are margins of the document. */
function usedColumns(names: readonly string[], rows: readonly RawRow[]): number[] {
  const used = names.map((name) => name !== '');
  for (const row of rows) row.forEach((cell, c) => (used[c] ||= natureOfCell(cell) !== 'blank'));
  return used.flatMap((one, c) => (one ? [c] : []));
}

/** A row of the grid: complete, with what lacks filled in; a blank row stays empty and a remark is one cell. */
function gridRow(row: RawRow, columns: readonly number[], note: boolean, absent: '' | null): GridCell[] {
  const filled = row.filter((cell) => natureOfCell(cell) !== 'blank');
  if (filled.length === 0) return [];
  return note && columns.length > 2 ? [lineOf(row)] : columns.map((c) => (c < row.length ? row[c]! : absent));
}

const filledCells = (rows: readonly RawRow[]): number =>
  rows.reduce((sum, row) => row.reduce<number>((n, cell) => (natureOfCell(cell) === 'blank' ? n : n + 1), sum), 0);

const widthOf = (rows: readonly RawRow[]): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

/**
 * Finds the header of a table in a document, joins its rows to names, fills merged cells, and leaves out margins, notes and a
 * second table below.
 * @param headerRow 1-based row that holds the names, where the caller knows better
 * @throws {UnreadableError} when that row is not there, or cells lie too far apart.
 */
export function gridOfRaw(raw: RawTable, headerRow?: number): FoundGrid {
  const { rows: header, evidence } = headerOf(raw, headerRow);
  const from = header ? header.bottom + 1 : 0;
  const all = raw.rows.slice(from);
  const length = lengthOfTable(all);
  const { rows: body, sightings } = fillMerged(all.slice(0, length), from, raw.merges);
  const width = widthOf(raw.rows);
  const names = header ? headerNames(header, raw.rows, raw.merges, width) : Array.from({ length: width }, () => '');
  const columns = usedColumns(names, body);
  checkDensity(body.length * columns.length, filledCells(body));
  const notes = firstNote(body);
  const above = raw.rows
    .slice(0, header?.top ?? 0)
    .map(lineOf)
    .filter((line) => line !== '');
  return {
    header: evidence,
    sightings: [...shapeSightings(above, header, all, length, from), ...sightings],
    grid: {
      name: raw.name,
      ...(above.length > 0 ? { above } : {}),
      header: columns.map((c) => names[c]!),
      rows: body.map((row, r) => gridRow(row, columns, r >= notes, raw.absent)),
      firstRow: from + 1,
      ...(raw.decimals ? { decimals: columns.map((c) => raw.decimals?.[c]) } : {}),
      ...(raw.percent ? { percent: columns.map((c) => raw.percent?.[c] === true) } : {}),
    },
  };
}

/** What lies around the table. */
function* shapeSightings(
  above: readonly string[],
  header: HeaderRows | undefined,
  rows: readonly RawRow[],
  length: number,
  from: number,
): Generator<Sighting> {
  if (!header && rows.length > 0) yield { code: 'no-header', severity: 'warning' };
  if (above.length > 0)
    yield { code: 'lines-above-header', severity: 'note', count: above.length, example: { text: above[0]! } };
  if (length < rows.length)
    yield {
      code: 'second-table',
      severity: 'warning',
      example: { row: from + length + 1, text: lineOf(rows[length]!) },
    };
}
