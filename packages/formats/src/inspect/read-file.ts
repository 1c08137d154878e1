import type { Problem } from '@draagkracht/model';
import { sizeOf, slicesOf, type ByteSource } from '../bytes/byte-source.js';
import { natureOf } from '../bytes/magic.js';
import { readCsv, type ReadingOptions } from '../csv/read-csv.js';
import type { TypedTable } from '../table/typed-table.js';
import type { CsvOptions } from '../csv/csv-options.js';
import { readJsonStat } from '../json-stat/read-json-stat.js';
import { lenientUtf8 } from '../platform.js';
import { UnreadableError } from '../problems/unreadable.js';
import { modelOf, type ReadTable, type TableOptions } from '../table/read-table.js';
import { inspectionOf, jsonStatInspection, unreadableInspection, type Inspection } from './inspection.js';

/** All that may be said about a file and its reading: the name, what overrules the evidence, progress and cancelling. */
export type FileOptions = CsvOptions & TableOptions & ReadingOptions;

/** A file read: its series and what was understood of it. */
export interface ReadFile {
  readonly inspection: Inspection;
  readonly table: ReadTable;
}

/** JSON is read whole; more than this is no publication of figures. */
const JSON_LIMIT = 64 * 1024 * 1024;

/** The first slice of a source, and the source with that slice still in front. */
async function peek(
  source: ByteSource,
  options: FileOptions,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const slices = slicesOf(source, options.signal);
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < 4096) {
    const { done, value } = await slices.next();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* parts;
    yield* slices;
  }
  return { head: joined(parts), all: all() };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function readJson(all: AsyncIterable<Uint8Array>, options: FileOptions): Promise<ReadFile> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of all) {
    parts.push(part);
    size += part.length;
    if (size > JSON_LIMIT) throw new UnreadableError('too-large', undefined, JSON_LIMIT);
    options.onProgress?.(size, options.totalBytes);
  }
  const table = readJsonStat(lenientUtf8(joined(parts)), options);
  return { table, inspection: jsonStatInspection(table) };
}

const csvFile = (csv: TypedTable, options: FileOptions): ReadFile => {
  const table = modelOf(csv, options);
  return { table, inspection: inspectionOf(csv, table) };
};

/**
 * Reads a file of figures, CSV or JSON-stat, whatever its name says: series and inspection together.
 * @throws {UnreadableError} when it is neither; `problem` says what it is.
 * @throws {AbortedError} when the signal stopped it.
 */
export async function readFile(source: ByteSource, options: FileOptions = {}): Promise<ReadFile> {
  const totalBytes = options.totalBytes ?? sizeOf(source);
  const told = { ...options, ...(totalBytes === undefined ? {} : { totalBytes }) };
  const { head, all } = await peek(source, told);
  return natureOf(head) === 'json' ? readJson(all, told) : csvFile(await readCsv(all, told), told);
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
    const { problem }: { problem: Problem } = error;
    return unreadableInspection(problem);
  }
}
