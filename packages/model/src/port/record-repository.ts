import type { DkRecord } from '../record/envelope.js';
import type { RecordFault } from '../record/check.js';

/** One field of one record before and after: the unit of the change log. Undo, history and merging all read this log. */
export interface FieldChange {
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One act of saving or removing, as the log keeps it. `who` is a role. */
export interface ChangeEntry {
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

/** What a list gives: the records that could be read, newest change first, and what was set aside. */
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
 * Reading never creates anything on the device; the first `save` does.
 * All methods reject with `StorageError`.
 */
export interface RecordRepository {
  get(id: string): Promise<DkRecord | undefined>;
  list(type: string): Promise<Listed>;
  /** Writes the record and its log entry together. */
  save(record: DkRecord): Promise<ChangeEntry>;
  remove(id: string, who: string, at: string): Promise<ChangeEntry | undefined>;
  /** Puts a record back as it was before its last log entry; the undoing is itself logged. */
  undo(recordId: string, who: string, at: string): Promise<DkRecord | undefined>;
  history(recordId: string): Promise<readonly ChangeEntry[]>;
  /** Calls back on every change, also from other tabs. Returns the function that ends it. */
  watch(listener: (notice: ChangeNotice) => void): () => void;
}
