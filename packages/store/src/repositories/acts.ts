import type { ActsAsked, ChangeEntry, LoggedAct } from '@draagkracht/model';
import { ownId } from '../platform.js';
import type { Act, NewEntry } from '../schema.js';
import type { LogTable } from '../tables.js';
import { changesBetween, type Raw } from './diff.js';

/** Entries per row of the log when many records are saved at once: enough to be fast, few enough to read one record's history. */
const PER_ROW = 200;

/** The act that entries belong to, where it is not a new one of its own. */
export interface OfAct {
  /** Default: a new name. */
  readonly act?: string | undefined;
  /** The act that this one takes back. */
  readonly undoes?: string | undefined;
  readonly undoneBy?: string | undefined;
}

/** The log entry of a change from `before` to `after`; at least one of them is there. */
export function entryOf(before: Raw | undefined, after: Raw | undefined, who: string, at: string): NewEntry {
  const kind = before === undefined ? 'create' : after === undefined ? 'remove' : 'update';
  const { id, type } = (after ?? before) as { id: string; type?: unknown };
  return { recordId: id, type: String(type), kind, who, at, changes: changesBetween(before, after) };
}

/** When what an entry says must be forgotten: a removal remembers all that the record would have had to forget by then. */
function expiryOf({ kind, changes }: NewEntry): string {
  const expiresAt = kind === 'remove' && changes.find(({ path }) => path === 'expiresAt')?.before;
  return typeof expiresAt === 'string' ? expiresAt : '';
}

/** Entries as rows of limited length, those that are forgotten at another moment apart. */
function rowsOf(entries: readonly NewEntry[], of: OfAct): Omit<Act, 'seq'>[] {
  const { act = ownId(), undoes, undoneBy } = of;
  const rows: { expiresAt: string; entries: NewEntry[] }[] = [];
  for (const entry of entries) {
    const expiresAt = expiryOf(entry);
    const last = rows.at(-1);
    if (last && last.expiresAt === expiresAt && last.entries.length < PER_ROW) last.entries.push(entry);
    else rows.push({ expiresAt, entries: [entry] });
  }
  return rows.map(({ expiresAt, entries: kept }) => ({
    act,
    recordIds: [...new Set(kept.map((entry) => entry.recordId))],
    entries: kept,
    ...(expiresAt === '' ? {} : { expiresAt }),
    ...(undoes === undefined ? {} : { undoes }),
    ...(undoneBy === undefined ? {} : { undoneBy }),
  }));
}

/** Writes entries to the log as one act and gives them their numbers. */
export async function append(log: LogTable, entries: readonly NewEntry[], of: OfAct = {}): Promise<ChangeEntry[]> {
  const rows = rowsOf(entries, of);
  const numbers = await Promise.all(rows.map((row) => log.append(row)));
  return rows.flatMap((row, i) => entriesOf({ ...row, seq: numbers[i]! }));
}

/** The entries of a row of the log, each with its number and its act. */
export const entriesOf = ({ seq, act, undoes, undoneBy, entries }: Act): ChangeEntry[] =>
  entries.map((entry) => ({
    ...entry,
    seq,
    act,
    ...(undoes === undefined ? {} : { undoes }),
    ...(undoneBy === undefined ? {} : { undoneBy }),
  }));

/** The history of one record, oldest first. */
export async function historyOf(log: LogTable, recordId: string): Promise<ChangeEntry[]> {
  const rows = (await log.of(recordId)).sort((a, b) => a.seq - b.seq);
  return rows.flatMap(entriesOf).filter((entry) => entry.recordId === recordId);
}

/** One act from its entries. @returns `undefined` when there are none */
export function actOf(entries: readonly ChangeEntry[]): LoggedAct | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const { act, at, who, undoes, undoneBy } = first;
  return {
    id: act,
    at,
    who,
    entries,
    ...(undoes === undefined ? {} : { undoes }),
    ...(undoneBy === undefined ? {} : { undoneBy }),
  };
}

/** The acts that are asked for, newest first, each whole however many rows it takes. */
export async function actsOf(log: LogTable, { most, before, recordId }: ActsAsked): Promise<LoggedAct[]> {
  const last = before === undefined ? undefined : (await log.ofAct(before))[0]?.seq;
  if (before !== undefined && last === undefined) return [];
  const ids: string[] = [];
  for await (const { act } of backwards(log, recordId, last)) {
    if (ids.includes(act)) continue;
    if (ids.length === most) break;
    ids.push(act);
  }
  const rows = await Promise.all(ids.map((id) => log.ofAct(id)));
  return rows.flatMap((own) => actOf(own.flatMap(entriesOf)) ?? []);
}

/** Rows, newest first, from before a number on: of everything, a page at a time, or of one record. */
async function* backwards(log: LogTable, recordId: string | undefined, from: number | undefined): AsyncGenerator<Act> {
  if (recordId !== undefined) {
    const own = (await log.of(recordId)).filter(({ seq }) => from === undefined || seq < from);
    yield* own.sort((a, b) => b.seq - a.seq);
    return;
  }
  yield* newestRows(log, from);
}

/** Rows that are asked of the log in one go. */
const PAGE = 200;

/** All rows, newest first, asked for a page at a time. @param from only those with a lower number */
export async function* newestRows(log: LogTable, from?: number): AsyncGenerator<Act> {
  for (let before = from; ;) {
    const rows = await log.latest(PAGE, before);
    yield* rows;
    if (rows.length < PAGE) return;
    before = rows.at(-1)!.seq;
  }
}

/** Marks an act as taken back, or as in force again; what it had itself taken back turns the other way. */
export async function mark(log: LogTable, act: string, undoneBy: string | undefined): Promise<void> {
  const rows = await log.ofAct(act);
  for (const { undoneBy: _old, ...row } of rows) log.put({ ...row, ...(undoneBy === undefined ? {} : { undoneBy }) });
  const undoes = rows[0]?.undoes;
  if (undoes !== undefined) await mark(log, undoes, undoneBy === undefined ? act : undefined);
}
