import type { AbortSignalLike } from '@draagkracht/model';
import type { ByteFile, ByteStream } from '../bytes/byte-source.js';
import type { OnProgress } from '../csv/read-csv.js';
import { readFile, type ReadFile } from '../inspect/read-file.js';
import { breathe } from '../platform.js';
import { AbortedError, UnreadableError } from '../problems/unreadable.js';
import type { WorkerOptions, WorkerReply, WorkerRequest } from './protocol.js';

/** The part of a `Worker` that is used. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: never[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** How a file is read beside the page. */
export interface WorkerReading extends WorkerOptions {
  /** Makes the worker: `createReadWorker`, or your bundler's own way. May throw where a page forbids workers. */
  readonly createWorker: () => WorkerLike;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignalLike;
  /** Told once when the file is read on the page itself, because no worker could start. */
  readonly onFallback?: () => void;
}

/** The worker never answered, or the file cannot be sent to it: the page must do it. */
class NoWorker extends Error {}

type File = ByteFile | ByteStream;

/** A stream moves to the worker and can then not be read here; so it is only sent once the worker is known to live. */
function ask(worker: WorkerLike, file: File, reading: WorkerReading): Promise<ReadFile> {
  const { createWorker: _, onProgress, signal, onFallback: __, ...options } = reading;
  const send = (request: WorkerRequest, transfer: unknown[] = []): void =>
    worker.postMessage(request, transfer as never[]);
  return new Promise((resolve, reject) => {
    let alive = false;
    worker.addEventListener('error', () =>
      reject(alive ? new Error('the worker that read the file stopped') : new NoWorker()),
    );
    signal?.addEventListener('abort', () => {
      send({ type: 'cancel' });
      reject(new AbortedError());
    });
    worker.addEventListener('message', ({ data }) => {
      const reply = data as WorkerReply;
      if (reply.type === 'ready') {
        alive = true;
        try {
          send({ type: 'read', file, options }, 'getReader' in file ? [file] : []);
        } catch {
          reject(new NoWorker()); // WebKit (2.50) moves no stream to a worker; it is whole, and still here.
        }
      } else if (reply.type === 'progress') onProgress?.(...reply.progress);
      else if (reply.type === 'done') resolve(reply.result);
      else if (reply.type === 'unreadable') reject(unreadable(reply));
      else reject(reply.type === 'cancelled' ? new AbortedError() : new Error(reply.message));
    });
  });
}

function unreadable({
  problem: { code, example, count },
}: Extract<WorkerReply, { type: 'unreadable' }>): UnreadableError {
  return new UnreadableError(code, example, count);
}

/** Reads on the page in slices, letting it draw after each. */
function readHere(file: File, reading: WorkerReading): Promise<ReadFile> {
  reading.onFallback?.();
  return readFile(file, { ...reading, pause: breathe });
}

/**
 * Reads a file in a worker, so that the page never waits; where no worker can start (a strict CSP, a missing file) or take
 * it (a stream, in WebKit) it is read on the page in slices. The result is the same.
 * @throws {UnreadableError} when the file is no table.
 * @throws {AbortedError} when the signal stopped it.
 */
export async function readInWorker(file: File, reading: WorkerReading): Promise<ReadFile> {
  if (reading.signal?.aborted) throw new AbortedError();
  let worker: WorkerLike;
  try {
    worker = reading.createWorker();
  } catch {
    return readHere(file, reading);
  }
  try {
    return await ask(worker, file, reading);
  } catch (error) {
    if (error instanceof NoWorker) return await readHere(file, reading);
    throw error;
  } finally {
    worker.terminate();
  }
}
