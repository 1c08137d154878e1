import type { AbortSignalLike } from '@draagkracht/model';
import { AbortedError } from '../problems/unreadable.js';

/** A stream as browsers and Node have it, known here only by its reader. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/** A file or blob, known here only by its size and stream. */
export interface ByteFile {
  readonly size: number;
  stream(): ByteStream;
}

/** Where bytes may come from. */
export type ByteSource = Uint8Array | ByteFile | ByteStream | AsyncIterable<Uint8Array>;

/** Largest piece handed on at once: about ten milliseconds of reading, so a page stays awake between two. */
export const SLICE_BYTES = 256 * 1024;

/** The number of bytes of a source, where it is known beforehand. */
export function sizeOf(source: ByteSource): number | undefined {
  if (source instanceof Uint8Array) return source.length;
  return 'size' in source ? source.size : undefined;
}

async function* fromStream(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value) yield value;
    }
    ended = true;
  } finally {
    if (!ended) await reader.cancel();
  }
}

function pieces(source: ByteSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (source instanceof Uint8Array) return [source];
  if ('getReader' in source) return fromStream(source);
  if ('stream' in source) return fromStream(source.stream());
  return source;
}

/**
 * The bytes of a source in slices of at most 256 KB, in order.
 * @throws {AbortedError} as soon as the signal says so; the source is closed.
 */
export async function* slicesOf(source: ByteSource, signal?: AbortSignalLike): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces(source)) {
    for (let at = 0; at < piece.length; at += SLICE_BYTES) {
      if (signal?.aborted) throw new AbortedError();
      yield piece.subarray(at, at + SLICE_BYTES);
    }
  }
  if (signal?.aborted) throw new AbortedError();
}
