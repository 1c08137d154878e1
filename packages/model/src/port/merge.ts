import type { RestoreFault, RestorePreview } from './backup.js';
import type { LoggedAct } from './record-repository.js';
import type { Dataset } from './series-repository.js';

/** What is kept of a piece that two people changed in different ways: the one here, the one in the file, or both beside one another. */
export type MergeChoice = 'both' | 'ours' | 'theirs';

/** A field as it is on one side, and who made it so. `who` is a role. */
export interface FieldSide {
  /** Absent: the field is empty there. */
  readonly value?: unknown;
  readonly who: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * One field that is not the same here and in the file, or that both changed in the same way. `changedBy` says who changed it since
 * both were last the same; `clash`: both did, differently. Lists are compared whole.
 */
export interface FieldDifference {
  /** A field of the envelope, or `data.<field>`. */
  readonly path: string;
  readonly changedBy: 'ours' | 'theirs' | 'both' | 'clash';
  /** As it was when both were last the same; absent: it was empty, or they never were. */
  readonly before?: unknown;
  readonly ours: FieldSide;
  readonly theirs: FieldSide;
}

/**
 * How a piece stands between this device and the file.
 * `merges`: what was changed on either side can be joined. `clashes`: the same field was changed differently, or one side removed what the
 * other changed; somebody has to choose.
 */
export type MergeStanding = 'only-here' | 'only-there' | 'same' | 'merges' | 'clashes';

/** One piece, and what merging does with it. */
export interface RecordMerge {
  readonly id: string;
  readonly type: string;
  readonly standing: MergeStanding;
  /** The side on which it was removed. */
  readonly removed?: 'here' | 'there';
  /** Whether merging changes anything here when nothing is chosen. */
  readonly brings: boolean;
  /** As it is here, or where it is not here as it is in the file; to name it by. */
  readonly record: unknown;
  readonly fields: readonly FieldDifference[];
  /** Of a piece that comes: the made-up name of its household was in use here, so that it gets another. */
  readonly renamed?: { readonly from: string; readonly to: string };
}

/** What merging a colleague's file would do, before anything is written. */
export interface MergePreview {
  readonly ok: boolean;
  /** Why the file cannot be used at all; nothing is written then. */
  readonly fault?: RestoreFault;
  /** ISO instant. */
  readonly exportedAt?: string;
  /** Every piece of either side, those that clash first. Pieces that describe one person's own desk are left out. */
  readonly records: readonly RecordMerge[];
  /** Data sets that are not here and come along. */
  readonly datasets: readonly Pick<Dataset, 'id' | 'label' | 'importedAt' | 'follows'>[];
  /** Pieces of the file that could not be read; they stay behind. `position` counts from 0. */
  readonly rejected: RestorePreview['rejected'];
}

/** What a merge did. */
export interface MergeDone {
  /** The name of the act; absent when nothing had to be written. */
  readonly id?: string;
  readonly ok: boolean;
  readonly fault?: RestoreFault;
  /** Pieces that came from the file. */
  readonly added: number;
  /** Pieces here that took something over. */
  readonly changed: number;
  /** Pieces here that were removed because they were removed there. */
  readonly removed: number;
  /** Pieces of the file that were kept beside those here, as pieces of their own. */
  readonly beside: number;
  readonly datasets: number;
}

/**
 * Joining what two people made apart from one another, by a file and without a server. The common beginning is read from the change logs
 * of both; where there is none, every difference is a clash.
 */
export interface MergePort {
  /** Writes nothing. */
  preview(text: string): Promise<MergePreview>;
  /**
   * Does what the preview of the same text promised, in one transaction and as one act. Doing it twice changes nothing the second time.
   * @param choices by piece that clashes; default `both`: nothing is lost
   */
  merge(text: string, choices: Readonly<Record<string, MergeChoice>>, who: string, at: string): Promise<MergeDone>;
  /** The last merge on this device that was not taken back; `RecordRepository.undoAct` takes it back whole. */
  last(): Promise<LoggedAct | undefined>;
}
