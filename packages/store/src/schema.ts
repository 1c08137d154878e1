import type { DBSchema } from 'idb';
import type { ChangeEntry, Dataset } from '@draagkracht/model';

/** A log entry before the log gave it its number. */
export type NewEntry = Omit<ChangeEntry, 'seq'>;

/** One act of saving: the entries of all records that were saved together are one row of the log. */
export interface Act {
  readonly seq: number;
  /** The records of the entries, for the index. */
  readonly recordIds: readonly string[];
  readonly entries: readonly NewEntry[];
  /** When the content of a removed record has to leave the log too. */
  readonly expiresAt?: string;
}

/** A block as it is kept. Axes that are the data set's own, and a gap column without a gap, are not stored again. */
export interface StoredBlock {
  readonly datasetId: string;
  readonly indicatorId: string;
  readonly regions?: readonly string[];
  readonly periods?: readonly string[];
  readonly values: Float64Array;
  readonly gaps?: Uint8Array;
  readonly status?: Uint8Array;
  readonly numerators?: Float64Array;
  readonly denominators?: Float64Array;
}

/** What is kept, by name. A record is `unknown` until it has been checked: an older or newer version may have written it. */
export interface Kept {
  readonly records: unknown;
  readonly log: Act;
  readonly datasets: Dataset;
  readonly blocks: StoredBlock;
}

export type StoreName = keyof Kept;
export const storeNames = ['records', 'log', 'datasets', 'blocks'] as const satisfies readonly StoreName[];

/** The database as today's code sees it. How it came to be so is told by the steps in `migrations/`. */
export interface StoreSchema extends DBSchema {
  records: { key: [string, string]; value: unknown; indexes: { id: string; due: string } };
  log: { key: number; value: Act; indexes: { owner: string; due: string } };
  datasets: { key: string; value: Dataset };
  blocks: { key: [string, string]; value: StoredBlock };
}

/** The name of the database of a namespace; the empty namespace is the default one. */
export const databaseName = (namespace: string): string =>
  namespace === '' ? 'draagkracht' : `draagkracht-${namespace}`;
