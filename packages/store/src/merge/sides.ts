import { checkRecord, type ChangeEntry, type RecordType } from '@draagkracht/model';
import type { BackupContent } from '../backup/backup-file.js';
import { isFileMade } from '../backup/file-made.js';
import type { Raw } from '../repositories/diff.js';
import type { StoredDataset } from '../schema.js';
import type { Side } from './compare.js';
import { pastOf } from './past.js';

/** Everything one side knows: its records as they are, and what was done to each, oldest first. */
export interface Known {
  readonly records: ReadonlyMap<string, Raw>;
  readonly histories: ReadonlyMap<string, readonly ChangeEntry[]>;
  readonly acts: ReadonlySet<string>;
}

/** The entries of a log by record, oldest first. */
export function historiesOf(log: readonly ChangeEntry[]): Map<string, ChangeEntry[]> {
  const histories = new Map<string, ChangeEntry[]>();
  for (const entry of [...log].sort((a, b) => a.seq - b.seq)) {
    const history = histories.get(entry.recordId);
    if (history) history.push(entry);
    else histories.set(entry.recordId, [entry]);
  }
  return histories;
}

/** What a side knows, from its records and its log. Records of one person's own desk are no part of it. */
export function knownFrom(rows: readonly unknown[], log: BackupContent['log'], types: readonly RecordType[]): Known {
  const personal = new Set(types.filter((type) => type.personal).map(({ type }) => type));
  const records = new Map<string, Raw>();
  for (const row of rows as readonly Raw[]) {
    if (isFileMade(row)) continue;
    const checked = checkRecord(row, types);
    const record = checked.ok ? (checked.record as unknown as Raw) : row;
    if (!personal.has(String(record['type']))) records.set(record['id'] as string, record);
  }
  // A file of the first version has no names of acts; the number of an entry does as well.
  const entries = log
    .filter(({ type }) => !personal.has(type))
    .map((entry) => ({ ...entry, act: entry.act ?? `v1-${entry.seq}` }));
  return { records, histories: historiesOf(entries), acts: new Set(entries.map(({ act }) => act)) };
}

/**
 * The history of a record as if merges that were taken back had never been, so that the same file can be merged again; unless the
 * other side has such a merge in its own log: then it was passed on, and taking it back is news.
 */
function withoutUndoneMerges(history: readonly ChangeEntry[], other: Known): readonly ChangeEntry[] {
  const undone = new Set(
    history
      .filter(({ knows, undoneBy, act }) => knows !== undefined && undoneBy !== undefined && !other.acts.has(act))
      .map(({ act }) => act),
  );
  return undone.size === 0
    ? history
    : history.filter(({ act, undoes }) => !undone.has(act) && !undone.has(undoes ?? ''));
}

/** One record on one side. @returns `undefined` when that side never knew it */
export function sideOf(known: Known, id: string, other: Known): Side | undefined {
  const record = known.records.get(id);
  const history = withoutUndoneMerges(known.histories.get(id) ?? [], other);
  // Its past came along with a merge that was taken back; removing was never done by anybody.
  if (!record && history.at(-1)?.kind !== 'remove') return undefined;
  return { record, past: pastOf(record, history) };
}

/** Whether a data set is new to a side: it never had it, or only through a merge that was taken back. */
export function isNew(id: string, row: StoredDataset | undefined, known: Known, other: Known): boolean {
  if (!row) return true;
  return (
    row.removed !== undefined && withoutUndoneMerges(known.histories.get(id) ?? [], other).at(-1)?.kind !== 'remove'
  );
}
