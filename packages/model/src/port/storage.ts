import type { BackupPort } from './backup.js';
import type { DraftPort } from './drafts.js';
import type { LockPort } from './lock.js';
import type { MergePort } from './merge.js';
import type { RecordRepository } from './record-repository.js';
import type { SeriesRepository } from './series-repository.js';
import type { StorageCode } from './storage-fault.js';

/** What `storage` says on an element: nothing, in memory until the page closes, or on this device after the first save. */
export type StorageMode = 'none' | 'memory' | 'local';

/**
 * How storage stands. `memory` works but forgets; its `because` says when that is not by choice. `local` because `locked` is there,
 * and gives nothing and takes nothing until somebody says the phrase.
 */
export interface StorageStatus {
  readonly mode: StorageMode;
  readonly because?: StorageCode;
}

/** One place to keep things, as widgets receive it through context. */
export interface Storage {
  readonly records: RecordRepository;
  readonly series: SeriesRepository;
  readonly backup: BackupPort;
  readonly merge: MergePort;
  /** What is filled in and not saved yet. */
  readonly drafts: DraftPort;
  /** The lock on all of it; absent where nothing is kept on the device. */
  readonly lock?: LockPort;
  status(): StorageStatus;
  /** Calls back when the status changes (another tab upgraded, the database was deleted). Returns the function that ends it. */
  onStatus(listener: (status: StorageStatus) => void): () => void;
  close(): void;
}

/** Hands out the storage of a namespace. Two elements with the same namespace share it. */
export interface StorageProvider {
  open(namespace: string, mode: StorageMode): Promise<Storage>;
}
