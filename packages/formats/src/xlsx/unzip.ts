import { inflateRaw } from '../platform.js';
import { UnreadableError } from '../problems/unreadable.js';
import { packedBytes, type ZipEntry } from './zip-directory.js';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as zip files use it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * The bytes of one file in a zip. Never more than the directory promised are made: a zip that lies about its size is refused.
 * @throws {UnreadableError} when it is damaged, locked, or packed in a way workbooks do not use.
 */
export async function unzip(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.encrypted) throw new UnreadableError('locked-workbook');
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableError('damaged-workbook');
  const unpacked = entry.method === 0 ? packed : await inflateRaw(packed, entry.unpacked);
  if (unpacked?.length !== entry.unpacked || crc32(unpacked) !== entry.crc)
    throw new UnreadableError('damaged-workbook');
  return unpacked;
}
