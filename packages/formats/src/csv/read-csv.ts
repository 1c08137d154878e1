import type { AbortSignalLike } from '@draagkracht/model';
import { sizeOf, slicesOf, SLICE_BYTES, type ByteSource } from '../bytes/byte-source.js';
import { CsvMachine } from './csv-machine.js';
import type { TypedTable } from '../table/typed-table.js';
import type { CsvOptions } from './csv-options.js';

/** Told after each slice: bytes read, and all there are; `undefined` where a stream does not tell. */
export type OnProgress = (read: number, total: number | undefined) => void;

/** How a reading is followed and stopped. */
export interface ReadingOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignalLike;
  /** Awaited between slices: a page hands in a function that lets it draw. */
  readonly pause?: () => Promise<void>;
  /** Bytes of a stream, where the caller knows. */
  readonly totalBytes?: number;
}

/**
 * Reads a delimited file from bytes, a file or a stream.
 * @throws {UnreadableError} when it is no table; `problem` says why.
 * @throws {AbortedError} when the signal stopped it.
 */
export async function readCsv(source: ByteSource, options: CsvOptions & ReadingOptions = {}): Promise<TypedTable> {
  const total = options.totalBytes ?? sizeOf(source);
  const machine = new CsvMachine(options, total);
  let read = 0;
  for await (const slice of slicesOf(source, options.signal)) {
    machine.push(slice);
    read += slice.length;
    options.onProgress?.(read, total);
    await options.pause?.();
  }
  return machine.finish();
}

/** The same from bytes that are all there, at once. @throws {UnreadableError} */
export function readCsvBytes(bytes: Uint8Array, options: CsvOptions = {}): TypedTable {
  const machine = new CsvMachine(options, bytes.length);
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) machine.push(bytes.subarray(at, at + SLICE_BYTES));
  return machine.finish();
}
