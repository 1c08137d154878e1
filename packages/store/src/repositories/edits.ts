import type { ChangeEntry, DkRecord, Edit, EditOutcome, FieldClash } from '@draagkracht/model';
import type { Tables } from '../tables.js';
import { historyOf } from './acts.js';
import { changesBetween, same, stepForward, valueAt, type Raw } from './diff.js';

/** An edit beside what is kept now: the record to keep, or the fields that were changed in both, differently. */
export type Merged =
  | { readonly record: DkRecord; readonly tookOver: boolean }
  | { readonly clashes: readonly FieldClash[] };

/** These follow from saving and are not what somebody filled in; the later of both holds. */
const following = new Set(['expiresAt', 'schemaVersion', 'createdAt', 'authorRole']);

/**
 * Lays what was changed in an edit over what is kept now. Without `basedOn` the record is new and simply written; one that was
 * removed elsewhere is a clash without a path.
 * @param history of the record, oldest first: who changed it elsewhere
 */
export function mergeEdit({ record, basedOn }: Edit, now: Raw | undefined, history: readonly ChangeEntry[]): Merged {
  if (!basedOn) return { record, tookOver: false };
  const { id: recordId, type } = record;
  const last = history.at(-1);
  const { at = '', who = '' } = last ?? {};
  if (!now) return { clashes: [{ recordId, type, path: '', at, who }] };
  const here = changesBetween(basedOn as unknown as Raw, record as unknown as Raw);
  const there = changesBetween(basedOn as unknown as Raw, now);
  if (there.length === 0) return { record, tookOver: false };
  const clashes = here.flatMap(({ path, before, after }): FieldClash[] => {
    const theirs = there.find((change) => change.path === path);
    if (following.has(path) || !theirs || same(theirs.after, after)) return [];
    const by = history.findLast(({ changes }) => changes.some((change) => change.path === path)) ?? { at, who };
    return [{ recordId, type, path, base: before, here: after, there: theirs.after, at: by.at, who: by.who }];
  });
  if (clashes.length > 0) return { clashes };
  const merged = { ...stepForward(now, here), updatedAt: record.updatedAt } as unknown as DkRecord;
  return {
    record: merged,
    tookOver: there.some(
      ({ path }) => !following.has(path) && !same(valueAt(now, path), valueAt(record as unknown as Raw, path)),
    ),
  };
}

/** Lays edits over what is kept, all of them or none. Nothing is written. */
export async function mergeEdits(tables: Tables, edits: readonly Edit[]): Promise<EditOutcome> {
  const rows = (await tables.records.getMany(edits.map(({ record }) => record.id))) as (Raw | undefined)[];
  const merged = await Promise.all(
    edits.map(async (edit, i) => mergeEdit(edit, rows[i], await historyOf(tables.log, edit.record.id))),
  );
  const clashes = merged.flatMap((one) => ('clashes' in one ? one.clashes : []));
  if (clashes.length > 0) return { ok: false, clashes };
  const kept = merged.flatMap((one) => ('record' in one ? [one] : []));
  return {
    ok: true,
    records: kept.map(({ record }) => record),
    merged: kept.filter(({ tookOver }) => tookOver).map(({ record }) => record.id),
  };
}
