import type { Encoding } from '../bytes/encoding.js';
import { detectDialect } from '../csv/dialect.js';
import { splitSample } from '../csv/split-sample.js';
import type { Delimiter } from '../csv/marks.js';
import { tableOfGrid } from '../grid/table-of-grid.js';
import type { Content, FileOptions } from '../inspect/content.js';
import { lenientUtf8, strictUtf8, windows1252 } from '../platform.js';
import type { Sighting } from '../problems/problem-list.js';
import { unitOf } from '../table/column-names.js';
import type { TypedTable } from '../table/typed-table.js';
import { layoutNames } from './layout.names.js';
import { tell } from './recognised.js';
import { unstacked, type Unstacked } from './stacked.js';
import { stackedParts, type Row } from './stacked-rows.js';
import { layoutOfUnstacked } from './unstacked-layout.js';

/** Letters by which the delimiter is chosen. */
const SAMPLE = 64 * 1024;

/**
 * Whether a file may hold a table with lines around it or a header of several rows, judged by its first bytes. A plain file
 * says no at once and is read as it streams in.
 */
export function looksStacked(head: Uint8Array, delimiter?: Delimiter): boolean {
  const { records, preface, evidence } = detectDialect(windows1252(head), false, delimiter);
  if (evidence.columns < 2) return false;
  const parts = stackedParts(records);
  return preface > 0 || (parts !== undefined && (parts.header.length > 1 || parts.title.length > 0));
}

function textOf(bytes: Uint8Array, given: FileOptions['encoding']): { text: string; encoding: Encoding } {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  const utf8 = given === 'windows-1252' && !bom ? undefined : given === 'utf-8' ? lenientUtf8(body) : strictUtf8(body);
  if (utf8 === undefined) return { text: windows1252(body), encoding: 'windows-1252' };
  return { text: utf8, encoding: bom ? 'utf-8-bom' : 'utf-8' };
}

function* around({ title, footer }: Unstacked): Generator<Sighting> {
  const told = (code: string, lines: readonly string[]): Sighting[] =>
    lines.length === 0 ? [] : [{ code, severity: 'note', count: lines.length, example: { text: lines[0]! } }];
  yield* told('lines-above-header', title);
  yield* told('lines-below-table', footer);
}

const withUnits = (table: TypedTable, units: readonly string[]): TypedTable => ({
  ...table,
  columns: table.columns.map((column, c) => (units[c] ? tell(column, { unit: unitOf(units[c], '') }) : column)),
});

/** The same table, typed, with where it comes from; `undefined` when there is nothing special about it. */
export function typedUnstacked(
  found: Unstacked,
  options: FileOptions,
  sightings: readonly Sighting[] = [],
): Pick<Content, 'table' | 'recognised' | 'about'> | undefined {
  const { layout, source } = layoutOfUnstacked(found);
  // A header of several rows is understood whoever made it, when one of them is of periods.
  if (!layout && !found.periodsAcross) return undefined;
  const header = { row: found.headerRow, rows: found.headerRows };
  const decimal = options.decimal;
  const table = tableOfGrid(found.grid, {
    ...(decimal ? { decimal } : {}),
    header,
    sightings: [...sightings, ...around(found)],
  });
  const told = withUnits(table, found.units);
  const about = source ? { about: { source } } : {};
  return {
    table: told,
    ...about,
    ...(layout ? { recognised: { name: layoutNames[layout.kind].nl, layout, table: told, ...about } } : {}),
  };
}

/**
 * The table of a sheet that StatLine or Swing laid out, or that has periods across; `undefined` for any other, and where somebody chose its header.
 * @param sightings what was met in its cells, carried on
 */
export function stackedTable(
  rows: readonly Row[],
  options: FileOptions,
  sightings: readonly Sighting[] = [],
): Pick<Content, 'table' | 'recognised' | 'about'> | undefined {
  if (options.headerRow !== undefined || options.choices?.layout === 'none') return undefined;
  const found = unstacked(rows);
  return found && typedUnstacked(found, options, sightings);
}

/** Reads delimited text that holds a table with lines around it. `undefined` when it is a plain table after all. */
export function stackedContent(bytes: Uint8Array, options: FileOptions): Content | undefined {
  if (options.headerRow !== undefined || options.choices?.layout === 'none') return undefined;
  const { text, encoding } = textOf(bytes, options.encoding);
  const { delimiter } = detectDialect(text.slice(0, SAMPLE), text.length <= SAMPLE, options.delimiter);
  const found = unstacked(splitSample(text, delimiter, Infinity, true));
  const typed = found && typedUnstacked(found, options);
  if (!typed) return undefined;
  const { recognised, about } = typed;
  const table: TypedTable = { ...typed.table!, encoding, delimiter };
  return {
    format: 'csv',
    table,
    ...(about ? { about } : {}),
    ...(recognised ? { recognised: { ...recognised, table } } : {}),
  };
}
