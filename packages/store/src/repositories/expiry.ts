import type { StoreName } from '../schema.js';
import type { Tables } from '../tables.js';

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
 * Removes what has expired, with its history: the log must not remember what the record had to forget. Also the content of
 * removed records goes when the record itself would have.
 */
export async function purge(tables: Tables, now: string): Promise<void> {
  const [records, acts, drafts] = await Promise.all([
    tables.records.due(now),
    tables.log.due(now),
    tables.drafts.due(now),
  ]);
  for (const draft of drafts) if (hasExpired(draft, now)) tables.drafts.delete(draft);
  for (const record of records)
    if (hasExpired(record, now)) {
      tables.records.delete(record);
      await forget(tables, (record as { id: string }).id);
    }
  for (const act of acts)
    for (const id of hasExpired(act, now) ? act.recordIds : [])
      if (!(await tables.records.get(id))) await forget(tables, id);
}
