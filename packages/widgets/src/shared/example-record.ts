import { newRecord, type DataOf, type DkRecord, type RecordType } from '@draagkracht/model';

/**
 * An invented record, as made this morning. It is shown and never kept.
 * @param at tells the records of one example apart
 * @param today ISO day
 */
export const exampleRecord = <Type extends RecordType>(
  type: Type,
  at: number,
  data: DataOf<Type>,
  today: string,
): DkRecord<DataOf<Type>> =>
  newRecord(type, data, { id: `example-${at}`, now: `${today}T09:00:00.000Z`, authorRole: 'voorbeeld' });
