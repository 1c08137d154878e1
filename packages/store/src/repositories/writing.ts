import { checkRecord, withExpiry, type ChangeEntry, type DkRecord, type RecordType } from '@draagkracht/model';
import type { Tables } from '../tables.js';
import { append, entryOf } from './acts.js';
import { rawOf, type Raw } from './diff.js';
import { leaveRemainders } from './expiry.js';

/** A record as it may be written, with the moment at which it expires. @throws {TypeError} when it is no record of a known type: a mistake in the code */
export function recordToWrite(record: DkRecord, types: readonly RecordType[]): DkRecord {
  const checked = checkRecord(record, types);
  if (checked.ok) return withExpiry(checked.record, typeOf(record, types));
  const { code, path } = checked.fault;
  throw new TypeError(`save: ${record.type} is no record that can be kept (${code}${path ? ` at ${path}` : ''})`);
}

const typeOf = ({ type }: DkRecord, types: readonly RecordType[]): RecordType | undefined =>
  types.find((known) => known.type === type);

/**
 * Writes records inside a transaction from which what has expired has left, as one act.
 * @throws {TypeError} when there is a record of another type under the same id
 */
export async function writeRecords(tables: Tables, records: readonly DkRecord[]): Promise<ChangeEntry[]> {
  const there = (await tables.records.getMany(records.map(({ id }) => id))) as (Raw | undefined)[];
  const latest = new Map(records.map(({ id }, i) => [id, there[i]]));
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

/** Who removes, when, what time it is, and what may remain. */
export interface Removing {
  readonly who: string;
  readonly at: string;
  readonly now: string;
  readonly types: readonly RecordType[];
}

/**
 * Removes records inside a transaction from which what has expired has left, as one act with what remains of them; what is not there is
 * passed over.
 */
export async function removeRecords(
  tables: Tables,
  ids: readonly string[],
  removing: Removing,
): Promise<ChangeEntry[]> {
  const { who, at } = removing;
  const rows = (await tables.records.getMany([...new Set(ids)])).filter((row) => row !== undefined) as Raw[];
  for (const row of rows) tables.records.delete(row);
  const remainders = await leaveRemainders(tables, rows, removing);
  return append(tables.log, [...rows.map((row) => entryOf(row, undefined, who, at)), ...remainders]);
}
