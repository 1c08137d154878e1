import {
  changedRecord,
  newRecord,
  type DkRecord,
  type Making,
  type RecordType,
  type Visibility,
} from '@draagkracht/model';
import type { DraftController } from '../form/draft-controller.js';

/** What making a record of a draft takes: the records there are, who and when, and for a new one its id and visibility. */
export interface DraftMaking<Data> extends Making {
  readonly type: RecordType;
  readonly records: readonly DkRecord<Data>[];
  readonly visibility: Visibility;
}

/** Without the spaces around any text, also in the items of a list. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, trimmed(one)]));
}

/**
 * The record a draft becomes. Of a record that exists the newest version is taken and only what the form asks for is laid
 * over it, so that what another tab changed in other fields stays.
 */
export function recordOfDraft<Data>(
  draft: DraftController,
  about: DkRecord<Data> | undefined,
  making: DraftMaking<Data>,
): DkRecord<Data> {
  const { type, records, visibility, ...made } = making;
  const asked = Object.fromEntries(draft.fields.map(({ name }) => [name, trimmed(draft.values[name])]));
  const now = about && (newest(about, records) ?? about);
  const data = { ...(now ? now.data : draft.values), ...asked };
  const record = now
    ? changedRecord(type, now as DkRecord<typeof data>, data, made.now)
    : { ...newRecord(type, data, made), visibility };
  return record as DkRecord<Data>;
}

/** A record as it is kept now; `undefined` when it is no longer there. */
export const newest = <Data>(
  about: DkRecord<Data> | undefined,
  records: readonly DkRecord<Data>[],
): DkRecord<Data> | undefined => records.find(({ id }) => id === about?.id);

/** Whether a record was changed or removed elsewhere since a form about it began. */
export const changedElsewhere = <Data>(
  about: DkRecord<Data> | undefined,
  records: readonly DkRecord<Data>[],
): boolean => about !== undefined && newest(about, records)?.updatedAt !== about.updatedAt;
