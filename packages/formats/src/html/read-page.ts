import { gridOfRaw } from '../grid/grid-of-raw.js';
import { tableOfGrid } from '../grid/table-of-grid.js';
import { choosePart, distinctNames, type PartFound } from '../inspect/choose-part.js';
import type { Content, FileOptions } from '../inspect/content.js';
import { lenientUtf8, strictUtf8, windows1252 } from '../platform.js';
import { UnreadableError } from '../problems/unreadable.js';
import { pageTables } from './page-tables.js';
import { tableRows } from './table-rows.js';
import { tableOfPage, type RawPageTable } from './table-of-page.js';

/** A table of a page as one of its parts. */
type PagePart = PartFound & RawPageTable;

/** More than this is no page. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The text of a page: as its own declaration says, else UTF-8 where that is valid, else Windows-1252. */
function textOfPage(bytes: Uint8Array, given: FileOptions['encoding']): string {
  const declared = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(windows1252(bytes.subarray(0, 2048)))?.[1];
  const latin = /^(windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(given ?? declared ?? '');
  const utf8 = latin ? undefined : strictUtf8(bytes);
  const text = utf8 ?? (latin || !given ? windows1252(bytes) : lenientUtf8(bytes));
  return text.replace(/^\uFEFF/, '');
}

async function partsOf(text: string): Promise<{ parts: PagePart[]; english: boolean }> {
  const { tables, language } = await pageTables(text);
  const names = distinctNames(tables.map(({ name }, i) => name ?? `tabel ${i + 1}`));
  const parts = tables.map(({ element }, i): PagePart => {
    const name = names[i]!;
    const made = tableOfPage(name, tableRows(element));
    return { ...made, name, rows: made.table.rows.length };
  });
  return { parts: parts.filter(({ rows }) => rows > 0), english: language?.startsWith('en') ?? false };
}

/**
 * Reads the tables of a web page: the one asked for, or the one with most figures. Parts are named by their caption, else by the
 * heading above them. The foot of a table (totals, notes) is left out and told.
 * @throws {UnreadableError} when the page has no table with figures.
 */
export async function readPage(bytes: Uint8Array, options: FileOptions = {}): Promise<Content> {
  if (bytes.length > MOST_BYTES) throw new UnreadableError('too-large', undefined, MOST_BYTES);
  const { parts: all, english } = await partsOf(textOfPage(bytes, options.encoding));
  if (!all.some(({ figures }) => figures > 0)) throw new UnreadableError('html');
  const { chosen, parts, sightings } = choosePart(all, options.part);
  const found = gridOfRaw(chosen.table, options.headerRow);
  const table = tableOfGrid(found.grid, {
    ...(options.decimal ? { decimal: options.decimal } : {}),
    ...(english ? { habit: '.' as const } : {}),
    ...(options.cellLimit === undefined ? {} : { cellLimit: options.cellLimit }),
    ...(found.header ? { header: found.header } : {}),
    sightings: [...sightings, ...found.sightings, ...chosen.sightings],
  });
  return { format: 'html', table, parts, part: chosen.name };
}
