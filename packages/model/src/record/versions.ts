import type { DkRecord } from './envelope.js';

/** A version of a record that a colleague's file brought, kept beside the record itself until somebody chooses. */
export interface KeptVersion {
  readonly version: DkRecord;
  /** The record as it counts here. */
  readonly of: DkRecord;
}

/** Records that count, each once, and the versions kept beside some of them. */
export interface Apart<Data> {
  readonly records: readonly DkRecord<Data>[];
  readonly versions: readonly KeptVersion[];
}

/** Takes versions from the records they stand beside, so that nothing counts twice. A version whose record is gone is a record itself. */
export function versionsApart<Data>(all: readonly DkRecord<Data>[]): Apart<Data> {
  const byId = new Map(all.map((record) => [record.id, record]));
  const ofOne = (record: DkRecord<Data>): DkRecord<Data> | undefined =>
    record.besideOf && record.besideOf.id !== record.id ? byId.get(record.besideOf.id) : undefined;
  return {
    records: all.filter((record) => !ofOne(record)),
    versions: all.flatMap((version) => {
      const of = ofOne(version);
      return of ? [{ version, of }] : [];
    }),
  };
}
