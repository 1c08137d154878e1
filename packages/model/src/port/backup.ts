import type { RecordFault } from '../record/check.js';

/** What is stored on this device, for the line that says so. */
export interface StoredSummary {
  readonly records: Readonly<Record<string, number>>;
  readonly datasets: number;
  readonly setAside: number;
  /** Bytes in use as the browser estimates them; absent when it does not say. */
  readonly bytes?: number;
  /** Bytes that the browser would give at most; absent when it does not say. */
  readonly quota?: number;
  /** True when the browser promised to keep the data under disk pressure. */
  readonly persisted?: boolean;
}

/** Why a file cannot be restored: it ends halfway (`cut-off`), or was changed or damaged after it was made (`checksum`). */
export type RestoreFault = 'not-json' | 'cut-off' | 'not-ours' | 'newer-version' | 'checksum';

/** What restoring a file would do, before anything is written. */
export interface RestorePreview {
  readonly ok: boolean;
  /** Why the file cannot be used at all; nothing is written then. */
  readonly fault?: RestoreFault;
  readonly exportedAt?: string;
  readonly added: number;
  /** Records that are newer in the file than on this device. */
  readonly updated: number;
  /** Records that are the same or older in the file, or past their date; what is here stays as it is. */
  readonly unchanged: number;
  /** Data sets that are not here yet, or newer in the file. */
  readonly datasets: number;
  /** Set-aside records in the file that are not here yet; they come along as they are. */
  readonly setAside: number;
  /** Records that could not be read. `position` counts from 0 in the file's list. */
  readonly rejected: readonly { readonly position: number; readonly fault: RecordFault }[];
}

/** When everything was last handed over as a file from this device, and what was done since. */
export interface FileStanding {
  /** ISO instant; absent: never. */
  readonly madeAt?: string;
  /** Changes of records and data sets since then, or all there ever were. */
  readonly changes: number;
  /** ISO instant of the first of them; absent when there are none. */
  readonly firstAt?: string;
}

/** How pieces of one type would come back from a file. Data sets have the type `dataset`. */
export interface RehearsedType {
  readonly type: string;
  /** What the file says it holds. */
  readonly inFile: number;
  /** What came back, in memory, exactly as the file says. */
  readonly back: number;
  /** What is on this device now. */
  readonly here: number;
  /** What is here and would be lost if the file were all there is. */
  readonly missing: number;
  /** What is here in another version than in the file. */
  readonly other: number;
}

/** A rehearsal of a restore: the file was brought back into memory and compared with what it says and with what is here. */
export interface Rehearsal {
  readonly ok: boolean;
  /** Why the file cannot be used at all. */
  readonly fault?: RestoreFault;
  /** ISO instant. */
  readonly exportedAt?: string;
  /** Types in the order of the file, then those that are only here. */
  readonly types: readonly RehearsedType[];
  /** Entries of the change log in the file, and how many came back. */
  readonly changes: { readonly inFile: number; readonly back: number };
  /** Blocks of figures in the file, and how many came back figure for figure. */
  readonly figures: { readonly inFile: number; readonly back: number };
  /** Pieces that could not be read. `position` counts from 0 in the file's list. */
  readonly rejected: RestorePreview['rejected'];
}

/** Taking everything along, bringing it back, and wiping it: one step away from every element that saves. */
export interface BackupPort {
  summary(): Promise<StoredSummary>;
  /** Everything on this device as one JSON text with a checksum, set-aside records included. `at` is an ISO instant. */
  exportAll(at: string): Promise<string>;
  previewRestore(text: string): Promise<RestorePreview>;
  /**
   * Restores what the preview of the same text promised, in one transaction. The newer `updatedAt` wins; doing it twice
   * changes nothing the second time. A record this device never knew brings its own history; any other change is logged
   * with `who` and `at` and can be undone. Where nothing was kept yet, the file counts as the last that was made.
   */
  restore(text: string, who: string, at: string): Promise<RestorePreview>;
  /**
   * Takes everything off this device: the database itself is deleted. What was there is held in memory for `seconds` seconds, so that
   * it can be put back as it was as long as the page stays open. What is under a lock is never held: it would come back readable.
   * @param seconds default 0: nothing is held
   * @returns whether it is held
   */
  wipe(seconds?: number): Promise<boolean>;
  /** Puts back what the last `wipe` took away, beside what was saved since. @returns false when it is not held (any more) */
  unwipe(): Promise<boolean>;
  /** Remembers, on this device only, that a file was handed over. Where nothing is kept nothing is written. `at` is an ISO instant. */
  fileMade(at: string): Promise<void>;
  fileStanding(): Promise<FileStanding>;
  /** Brings a file back into memory and tells what would come back. Nothing is written. */
  rehearse(text: string): Promise<Rehearsal>;
  /** Asks the browser to keep everything under disk pressure. @returns its answer; `undefined` when it cannot be asked */
  persist(): Promise<boolean | undefined>;
}
