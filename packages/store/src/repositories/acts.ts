import type { ChangeEntry } from '@draagkracht/model';
import type { NewEntry } from '../schema.js';
import type { LogTable } from '../tables.js';
import { changesBetween, type Raw } from './diff.js';

/** Entries per row of the log when many records are saved at once: enough to be fast, few enough to read one record's history. */
const PER_ACT = 200;

/** The log entry of a change from `before` to `after`; at least one of them is there. */
export function entryOf(before: Raw | undefined, after: Raw | undefined, who: string, at: string): NewEntry {
  const kind = before === undefined ? 'create' : after === undefined ? 'remove' : 'update';
  const { id, type } = (after ?? before) as { id: string; type?: unknown };
  return { recordId: id, type: String(type), kind, who, at, changes: changesBetween(before, after) };
}

/** Writes entries to the log and gives them their numbers. @param expiresAt when what they say must be forgotten. */
export async function append(log: LogTable, entries: readonly NewEntry[], expiresAt?: string): Promise<ChangeEntry[]> {
  const parts: NewEntry[][] = [];
  for (let start = 0; start < entries.length; start += PER_ACT) parts.push(entries.slice(start, start + PER_ACT));
  const numbers = await Promise.all(
    parts.map((part) => {
      const recordIds = [...new Set(part.map((entry) => entry.recordId))];
      return log.append({ recordIds, entries: part, ...(expiresAt === undefined ? {} : { expiresAt }) });
    }),
  );
  return parts.flatMap((part, i) => part.map((entry) => ({ ...entry, seq: numbers[i]! })));
}

/** The history of one record, oldest first. */
export async function historyOf(log: LogTable, recordId: string): Promise<ChangeEntry[]> {
  const acts = (await log.of(recordId)).sort((a, b) => a.seq - b.seq);
  return acts.flatMap(({ seq, entries }) =>
    entries.filter((entry) => entry.recordId === recordId).map((entry) => ({ ...entry, seq })),
  );
}
