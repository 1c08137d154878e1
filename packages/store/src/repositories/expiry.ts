import type { StoreName } from '../schema.js';
import type { Tables } from '../tables.js';

/** Whether a record or act has passed its own `expiresAt`. `now` is an ISO instant. */
export function hasExpired(row: unknown, now: string): boolean {
  const { expiresAt } = (row ?? {}) as { expiresAt?: unknown };
  return typeof expiresAt === 'string' && Date.parse(expiresAt) <= Date.parse(now);
}

/** What a write on records has to be opened for, because expired records leave with it. */
export const recordStores = ['records', 'log'] as const satisfies readonly StoreName[];

/** Takes the entries of one record out of the log; acts that it shared with others stay for the others. */
async function forget(tables: Tables, recordId: string): Promise<void> {
  for (const act of await tables.log.of(recordId)) {
    const entries = act.entries.filter((entry) => entry.recordId !== recordId);
    if (entries.length === 0) tables.log.delete(act.seq);
    else tables.log.put({ ...act, entries, recordIds: entries.map((entry) => entry.recordId) });
  }
}

/**
 * Removes what has expired, with its history: the log must not remember what the record had to forget. Also the content of
 * removed records goes when the record itself would have.
 */
export async function purge(tables: Tables, now: string): Promise<void> {
  for (const record of await tables.records.due(now))
    if (hasExpired(record, now)) {
      const { id } = record as { id: string };
      tables.records.delete(id);
      await forget(tables, id);
    }
  for (const act of await tables.log.due(now))
    for (const id of hasExpired(act, now) ? act.recordIds : [])
      if (!(await tables.records.get(id))) await forget(tables, id);
}
