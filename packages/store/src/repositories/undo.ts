import {
  checkRecord,
  withExpiry,
  type DkRecord,
  type FieldChange,
  type RecordType,
  type UndoClash,
} from '@draagkracht/model';
import type { NewEntry } from '../schema.js';
import { changesBetween, same, stepBack, stepForward, valueAt, type Raw } from './diff.js';

/** What one act did to one record, its entries taken together: two changes in one act are one. */
export interface Net {
  readonly recordId: string;
  readonly type: string;
  /** Whether the record was there before the act, and after it. */
  readonly wasThere: boolean;
  readonly isThere: boolean;
  readonly changes: readonly FieldChange[];
}

/** How one record has to change so that an act is taken back: what it becomes, nothing at all, or what stands in the way. */
export type Step =
  | { readonly before: Raw | undefined; readonly after: Raw | undefined }
  | { readonly clash: UndoClash }
  | undefined;

/** These follow the record and are not what somebody changed: how long it is kept, and the version of its shape. */
const following = new Set(['expiresAt', 'schemaVersion']);

/** The entries of an act by record, in the order in which the records first come. */
export function netOf(entries: readonly NewEntry[]): Net[] {
  const byRecord = new Map<string, NewEntry[]>();
  for (const entry of entries) byRecord.set(entry.recordId, [...(byRecord.get(entry.recordId) ?? []), entry]);
  return [...byRecord].map(([recordId, own]) => {
    const changes = new Map<string, FieldChange>();
    for (const { path, ...sides } of own.flatMap((entry) => entry.changes)) {
      const first = changes.get(path);
      const { before, after } = { ...sides, ...(first ? { before: first.before } : {}) };
      changes.set(path, {
        path,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      });
    }
    const { type, kind } = own[0]!;
    return {
      recordId,
      type,
      wasThere: kind !== 'create',
      isThere: own.at(-1)!.kind !== 'remove',
      changes: [...changes.values()],
    };
  });
}

const pathsBetween = (a: Raw, b: Raw): string[] =>
  changesBetween(a, b)
    .map(({ path }) => path)
    .filter((path) => !following.has(path));

/** The fields of an update that go back; what is as it was already is left alone. */
function partsOf(now: Raw, changes: readonly FieldChange[]): { back: FieldChange[]; fields: string[] } {
  const back: FieldChange[] = [];
  const fields: string[] = [];
  for (const change of changes) {
    const current = valueAt(now, change.path);
    if (following.has(change.path) || same(current, change.before)) continue;
    if (same(current, change.after)) back.push(change);
    else fields.push(change.path);
  }
  return { back, fields };
}

/** A row as it would be kept: one that can be read says itself until when. */
export const dated = (row: Raw | undefined, types: readonly RecordType[]): Raw | undefined =>
  row &&
  (withExpiry(
    row as unknown as DkRecord,
    types.find(({ type }) => type === row['type']),
  ) as unknown as Raw);

function stepOf({ recordId, type, wasThere, isThere, changes }: Net, now: Raw | undefined, at: string): Step {
  const bare = { id: recordId, type };
  const clash = (why: UndoClash['why'], fields: readonly string[] = []): Step => ({
    clash: { recordId, type, why, fields },
  });
  if (!wasThere) {
    if (!now || !isThere) return undefined;
    const fields = pathsBetween(stepForward(bare, changes), now);
    return fields.length > 0 ? clash('changed', fields) : { before: now, after: undefined };
  }
  if (!isThere) {
    const before = stepBack(bare, changes);
    if (!now) return { before: undefined, after: { ...before, updatedAt: at } };
    const fields = pathsBetween(before, now);
    return fields.length > 0 ? clash('there-again', fields) : undefined;
  }
  if (!now) return clash('gone');
  const { back, fields } = partsOf(now, changes);
  if (fields.length > 0) return clash('changed', fields);
  return back.length > 0 ? { before: now, after: { ...stepBack(now, back), updatedAt: at } } : undefined;
}

/**
 * How a record has to change so that what an act did to it is taken back, field by field: what was changed since in other
 * fields stays. A record that can be read is never made into one that cannot.
 * @param now as it is kept, if it is
 */
export function takenBack(net: Net, now: Raw | undefined, at: string, types: readonly RecordType[]): Step {
  const step = stepOf(net, now, at);
  if (!step || 'clash' in step || !step.before || !step.after) return step;
  const checked = checkRecord(step.after, types);
  if (checked.ok || !checkRecord(step.before, types).ok) return step;
  const { path } = checked.fault;
  const { recordId, type } = net;
  return { clash: { recordId, type, why: 'invalid', fields: path === undefined ? [] : [`data.${path}`] } };
}
