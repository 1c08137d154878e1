import { sizeOf, slicesOf, type ByteSource } from '../bytes/byte-source.js';
import { UnreadableError } from '../problems/unreadable.js';
import type { FileOptions } from './content.js';

/** Bytes that are looked at to tell what a file is. */
const LOOK = 4096;

/** One array of the bytes of several. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The first bytes of a source, and the source with those bytes still in front. */
export async function peek(
  source: ByteSource,
  { signal }: FileOptions,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const slices = slicesOf(source, signal);
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < LOOK) {
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

/** All bytes of a document that can only be read whole. @throws {UnreadableError} when they are more than `limit`. */
export async function wholeOf(
  all: AsyncIterable<Uint8Array>,
  limit: number,
  options: FileOptions,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of all) {
    parts.push(part);
    size += part.length;
    if (size > limit) throw new UnreadableError('too-large', undefined, limit);
    options.onProgress?.(size, options.totalBytes);
    await options.pause?.();
  }
  return joined(parts);
}

/** The options with the size of the source among them, where it is known. */
export function withSize(source: ByteSource, options: FileOptions): FileOptions {
  const totalBytes = options.totalBytes ?? sizeOf(source);
  return totalBytes === undefined ? options : { ...options, totalBytes };
}
