import {
  checkRecord,
  remainderId,
  remainderOf,
  type DkRecord,
  type Expired,
  type Expiring,
  type RecordType,
} from '@draagkracht/model';
import type { Changes } from '../changes.js';
import type { NewEntry, StoreName } from '../schema.js';
import type { Engine, Tables } from '../tables.js';
import { append, entryOf } from './acts.js';
import { rawOf, type Raw } from './diff.js';

/** Whether a record or act has passed its own `expiresAt`. `now` is an ISO instant. */
export function hasExpired(row: unknown, now: string): boolean {
  const { expiresAt } = (row ?? {}) as { expiresAt?: unknown };
  return typeof expiresAt === 'string' && Date.parse(expiresAt) <= Date.parse(now);
}

/** What a write on records has to be opened for, because expired records and drafts leave with it. */
export const recordStores = ['records', 'log', 'drafts'] as const satisfies readonly StoreName[];

/** Takes the entries of one record out of the log; acts that it shared with others stay for the others. */
export async function forget(tables: Tables, recordId: string): Promise<void> {
  for (const act of await tables.log.of(recordId)) {
    const entries = act.entries.filter((entry) => entry.recordId !== recordId);
    if (entries.length === 0) tables.log.delete(act);
    else tables.log.put({ ...act, entries, recordIds: entries.map((entry) => entry.recordId) });
  }
}

/**
 * Writes what remains of rows that are being erased or removed. A row that stands already stays as it is: it was made on another device.
 * @param rows as they are kept; what cannot be read as a record leaves nothing behind
 * @returns the entries that tell of it, for the act it belongs to
 */
export async function leaveRemainders(
  tables: Tables,
  rows: readonly unknown[],
  { types, now, who, at }: { types: readonly RecordType[]; now: string; who: string; at: string },
): Promise<NewEntry[]> {
  const made = rows.flatMap((row) => {
    const checked = checkRecord(row, types);
    return (checked.ok && remainderOf(checked.record, types, now)) || [];
  });
  const there = await tables.records.getMany(made.map(({ id }) => id));
  const fresh = made.filter((_, i) => there[i] === undefined);
  for (const remainder of fresh) tables.records.put(remainder);
  return fresh.map((remainder) => entryOf(undefined, rawOf(remainder), who, at));
}

/** Takes away what had remained of records that are there again. @returns the entries that tell of it */
export async function dropRemainders(
  tables: Tables,
  back: readonly Raw[],
  { types, who, at }: { types: readonly RecordType[]; who: string; at: string },
): Promise<NewEntry[]> {
  const leaving = back.filter((row) => types.some(({ type, remains }) => remains && type === row['type']));
  const rows = await tables.records.getMany(leaving.map((row) => remainderId(String(row['id']))));
  return rows.flatMap((row) => {
    if (row === undefined) return [];
    tables.records.delete(row);
    return [entryOf(row as Raw, undefined, who, at)];
  });
}

/** What carrying out expiry needs to know. */
export interface Purging {
  /** ISO instant. */
  readonly now: string;
  readonly types: readonly RecordType[];
}

/**
 * Removes what has expired, with its history: the log must not remember what the record had to forget. Also the content of
 * removed records goes when the record itself would have, and drafts that nobody finished.
 * @returns what left
 */
export async function purge(tables: Tables, { now, types }: Purging): Promise<Expired> {
  const [records, acts, drafts] = await Promise.all([
    tables.records.due(now),
    tables.log.due(now),
    tables.drafts.due(now),
  ]);
  const gone = records.filter((record) => hasExpired(record, now)) as DkRecord[];
  for (const record of gone) {
    tables.records.delete(record);
    await forget(tables, record.id);
  }
  await append(tables.log, await leaveRemainders(tables, gone, { types, now, who: '', at: now }));
  for (const act of acts)
    for (const id of hasExpired(act, now) ? act.recordIds : [])
      if (!(await tables.records.get(id))) await forget(tables, id);
  const old = drafts.filter((draft) => hasExpired(draft, now));
  for (const draft of old) tables.drafts.delete(draft);
  return { types: countedBy(gone), drafts: old.length };
}

function countedBy(records: readonly DkRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** Whether anything left at all. */
const isAny = ({ types, drafts }: Expired): boolean => drafts > 0 || Object.keys(types).length > 0;

/** What a write that carries out expiry needs beside its engine. */
export interface Tidying {
  readonly types: readonly RecordType[];
  /** The clock, as an ISO instant. */
  readonly now: () => string;
  readonly changes: Changes;
}

/** Writes, after what has expired has left in the same transaction; who watches is told what left. */
export async function writeTidied<Result>(
  engine: Engine,
  stores: readonly StoreName[],
  { types, now, changes }: Tidying,
  work: (tables: Tables, expired: Expired) => Promise<Result>,
): Promise<Result> {
  let expired: Expired = { types: {}, drafts: 0 };
  const result = await engine.write(stores, async (tables) => {
    expired = await purge(tables, { now: now(), types });
    return work(tables, expired);
  });
  if (isAny(expired)) changes.tell([{ kind: 'expired', expired }]);
  return result;
}

/** What expires after now and up to a moment, by type, the first to leave first. */
export async function expiringBy(tables: Tables, now: string, until: string): Promise<Expiring[]> {
  const due = (await tables.records.due(until)) as { type: string; expiresAt: string }[];
  const found = new Map<string, { type: string; count: number; firstAt: string }>();
  const coming = due
    .filter((row) => hasExpired(row, until) && !hasExpired(row, now))
    .sort((a, b) => Date.parse(a.expiresAt) - Date.parse(b.expiresAt));
  for (const { type, expiresAt } of coming) {
    const one = found.get(type);
    if (one) one.count++;
    else found.set(type, { type, count: 1, firstAt: expiresAt });
  }
  return [...found.values()];
}
