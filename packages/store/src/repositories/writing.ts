import { checkRecord, type ChangeEntry, type DkRecord, type RecordType } from '@draagkracht/model';
import type { Tables } from '../tables.js';
import { append, entryOf } from './acts.js';
import { rawOf, type Raw } from './diff.js';
import { hasExpired, purge } from './expiry.js';

/** A record as it may be written. @throws {TypeError} when it is no record of a known type: a mistake in the code */
export function recordToWrite(record: DkRecord, types: readonly RecordType[]): DkRecord {
  const checked = checkRecord(record, types);
  if (checked.ok) return checked.record;
  const { code, path } = checked.fault;
  throw new TypeError(`save: ${record.type} is no record that can be kept (${code}${path ? ` at ${path}` : ''})`);
}

/**
 * Writes records inside a transaction, as one act; what has expired leaves with it.
 * @throws {TypeError} when there is a record of another type under the same id
 */
export async function writeRecords(tables: Tables, records: readonly DkRecord[], now: string): Promise<ChangeEntry[]> {
  const [there] = await Promise.all([tables.records.getMany(records.map(({ id }) => id)), purge(tables, now)]);
  const latest = new Map(
    records.map(({ id }, i) => [id, hasExpired(there[i], now) ? undefined : (there[i] as Raw | undefined)]),
  );
  const entries = records.map((record) => {
    const before = latest.get(record.id);
    if (before && before['type'] !== record.type)
      throw new TypeError(`save: ${record.id} is a ${String(before['type'])}, not a ${record.type}`);
    latest.set(record.id, rawOf(record));
    tables.records.put(record);
    return entryOf(before, rawOf(record), record.authorRole, record.updatedAt);
  });
  return append(tables.log, entries);
}

/** Who removes, when, and what time it is. */
export interface Removing {
  readonly who: string;
  readonly at: string;
  readonly now: string;
}

/** Removes records inside a transaction, as one act; what is not there is passed over. */
export async function removeRecords(
  tables: Tables,
  ids: readonly string[],
  { who, at, now }: Removing,
): Promise<ChangeEntry[]> {
  await purge(tables, now);
  const rows = (await tables.records.getMany([...new Set(ids)])).filter((row) => row !== undefined) as Raw[];
  for (const row of rows) tables.records.delete(row);
  return append(
    tables.log,
    rows.map((row) => entryOf(row, undefined, who, at)),
  );
}
