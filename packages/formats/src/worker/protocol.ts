import type { Problem } from '@draagkracht/model';
import type { ByteFile, ByteStream } from '../bytes/byte-source.js';
import type { OnProgress } from '../csv/read-csv.js';
import type { CsvOptions } from '../csv/csv-options.js';
import type { DocumentOptions } from '../inspect/content.js';
import type { ReadFile } from '../inspect/read-file.js';
import type { TableOptions } from '../table/read-table.js';

/** What may be told about a file across the border of a worker: plain data. */
export type WorkerOptions = CsvOptions & TableOptions & DocumentOptions & { readonly totalBytes?: number };

/** What the page asks of the worker. A worker reads one file at a time. */
export type WorkerRequest =
  | { readonly type: 'read'; readonly file: ByteFile | ByteStream; readonly options: WorkerOptions }
  | { readonly type: 'cancel' };

/** What the worker answers. `ready` comes once, when its script has loaded. */
export type WorkerReply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Parameters<OnProgress> }
  | { readonly type: 'done'; readonly result: ReadFile }
  | { readonly type: 'unreadable'; readonly problem: Problem }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: string };

/** The memory of a result that is handed over instead of copied; each piece once. */
export function transferablesOf({ table }: ReadFile): ArrayBufferLike[] {
  const arrays = [
    ...table.blocks.flatMap(({ values, gaps, status }) => [values, gaps, ...(status ? [status] : [])]),
    ...(table.columns ?? []).flatMap(({ values, gaps, status }) => [values, gaps, ...(status ? [status] : [])]),
  ];
  return [...new Set(arrays.map(({ buffer }) => buffer))];
}
