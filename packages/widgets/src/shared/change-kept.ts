import { changedRecord, type DataOf, type DkRecord, type RecordType } from '@draagkracht/model';
import { newest } from '@draagkracht/base';
import type { RecordFormOwner } from './record-form.js';

/**
 * Saves a record changed by one act, such as a tap: the change is laid over what is kept now, so that what another tab did stays. False when
 * the device refused.
 */
export function changeKept<Type extends RecordType>(
  { stored, now }: Pick<RecordFormOwner<DataOf<Type>>, 'stored' | 'now'>,
  type: Type,
  record: DkRecord<DataOf<Type>>,
  change: (data: DataOf<Type>) => DataOf<Type>,
): Promise<boolean> {
  const kept = newest(record, stored.records) ?? record;
  return stored.save(changedRecord(type, kept, change(kept.data), now()));
}
