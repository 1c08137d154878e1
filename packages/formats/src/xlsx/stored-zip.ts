import { crc32 } from './unzip.js';

/** A file to be put in a zip. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;

interface Placed extends ZipFile {
  readonly nameBytes: Uint8Array;
  readonly crc: number;
  readonly offset: number;
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0x7f);

function writeCommon(view: DataView, at: number, { nameBytes, bytes, crc }: Placed): void {
  view.setUint16(at, 20, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, bytes.length, true);
  view.setUint16(at + 22, nameBytes.length, true);
}

function place(files: readonly ZipFile[]): { placed: Placed[]; directory: number } {
  let offset = 0;
  const placed = files.map((file): Placed => {
    const one = { ...file, nameBytes: ascii(file.name), crc: crc32(file.bytes), offset };
    offset += LOCAL_BYTES + one.nameBytes.length + file.bytes.length;
    return one;
  });
  return { placed, directory: offset };
}

/** A zip in which nothing is compressed. Names must be ASCII, as those of the parts of a workbook are. */
export function storedZip(files: readonly ZipFile[]): Uint8Array {
  const { placed, directory } = place(files);
  const entries = placed.reduce((size, { nameBytes }) => size + ENTRY_BYTES + nameBytes.length, 0);
  const zip = new Uint8Array(directory + entries + END_BYTES);
  const view = new DataView(zip.buffer);
  let at = directory;
  for (const file of placed) {
    view.setUint32(file.offset, 0x04034b50, true);
    writeCommon(view, file.offset + 4, file);
    zip.set(file.nameBytes, file.offset + LOCAL_BYTES);
    zip.set(file.bytes, file.offset + LOCAL_BYTES + file.nameBytes.length);
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, file);
    view.setUint32(at + 42, file.offset, true);
    zip.set(file.nameBytes, at + ENTRY_BYTES);
    at += ENTRY_BYTES + file.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, placed.length, true);
  view.setUint16(at + 10, placed.length, true);
  view.setUint32(at + 12, entries, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}
