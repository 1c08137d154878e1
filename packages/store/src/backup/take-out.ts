import { checkRecord, type ChangeEntry, type RecordType, type SetAside } from '@draagkracht/model';
import { entriesOf } from '../repositories/acts.js';
import { hasExpired } from '../repositories/expiry.js';
import { inUse } from '../repositories/stored-dataset.js';
import type { Act } from '../schema.js';
import type { Tables } from '../tables.js';
import type { BackupContent } from './backup-file.js';
import { isFileMade } from './file-made.js';
import { blockToText } from './block-text.js';

/** A damaged record may hold what JSON cannot say; then it goes along as far as it can be said. */
function sayable(raw: unknown): unknown {
  const { id, type } = raw as { id: string; type: unknown };
  try {
    return JSON.parse(JSON.stringify(raw));
  } catch {
    return { id, type: String(type), unreadable: Object.keys(raw as object) };
  }
}

/** Stored records as those that can be read and those that are set aside. Expired ones are neither. */
export function sorted(
  rows: readonly unknown[],
  types: readonly RecordType[],
  now: string,
): { records: unknown[]; setAside: SetAside[] } {
  const records: unknown[] = [];
  const setAside: SetAside[] = [];
  for (const raw of rows) {
    if (isFileMade(raw) || hasExpired(raw, now)) continue;
    const checked = checkRecord(raw, types);
    if (checked.ok) records.push(checked.record);
    else setAside.push({ key: (raw as { id: string }).id, fault: checked.fault, raw: sayable(raw) });
  }
  return { records, setAside };
}

const logOf = (rows: readonly Act[]): ChangeEntry[] => [...rows].sort((a, b) => a.seq - b.seq).flatMap(entriesOf);

/** What never leaves the device: the names of those types. */
const stayingOf = (types: readonly RecordType[]): ReadonlySet<unknown> =>
  new Set(types.filter(({ stays }) => stays).map(({ type }) => type));

/** The rows that may go into a file. */
export function leaving(rows: readonly unknown[], types: readonly RecordType[]): readonly unknown[] {
  const staying = stayingOf(types);
  return rows.filter((row) => !staying.has((row as { type?: unknown }).type));
}

/**
 * Everything the tables hold, as a backup holds it. Data sets in the trash stay behind; the log still names them. What never leaves the
 * device is not in it, nor in its log.
 */
export async function takeOut(tables: Tables, types: readonly RecordType[], now: string): Promise<BackupContent> {
  const [rows, acts, sets, blocks] = await Promise.all([
    tables.records.all(),
    tables.log.all(),
    tables.datasets.all(),
    tables.blocks.all(),
  ]);
  const staying = stayingOf(types);
  const { records, setAside } = sorted(leaving(rows, types), types, now);
  const forgotten = new Set(rows.filter((raw) => hasExpired(raw, now)).map((raw) => (raw as { id: string }).id));
  const log = logOf(acts.filter((act) => !hasExpired(act, now))).filter(
    (entry) => !forgotten.has(entry.recordId) && !staying.has(entry.type),
  );
  const datasets = sets.filter(inUse);
  const kept = new Set(datasets.map(({ id }) => id));
  const figures = blocks.filter(({ datasetId }) => kept.has(datasetId)).map(blockToText);
  return { records, setAside, log, datasets, blocks: figures };
}
