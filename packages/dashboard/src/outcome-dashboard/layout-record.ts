import { changedRecord, fileLayout, newRecord, type DkRecord, type FileLayout, type Making } from '@draagkracht/model';

/** The record of a way of reading: the one that is kept for its layout, changed, or else a new one. */
export const layoutRecord = (
  kept: DkRecord<FileLayout> | undefined,
  data: FileLayout,
  making: Making,
): DkRecord<FileLayout> =>
  kept ? changedRecord(fileLayout, kept, data, making.now) : newRecord(fileLayout, data, making);
