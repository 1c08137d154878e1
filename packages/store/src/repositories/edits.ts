import type { ChangeEntry, DkRecord, Edit, EditOutcome, FieldChange, FieldClash } from '@draagkracht/model';
import type { Tables } from '../tables.js';
import { historyOf } from './acts.js';
import { changesBetween, same, stepForward, valueAt, type Raw } from './diff.js';

/** Which side holds where both changed the same. */
export type Prefer = 'here' | 'there';

/** An edit beside what is kept now: the record to keep, nothing to keep, or the fields that were changed in both, differently. */
export type Merged =
  | { readonly record: DkRecord; readonly tookOver: boolean }
  | { readonly leave: true }
  | { readonly clashes: readonly FieldClash[] };

/** These follow from saving and are not what somebody filled in; the later of both holds. */
const following = new Set(['expiresAt', 'schemaVersion', 'createdAt', 'authorRole']);

const asRaw = (record: DkRecord): Raw => record as unknown as Raw;

/** Whether anything somebody filled in is other there than in the record that will be kept. */
const differs = (there: readonly FieldChange[], now: Raw, record: DkRecord): boolean =>
  there.some(({ path }) => !following.has(path) && !same(valueAt(now, path), valueAt(asRaw(record), path)));

/** The fields that were changed on both sides, in another way, and who did so elsewhere. */
function clashesOf(
  { id: recordId, type }: DkRecord,
  here: readonly FieldChange[],
  there: readonly FieldChange[],
  history: readonly ChangeEntry[],
): FieldClash[] {
  return here.flatMap(({ path, before, after }): FieldClash[] => {
    const theirs = there.find((change) => change.path === path);
    if (following.has(path) || !theirs || same(theirs.after, after)) return [];
    const { at = '', who = '' } = history.findLast(({ changes }) => changes.some((one) => one.path === path)) ?? {};
    return [{ recordId, type, path, base: before, here: after, there: theirs.after, at, who }];
  });
}

/** An edit of a record that was removed elsewhere: a clash without a path, unless it is to come back or to be left. */
function mergeGone(record: DkRecord, history: readonly ChangeEntry[], prefer: Prefer | undefined): Merged {
  if (prefer === 'here') return { record, tookOver: false };
  if (prefer === 'there') return { leave: true };
  const { at = '', who = '' } = history.at(-1) ?? {};
  return { clashes: [{ recordId: record.id, type: record.type, path: '', at, who }] };
}

/**
 * Lays what was changed in an edit over what is kept now. Without `basedOn` the record is new and simply written.
 * @param history of the record, oldest first: who changed it elsewhere
 */
export function mergeEdit(
  { record, basedOn }: Edit,
  now: Raw | undefined,
  history: readonly ChangeEntry[],
  prefer?: Prefer,
): Merged {
  if (!basedOn) return { record, tookOver: false };
  if (!now) return mergeGone(record, history, prefer);
  const here = changesBetween(asRaw(basedOn), asRaw(record));
  const there = changesBetween(asRaw(basedOn), now);
  if (there.length === 0) return { record, tookOver: false };
  const clashes = clashesOf(record, here, there, history);
  if (clashes.length > 0 && !prefer) return { clashes };
  const kept = prefer === 'there' ? here.filter(({ path }) => !clashes.some((one) => one.path === path)) : here;
  const merged = { ...stepForward(now, kept), updatedAt: record.updatedAt } as unknown as DkRecord;
  return { record: merged, tookOver: differs(there, now, record) };
}

/** Lays edits over what is kept, all of them or none. Nothing is written. */
export async function mergeEdits(tables: Tables, edits: readonly Edit[], prefer?: Prefer): Promise<EditOutcome> {
  const rows = (await tables.records.getMany(edits.map(({ record }) => record.id))) as (Raw | undefined)[];
  const merged = await Promise.all(
    edits.map(async (edit, i) => mergeEdit(edit, rows[i], await historyOf(tables.log, edit.record.id), prefer)),
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
