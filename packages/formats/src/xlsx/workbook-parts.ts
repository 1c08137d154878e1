import { lenientUtf8 } from '../platform.js';
import { UnreadableError } from '../problems/unreadable.js';
import type { ZipFile } from './stored-zip.js';
import { unzip } from './unzip.js';
import { zipDirectory, type ZipEntry } from './zip-directory.js';

/**
 * Parts of a workbook that hold figures or say how they are shown, and the two the library will not do without where they are named.
 * Drawings, themes, macros, comments and links stay packed.
 */
const wanted =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedstrings|metadata|persons\/[^/]+)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** Unpacked bytes of those parts together. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What a zip is by the names in it, where it is no workbook we read. */
function refusal(names: readonly string[]): string | undefined {
  const has = (name: RegExp): boolean => names.some((one) => name.test(one));
  if (has(/^xl\/workbook\.xml$/i)) return undefined;
  if (has(/^xl\/workbook\.bin$/i)) return 'binary-workbook';
  if (has(/^content\.xml$/i) && has(/^mimetype$|^meta-inf\/manifest\.xml$/i)) return 'open-document';
  if (has(/^index\/.*\.iwa$/i)) return 'numbers-workbook';
  if (has(/^(word|ppt)\//i)) return 'office-document';
  return 'zip';
}

/** The directory of a workbook; a zip that is broken off tells by its first names what it was. @throws {UnreadableError} */
function directoryOf(bytes: Uint8Array): ZipEntry[] {
  try {
    return zipDirectory(bytes);
  } catch (error) {
    if (/\[Content_Types\]\.xml|xl\//.test(lenientUtf8(bytes.subarray(0, 4096)))) throw error;
    throw new UnreadableError('zip');
  }
}

/** The parts that are needed. @throws {UnreadableError} when the zip is no workbook, or unpacks to more than is sane. */
export function partsOf(bytes: Uint8Array): ZipEntry[] {
  const entries = directoryOf(bytes);
  const refused = refusal(entries.map(({ name }) => name));
  if (refused) throw new UnreadableError(refused);
  const parts = entries.filter(({ name }) => wanted.test(name));
  const total = parts.reduce((size, { unpacked }) => size + unpacked, 0);
  if (total > MOST_BYTES) throw new UnreadableError('zip-bomb', undefined, total);
  return parts;
}

/** Unpacks the parts that are needed, one after the other. @throws {UnreadableError} */
export async function unpackParts(bytes: Uint8Array): Promise<ZipFile[]> {
  const files: ZipFile[] = [];
  for (const entry of partsOf(bytes)) files.push({ name: entry.name, bytes: await unzip(bytes, entry) });
  return files;
}
