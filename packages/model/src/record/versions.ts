import type { DkRecord } from './envelope.js';

/** A version of a record that a colleague's file brought, kept beside the record itself until somebody chooses. */
export interface KeptVersion {
  readonly version: DkRecord;
  /** The record as it counts here. */
  readonly of: DkRecord;
}

/** Records that count, each once, and the versions kept beside some of them. */
export interface Apart {
  readonly records: readonly DkRecord[];
  readonly versions: readonly KeptVersion[];
}

/** Takes versions from the records they stand beside, so that nothing counts twice. A version whose record is gone is a record itself. */
export function versionsApart(all: readonly DkRecord[]): Apart {
  const versions = all.flatMap((version) => {
    const of = version.besideOf && all.find(({ id }) => id === version.besideOf!.id && id !== version.id);
    return of ? [{ version, of }] : [];
  });
  const beside = new Set(versions.map(({ version }) => version));
  return { records: all.filter((record) => !beside.has(record)), versions };
}
