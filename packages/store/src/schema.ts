import type { DBSchema } from 'idb';
import type { ChangeEntry, Dataset, KeptDraft } from '@draagkracht/model';

/** A log entry before the log gave it its number and its act. */
export type NewEntry = Omit<ChangeEntry, 'seq' | 'act' | 'undoes' | 'undoneBy'>;

/** One act of saving: the entries of all that was saved together are one row of the log, or some rows with the same `act`. */
export interface Act {
  readonly seq: number;
  /** What the rows of one act share; it stays the same in a backup and on another device. */
  readonly act: string;
  /** The act that this one took back. */
  readonly undoes?: string;
  /** The act that took this one back, until that is taken back itself. */
  readonly undoneBy?: string;
  /** The records of the entries, for the index. */
  readonly recordIds: readonly string[];
  readonly entries: readonly NewEntry[];
  /** When the content of a removed record has to leave the log too. */
  readonly expiresAt?: string;
}

/** A data set as it is kept: what was removed stays, with its blocks, until the trash is emptied. */
export type StoredDataset = Dataset & { readonly removed?: { readonly at: string; readonly who: string } };

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

/** A draft as it is kept, with the moment at which it leaves. */
export type StoredDraft = KeptDraft & { readonly expiresAt: string };

/** What opens the lock: a key wrapped with a phrase. Everything in it may be read by anybody; nothing in it says what is kept. */
export interface Seal {
  /** Of the key: another lock has another. */
  readonly id: string;
  readonly version: 1;
  /** How often PBKDF2-HMAC-SHA-256 goes round; stored, so that it can be raised when somebody unlocks. */
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
  /** Minutes without activity after which it locks. */
  readonly minutes: number;
}

/** The one row of the lock. Every transaction that writes raises its revision, so that work done meanwhile is not lost. */
export interface LockRow {
  readonly id: 'lock';
  readonly revision: number;
  /** Absent: everything is readable. */
  readonly seal?: Seal;
  /** The number of the last act, while sealed: then the acts are numbered before they are written. */
  readonly lastSeq?: number;
}

/** What is kept, by name. A record is `unknown` until it has been checked: an older or newer version may have written it. */
export interface Kept {
  readonly records: unknown;
  readonly log: Act;
  readonly datasets: StoredDataset;
  readonly blocks: StoredBlock;
  readonly drafts: StoredDraft;
  readonly lock: LockRow;
}

export type StoreName = keyof Kept;
export const storeNames = [
  'records',
  'log',
  'datasets',
  'blocks',
  'drafts',
  'lock',
] as const satisfies readonly StoreName[];

/** The database as today's code sees it. How it came to be so is told by the steps in `migrations/`. */
export interface StoreSchema extends DBSchema {
  records: { key: [string, string]; value: unknown; indexes: { id: string; due: string } };
  log: { key: number; value: Act; indexes: { owner: string; due: string; act: string } };
  datasets: { key: string; value: StoredDataset };
  blocks: { key: [string, string]; value: StoredBlock };
  drafts: { key: string; value: StoredDraft; indexes: { due: string } };
  lock: { key: string; value: LockRow };
}

/** The name of the database of a namespace; the empty namespace is the default one. */
export const databaseName = (namespace: string): string =>
  namespace === '' ? 'draagkracht' : `draagkracht-${namespace}`;
