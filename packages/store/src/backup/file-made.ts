import type { FileStanding } from '@draagkracht/model';
import { UNNUMBERED } from '../memory/layer.js';
import type { Act } from '../schema.js';
import type { Tables } from '../tables.js';

/**
 * That a file was made lies among the records without being one, so that it needs no other version of the database. It says something
 * of this device only: it is in no list, no log, no file and no merge.
 */
interface FileMade {
  readonly type: typeof TYPE;
  readonly id: typeof TYPE;
  /** ISO instant. */
  readonly at: string;
  /** The number of the last act that is in the file. */
  readonly seq: number;
}

const TYPE = 'file-made';

/** Whether a row among the records says that a file was made. */
export const isFileMade = (row: unknown): row is FileMade => (row as { type?: unknown } | null)?.type === TYPE;

/** What has to be looked at to know whether anything is kept. */
export const madeStores = ['records', 'log', 'datasets'] as const;

/** Whether nothing is kept at all. */
export async function isEmpty({ records, log, datasets }: Tables): Promise<boolean> {
  const counts = await Promise.all([records.count(), log.count(), datasets.count()]);
  return counts.every((count) => count === 0);
}

/** Writes down that a file was made now. */
export async function rememberFile({ records, log }: Tables, at: string): Promise<void> {
  const [last] = await log.latest(1);
  const made: FileMade = { type: TYPE, id: TYPE, at, seq: last?.seq ?? 0 };
  records.put(made);
}

/** Numbers that were given while the device refused say nothing later; then the moment decides. */
const isSince = ({ seq, entries }: Act, made: FileMade): boolean =>
  made.seq >= UNNUMBERED ? Date.parse(entries[0]?.at ?? '') > Date.parse(made.at) : seq > made.seq;

/** When a file was last made, and what was done since. */
export async function standingOf({ records, log }: Tables): Promise<FileStanding> {
  const [made, acts] = await Promise.all([records.get(TYPE), log.all()]);
  const since = isFileMade(made) ? acts.filter((act) => isSince(act, made)) : acts;
  const entries = since.sort((a, b) => a.seq - b.seq).flatMap((act) => act.entries);
  return {
    ...(isFileMade(made) ? { madeAt: made.at } : {}),
    changes: entries.length,
    ...(entries[0] ? { firstAt: entries[0].at } : {}),
  };
}
