import type { DkRecord } from '../record/envelope.js';
import type { RecordFault } from '../record/check.js';

/** One field of one record before and after: the unit of the change log. Undo, history and merging all read this log. */
export interface FieldChange {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * One record that was saved or removed, as the log keeps it. `who` is a role. Paths are the fields of the envelope and
 * `data.<field>`; a field that is a list is compared whole. A `create` names every field after, a `remove` every field before.
 */
export interface ChangeEntry {
  /** Rises with every act of saving; records that were saved together share it. */
  readonly seq: number;
  readonly recordId: string;
  readonly type: string;
  readonly kind: 'create' | 'update' | 'remove';
  readonly who: string;
  /** ISO instant. */
  readonly at: string;
  readonly changes: readonly FieldChange[];
}

/** Something stored that could not be read as a record. It is kept as it was, can be exported, and harms nothing else. */
export interface SetAside {
  readonly key: string;
  readonly fault: RecordFault;
  readonly raw: unknown;
}

/** What a list gives: the records that could be read and have not expired, newest change first, and what was set aside. */
export interface Listed {
  readonly records: readonly DkRecord[];
  readonly setAside: readonly SetAside[];
}

/** Something changed, here or in another tab. */
export interface ChangeNotice {
  readonly kind: 'record' | 'dataset' | 'wiped' | 'restored';
  readonly type?: string;
  readonly id?: string;
}

/**
 * Where records are kept. Each method is one transaction and resolves when that transaction is complete.
 * Reading never creates anything on the device; the first `save` does. Records past their `expiresAt` are not given, and
 * leave the device, history included, with the next write.
 * All methods reject with `StorageError`; saving what is no record of a known type is a mistake in the code: `TypeError`.
 */
export interface RecordRepository {
  get(id: string): Promise<DkRecord | undefined>;
  list(type: string): Promise<Listed>;
  /** Writes the record and its log entry together. */
  save(record: DkRecord): Promise<ChangeEntry>;
  /** Writes many records and their log entries together: all of them or none. */
  saveAll(records: readonly DkRecord[]): Promise<void>;
  remove(id: string, who: string, at: string): Promise<ChangeEntry | undefined>;
  /**
   * Puts a record back as it was before its last log entry; the undoing is itself logged, so undoing twice is redoing.
   * @returns the record as it is now; `undefined` when it is no longer there, or there was nothing to undo.
   */
  undo(recordId: string, who: string, at: string): Promise<DkRecord | undefined>;
  history(recordId: string): Promise<readonly ChangeEntry[]>;
  /** Calls back on every change, also from other tabs. Returns the function that ends it. */
  watch(listener: (notice: ChangeNotice) => void): () => void;
}
