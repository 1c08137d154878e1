import type { ByteSource } from '../bytes/byte-source.js';
import { natureOf } from '../bytes/magic.js';
import { readCsv, readCsvBytes } from '../csv/read-csv.js';
import { readingChoices } from '../layout/choices.js';
import { looksStacked, stackedContent } from '../layout/stacked-file.js';
import { lenientUtf8 } from '../platform.js';
import { UnreadableError } from '../problems/unreadable.js';
import { modelOf, type ReadTable } from '../table/read-table.js';
import type { Content, FileOptions, Recognised } from './content.js';
import { inspectionOf, unreadableInspection, type Inspection } from './inspection.js';
import { peek, wholeOf, withSize } from './read-whole.js';
import { documentReaders, jsonReaders, layoutReaders } from './readers.js';

/** A file read: its series and what was understood of it. */
export interface ReadFile {
  readonly inspection: Inspection;
  readonly table: ReadTable;
}

/** What is not delimited text is read whole; more than this is no publication of figures. */
const WHOLE_LIMIT = 64 * 1024 * 1024;

/** An export with a title and a footer was made by hand: it is not larger than this. */
const STACKED_LIMIT = 16 * 1024 * 1024;

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(lenientUtf8(bytes).replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableError('broken-json');
  }
}

/** @throws {UnreadableError} when the JSON holds figures in no way that is known. */
async function contentOfJson(bytes: Uint8Array, options: FileOptions): Promise<Content> {
  const document = parsed(bytes);
  for (const read of jsonReaders) {
    const content = await read(document, options);
    if (content) return content;
  }
  throw new UnreadableError('json');
}

/** Delimited text streams into its columns, unless its table has lines around it: then all of it must be seen at once. */
async function textContent(head: Uint8Array, all: AsyncIterable<Uint8Array>, options: FileOptions): Promise<Content> {
  const small = (options.totalBytes ?? Infinity) <= STACKED_LIMIT;
  if (!small || !looksStacked(head, options.delimiter)) return { format: 'csv', table: await readCsv(all, options) };
  const bytes = await wholeOf(all, Math.min(STACKED_LIMIT, options.byteLimit ?? STACKED_LIMIT), options);
  return stackedContent(bytes, options) ?? { format: 'csv', table: readCsvBytes(bytes, options) };
}

async function contentOf(source: ByteSource, options: FileOptions): Promise<Content> {
  const { head, all } = await peek(source, options);
  const nature = natureOf(head);
  const whole = (): Promise<Uint8Array> =>
    wholeOf(all, Math.min(WHOLE_LIMIT, options.byteLimit ?? WHOLE_LIMIT), options);
  if (nature === 'json') return contentOfJson(await whole(), options);
  const read = documentReaders[nature];
  return read ? read(await whole(), options) : textContent(head, all, options);
}

/** Recognises the layout of a table where it can, and makes series of it. */
async function understood(content: Content, options: FileOptions): Promise<ReadFile> {
  const { table } = content;
  if (!table) return fileOf(content, content.series!);
  const asked = content.recognised ? [(): Recognised => content.recognised!] : layoutReaders;
  for (const recognise of asked) {
    const found = await recognise(table, options);
    if (!found) continue;
    const told = { ...content.about, ...found.about, ...options };
    return fileOf(content, found.series ?? modelOf(found.table ?? table, told), found);
  }
  return fileOf(content, modelOf(table, { ...content.about, ...options }));
}

const fileOf = (content: Content, table: ReadTable, recognised?: Recognised): ReadFile => ({
  table,
  inspection: inspectionOf(content, table, recognised),
});

/**
 * Reads a file of figures of any kind that is known, whatever its name says: series and inspection together.
 * @throws {UnreadableError} when it is none; `problem` says what it is.
 * @throws {AbortedError} when the signal stopped it.
 */
export async function readFile(source: ByteSource, options: FileOptions = {}): Promise<ReadFile> {
  const told = withSize(source, { ...readingChoices(options.choices ?? {}), ...options });
  return understood(await contentOf(source, told), told);
}

/** The series of a file. @throws {UnreadableError | AbortedError} as `readFile` does */
export const readTable = async (source: ByteSource, options: FileOptions = {}): Promise<ReadTable> =>
  (await readFile(source, options)).table;

/** What was understood of a file. A file that is no table gives an inspection with one problem, not an error. */
export async function inspect(source: ByteSource, options: FileOptions = {}): Promise<Inspection> {
  try {
    return (await readFile(source, options)).inspection;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return unreadableInspection(error.problem);
  }
}
