import { checkRecord, DATASET, type ChangeEntry, type RecordType, type RemovedRecord } from '@draagkracht/model';
import type { Tables } from '../tables.js';
import { entriesOf, newestRows } from './acts.js';
import { stepBack, type Raw } from './diff.js';
import { hasExpired } from './expiry.js';

/** The removals of records that were not followed by anything else, newest first. */
async function* removals(tables: Tables): AsyncGenerator<ChangeEntry> {
  const seen = new Set<string>();
  for await (const row of newestRows(tables.log))
    for (const entry of entriesOf(row).reverse()) {
      const { recordId, kind, type } = entry;
      const last = !seen.has(recordId) && kind === 'remove' && type !== DATASET;
      seen.add(recordId);
      if (last && (await tables.records.get(recordId)) === undefined) yield entry;
    }
}

/** The records in the trash, also those that cannot be read. */
export async function removedIds(tables: Tables): Promise<string[]> {
  const ids: string[] = [];
  for await (const { recordId } of removals(tables)) ids.push(recordId);
  return ids;
}

/** What is needed to tell what a removed record was. */
export interface TrashOptions {
  readonly types: readonly RecordType[];
  readonly now: string;
  readonly most: number;
}

/** Records whose last act was their removal, as they were then. What cannot be read as a record is not offered. */
export async function removedRecords(tables: Tables, { types, now, most }: TrashOptions): Promise<RemovedRecord[]> {
  const found: RemovedRecord[] = [];
  for await (const { recordId, type, changes, at, who, act } of removals(tables)) {
    if (found.length >= most) break;
    const raw: Raw = { ...stepBack({ id: recordId, type }, changes), updatedAt: at };
    const checked = checkRecord(raw, types);
    if (!checked.ok || hasExpired(raw, now)) continue;
    found.push({ record: checked.record, removedAt: at, who, act });
  }
  return found;
}
