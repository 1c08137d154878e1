import type { ChangeEntry, Dataset, RestoreFault, SetAside } from '@draagkracht/model';
import type { BlockText } from './block-text.js';
import { isContent } from './content-shape.js';
import { sha256 } from '@draagkracht/model';

/** Everything on a device, as a backup holds it. Records are checked one by one when they are restored. */
export interface BackupContent {
  readonly records: readonly unknown[];
  readonly setAside: readonly SetAside[];
  /** Files of the first version do not name acts: there, what has the same number is one act. */
  readonly log: readonly (Omit<ChangeEntry, 'act'> & { readonly act?: string })[];
  readonly datasets: readonly Dataset[];
  readonly blocks: readonly BlockText[];
}

/** A file that was read, or why it cannot be used. */
export type ReadFile =
  | { readonly ok: true; readonly exportedAt: string; readonly content: BackupContent }
  | { readonly ok: false; readonly fault: RestoreFault };

const FORMAT = 'draagkracht-backup';
const VERSION = 1;
const opening = `{"format":"${FORMAT}"`;
const ourOpening = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`);
const ourEnd = new RegExp(`"end"\\s*:\\s*"${FORMAT}"\\s*\\}\\s*$`);

/** Over the content as compact JSON, so that a file an editor has laid out anew is still the same file. */
const checksumOf = (content: unknown): string => `sha256-${sha256(new TextEncoder().encode(JSON.stringify(content)))}`;

/** The text of a backup. It begins with its name and ends with it: a file cut in half can be told from a damaged one. */
export const writeBackup = (content: BackupContent, at: string): string =>
  JSON.stringify({
    format: FORMAT,
    version: VERSION,
    exportedAt: at,
    checksum: checksumOf(content),
    content,
    end: FORMAT,
  });

function faultOfText(text: string): RestoreFault {
  const begins = ourOpening.test(text) || (text.trim() !== '' && opening.startsWith(text.trim()));
  if (!begins) return 'not-json';
  return ourEnd.test(text) ? 'checksum' : 'cut-off';
}

/** Reads the text of a backup and verifies its checksum. Never throws. */
export function readBackup(given: string): ReadFile {
  const text = given.replace(/^\uFEFF/, '');
  let file: { format?: unknown; version?: unknown; exportedAt?: unknown; checksum?: unknown; content?: unknown } | null;
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return { ok: false, fault: faultOfText(text) };
  }
  if (file?.format !== FORMAT || typeof file.version !== 'number') return { ok: false, fault: 'not-ours' };
  if (file.version > VERSION) return { ok: false, fault: 'newer-version' };
  if (file.checksum !== checksumOf(file.content)) return { ok: false, fault: 'checksum' };
  if (typeof file.exportedAt !== 'string' || !isContent(file.content)) return { ok: false, fault: 'not-ours' };
  return { ok: true, exportedAt: file.exportedAt, content: file.content };
}
