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
 * Data sets are in the log too, under the type `dataset`, without their figures.
 */
export interface ChangeEntry {
  /** Rises with every act of saving. */
  readonly seq: number;
  /** What was saved or removed together shares the name of its act. It stays the same in a backup. */
  readonly act: string;
  /** The act that this one took back. */
  readonly undoes?: string;
  /** The act that took this one back, until that is taken back itself. */
  readonly undoneBy?: string;
  /** Of an act that merged a file: the mark of what the other side was, which this side knows from now on. */
  readonly knows?: string;
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

/** What was saved or removed together: what people call one thing that they did. */
export interface LoggedAct {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  /** A role; empty where none was told. */
  readonly who: string;
  readonly entries: readonly ChangeEntry[];
  readonly undoes?: string;
  readonly undoneBy?: string;
}

/** Which acts are wanted, newest first. */
export interface ActsAsked {
  /** How many at most. */
  readonly most: number;
  /** Only those before this act, for the next page. */
  readonly before?: string | undefined;
  /** Only those in which this record or data set was changed. */
  readonly recordId?: string | undefined;
}

/**
 * Why an act cannot be taken back for one record. `changed`: the same fields were changed after it. `gone`: it was removed after it.
 * `there-again`: it was brought back after it, and changed. `invalid`: what would come back is not a record any more. `replaced`: the
 * figures of a data set were written over.
 */
export interface UndoClash {
  readonly recordId: string;
  readonly type: string;
  readonly why: 'changed' | 'gone' | 'there-again' | 'invalid' | 'replaced';
  /** The paths of the fields in the way; empty where the whole record is. */
  readonly fields: readonly string[];
}

/**
 * What taking back or bringing back did: the new act, or why nothing was written. `unknown`: there is no such act or removed record
 * (any more). `nothing`: everything is as it was before already. `clash`: something was changed since.
 */
export type UndoOutcome =
  | { readonly ok: true; readonly act: LoggedAct }
  | { readonly ok: false; readonly why: 'unknown' | 'nothing' | 'clash'; readonly clashes: readonly UndoClash[] };

/** A record that was removed and can be brought back: what it was, when it was removed and by which role. */
export interface RemovedRecord {
  readonly record: DkRecord;
  /** ISO instant. */
  readonly removedAt: string;
  readonly who: string;
  /** The act in which it was removed. */
  readonly act: string;
}

/** A record that was changed, with the record it was made from: as it was read, before anything was changed in it. */
export interface Edit {
  readonly record: DkRecord;
  /** Absent: a new record. */
  readonly basedOn?: DkRecord | undefined;
}

/** A field that was changed here and, since it was read, elsewhere too, in another way. */
export interface FieldClash {
  readonly recordId: string;
  readonly type: string;
  /** The field; empty when the record was removed elsewhere. */
  readonly path: string;
  readonly base?: unknown;
  readonly here?: unknown;
  readonly there?: unknown;
  /** When it was changed elsewhere (ISO instant), and by which role. */
  readonly at: string;
  readonly who: string;
}

/** What saving edits did: the records as they are kept now, or what was changed elsewhere meanwhile; then nothing was written. */
export type EditOutcome =
  | {
      readonly ok: true;
      readonly records: readonly DkRecord[];
      /** The records that took something over from elsewhere. */
      readonly merged: readonly string[];
    }
  | { readonly ok: false; readonly clashes: readonly FieldClash[] };

/** What left the device because the time it was kept for was over. */
export interface Expired {
  /** Records by type; types of which nothing left are not named. */
  readonly types: Readonly<Record<string, number>>;
  /** Drafts that nobody finished. */
  readonly drafts: number;
}

/** Records of one type whose time is nearly over. */
export interface Expiring {
  readonly type: string;
  readonly count: number;
  /** When the first of them leaves, as an ISO instant. */
  readonly firstAt: string;
}

/**
 * Something changed, here or in another tab. `expired`: what was kept long enough left the device, on purpose or along with a write; the
 * notice says what, and comes beside those of the write itself.
 */
export interface ChangeNotice {
  readonly kind: 'record' | 'dataset' | 'wiped' | 'restored' | 'expired';
  readonly type?: string;
  readonly id?: string;
  readonly expired?: Expired;
}

/**
 * Where records are kept. Each method is one transaction and resolves when that transaction is complete.
 * Reading never creates anything on the device; the first `save` does. Records past their `expiresAt` are not given, and
 * leave the device, history included, with the next write or with `expire`; what remains of them, as their type says, is written in the
 * same transaction. Who watches is told what left.
 * All methods reject with `StorageError`; saving what is no record of a known type is a mistake in the code: `TypeError`.
 */
export interface RecordRepository {
  get(id: string): Promise<DkRecord | undefined>;
  /** In the order asked, `undefined` for what is not there or cannot be read. */
  getMany(ids: readonly string[]): Promise<readonly (DkRecord | undefined)[]>;
  list(type: string): Promise<Listed>;
  /** Writes the record and its log entry together. */
  save(record: DkRecord): Promise<ChangeEntry>;
  /** Writes many records and their log entries together: all of them or none. */
  saveAll(records: readonly DkRecord[]): Promise<void>;
  /**
   * Writes edits together, without writing over what another tab or another role changed since they were read: fields changed
   * here and not there are laid over what is there now. A field changed in both, differently, is a clash; then nothing is written.
   * @param prefer what holds where both changed the same: what was filled in here, or what stands there; absent: refuse
   */
  saveEdits(edits: readonly Edit[], prefer?: 'here' | 'there'): Promise<EditOutcome>;
  remove(id: string, who: string, at: string): Promise<ChangeEntry | undefined>;
  /** Removes many records in one act. What is not there is passed over. */
  removeAll(ids: readonly string[], who: string, at: string): Promise<void>;
  /**
   * Puts a record back as it was before its last log entry; the undoing is itself logged, so undoing twice is redoing.
   * @returns the record as it is now; `undefined` when it is no longer there, or there was nothing to undo.
   */
  undo(recordId: string, who: string, at: string): Promise<DkRecord | undefined>;
  history(recordId: string): Promise<readonly ChangeEntry[]>;
  /** Everything that was done, newest first, undoing included. */
  acts(asked: ActsAsked): Promise<readonly LoggedAct[]>;
  /**
   * Takes one act back whole, in one transaction; that is an act itself, and can be taken back. Fields that were changed since in
   * the same records stay as they are, unless the act changed them too: then it is refused and nothing is written.
   */
  undoAct(act: string, who: string, at: string): Promise<UndoOutcome>;
  /**
   * Takes back what was done last through this storage (on this page) and has not been taken back yet; once more takes back what was
   * done before that. What is refused is passed over the next time.
   * @param skip types that are saved along the way: acts with these alone are passed over
   */
  undoLast(who: string, at: string, skip?: readonly string[]): Promise<UndoOutcome>;
  /** Does again what `undoLast` took back last, as long as nothing else was done since. */
  redoLast(who: string, at: string): Promise<UndoOutcome>;
  /** The trash: records that were removed and can be brought back, last removed first. What has expired is not among them. */
  removed(asked: { readonly most: number }): Promise<readonly RemovedRecord[]>;
  /** Brings a removed record back as it was when it was removed; an act, that can be taken back. */
  restore(recordId: string, who: string, at: string): Promise<UndoOutcome>;
  /** Takes removed records out of the trash for good, history included; default all. This cannot be taken back. */
  forget(recordIds?: readonly string[]): Promise<void>;
  /** Takes off the device what has expired by now (ISO instant), history included. @returns what left */
  expire(now: string): Promise<Expired>;
  /** What expires after now and up to a moment (ISO instant), by type, the first to leave first. Nothing is written. */
  expiring(until: string): Promise<readonly Expiring[]>;
  /** Calls back on every change, also from other tabs. Returns the function that ends it. */
  watch(listener: (notice: ChangeNotice) => void): () => void;
}
