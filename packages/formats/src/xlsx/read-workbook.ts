import type { SheetProps, WorkBook } from '@e965/xlsx';
import { gridOfRaw } from '../grid/grid-of-raw.js';
import { tableOfGrid } from '../grid/table-of-grid.js';
import { choosePart, type PartFound } from '../inspect/choose-part.js';
import type { Content, FileOptions } from '../inspect/content.js';
import { UnreadableError } from '../problems/unreadable.js';
import { stackedTable } from '../layout/stacked-file.js';
import { workbookLibrary } from './library.js';
import { sheetTable, type SheetTable } from './sheet-table.js';
import { storedZip } from './stored-zip.js';
import { unfinishedFormulas, type UnfinishedCells } from './unfinished-formulas.js';
import { unpackParts } from './workbook-parts.js';

/** What the library tells of a sheet beside its cells; `id` is that of the relation to its part. */
type SheetNote = SheetProps & { readonly id?: string };

/** A sheet of a workbook as one of its parts. */
type Sheet = PartFound & SheetTable;

const filledRows = ({ table }: SheetTable): number =>
  table.rows.filter((row) => row.some((cell) => cell !== '' && cell !== null)).length;

function sheetsOf(book: WorkBook, unfinished: UnfinishedCells): Sheet[] {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name];
    if (!sheet?.['!data']) return [];
    const told: SheetNote | undefined = book.Workbook?.Sheets?.[i];
    const made = sheetTable(name, sheet, from1904, unfinished.get(told?.id ?? ''));
    const hidden = (told?.Hidden ?? 0) > 0;
    return [{ ...made, name, rows: filledRows(made), ...(hidden ? { hidden } : {}) }];
  });
}

/** The parts as one zip that needs no unpacking; the parts themselves are let go, for a workbook is large enough once. */
async function prepared(bytes: Uint8Array): Promise<{ zip: Uint8Array; unfinished: UnfinishedCells }> {
  const parts = await unpackParts(bytes);
  return { zip: storedZip(parts), unfinished: unfinishedFormulas(parts) };
}

/** @throws {UnreadableError} for whatever the library cannot make sense of: its own errors say nothing to a reader. */
async function bookOf(bytes: Uint8Array): Promise<Sheet[]> {
  const { zip, unfinished } = await prepared(bytes);
  const library = await workbookLibrary();
  try {
    return sheetsOf(library.read(zip), unfinished);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('damaged-workbook');
  }
}

/**
 * Reads a workbook of Excel (`.xlsx`, `.xlsm`): the sheet asked for, or the one with most figures.
 * @throws {UnreadableError} when it is locked, damaged, too large unpacked, another kind of document, or empty.
 */
export async function readWorkbook(bytes: Uint8Array, options: FileOptions = {}): Promise<Content> {
  const sheets = await bookOf(bytes);
  const { chosen, sightings, parts } = choosePart(sheets, options.part);
  const told = [...sightings, ...chosen.sightings];
  const exported = stackedTable(chosen.table.rows, options, told);
  if (exported) return { format: 'xlsx', ...exported, parts, part: chosen.name };
  const found = gridOfRaw(chosen.table, options.headerRow);
  const table = tableOfGrid(found.grid, {
    ...(options.decimal ? { decimal: options.decimal } : {}),
    ...(options.cellLimit === undefined ? {} : { cellLimit: options.cellLimit }),
    ...(found.header ? { header: found.header } : {}),
    sightings: [...sightings, ...found.sightings, ...chosen.sightings],
  });
  return { format: 'xlsx', table, parts, part: chosen.name };
}

/** Texts in the directory of an old Office file, as it writes them (UTF-16). */
const wide = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length * 2 }, (_, i) => (i % 2 ? 0 : text.charCodeAt(i / 2)));

function holds(bytes: Uint8Array, text: string): boolean {
  const sought = wide(text);
  for (let at = bytes.indexOf(sought[0]!); at >= 0; at = bytes.indexOf(sought[0]!, at + 1))
    if (sought.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** An old Office file: a workbook with a password lies packed in one. @throws {UnreadableError} always, saying which it is. */
export function readOldOffice(bytes: Uint8Array): never {
  throw new UnreadableError(holds(bytes, 'EncryptedPackage') ? 'locked-workbook' : 'old-spreadsheet');
}
