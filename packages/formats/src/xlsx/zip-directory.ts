import { lenientUtf8 } from '../platform.js';
import { UnreadableError } from '../problems/unreadable.js';

/** One file in a zip, as its directory at the end tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;

/** Files in a workbook are some tens; ten thousand is no workbook. */
const MOST_ENTRIES = 10_000;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const broken = (): UnreadableError => new UnreadableError('damaged-workbook');

/** The end record stands last, before a comment of at most 64 KB. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw broken();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw broken();
  const nameBytes = view.getUint16(at + 28, true);
  const next = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const entry = {
    name: lenientUtf8(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)).replace(/\\/g, '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** The directory of a zip. @throws {UnreadableError} when it is cut off or is none; a zip of more than 4 GB is none of ours. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  if (view.byteLength < END_BYTES) throw broken();
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new UnreadableError('zip-bomb', undefined, count);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const { entry, next } = entryAt(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry. @throws {UnreadableError} when they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw broken();
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw broken();
  return bytes.subarray(from, from + packed);
}
