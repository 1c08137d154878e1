import type { RecordFault } from '../record/check.js';

/** What is stored on this device, for the line that says so. */
export interface StoredSummary {
  readonly records: Readonly<Record<string, number>>;
  readonly datasets: number;
  readonly setAside: number;
  /** Bytes in use as the browser estimates them; absent when it does not say. */
  readonly bytes?: number;
  /** True when the browser promised to keep the data under disk pressure. */
  readonly persisted?: boolean;
}

/** What restoring a file would do, before anything is written. */
export interface RestorePreview {
  readonly ok: boolean;
  /** Why the file cannot be used at all; nothing is written then. */
  readonly fault?: 'not-json' | 'cut-off' | 'not-ours' | 'newer-version' | 'checksum';
  readonly exportedAt?: string;
  readonly added: number;
  /** Records that are newer in the file than on this device. */
  readonly updated: number;
  /** Records that are the same or older in the file; they are left as they are. */
  readonly unchanged: number;
  readonly datasets: number;
  readonly rejected: readonly { readonly position: number; readonly fault: RecordFault }[];
}

/** Taking everything along, bringing it back, and wiping it: one step away from every element that saves. */
export interface BackupPort {
  summary(): Promise<StoredSummary>;
  /** Everything on this device as one JSON text with a checksum, set-aside records included. `at` is an ISO instant. */
  exportAll(at: string): Promise<string>;
  previewRestore(text: string): Promise<RestorePreview>;
  /** Restores what the preview of the same text promised, in one transaction. */
  restore(text: string, who: string, at: string): Promise<RestorePreview>;
  wipe(): Promise<void>;
}
