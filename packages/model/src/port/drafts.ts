/** How many days a draft is kept after the last keystroke. */
export const DRAFT_DAYS = 7;

/**
 * What is filled in in a form and not saved yet, as it is kept on the device. It is no record: it is in no list, no history, no file, no
 * merge and no backup.
 */
export interface KeptDraft {
  /** The name of this one draft: a form takes a new one whenever it begins. */
  readonly key: string;
  /** The type of record that is being made or changed. */
  readonly type: string;
  /** The record that is being changed; absent for a new one. */
  readonly recordId?: string;
  /** The element it was typed in: the name of its tag. Another element with records of this type does not know its forms. */
  readonly tool: string;
  /** Which form of the element: its prefix. */
  readonly form: string;
  /** Everything that is filled in, with what the form does not ask. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Of a record that is changed: the fields that were changed in it. The others may have been changed elsewhere since. */
  readonly changed?: readonly string[];
  /** When it was typed in last, as an ISO instant. */
  readonly at: string;
}

/** A draft as it is found again. */
export interface FoundDraft extends KeptDraft {
  /** Whether somebody has it open now, here or in another tab; absent where the browser cannot tell. */
  readonly isOpen?: boolean;
}

/**
 * Where drafts are kept. Nothing is stored before a save: they are kept only where somebody has saved something already, and leave by
 * themselves after `DRAFT_DAYS` days. A draft is a courtesy: no method ever rejects with `StorageError`, and typing waits for none of them.
 */
export interface DraftPort {
  /** Whether drafts are kept here now: something that somebody saved is there, and it is not locked. */
  allowed(): Promise<boolean>;
  /**
   * Keeps a draft in the place of the one with the same key; later calls never lose to earlier ones. Until `leave` or `drop`, other tabs
   * know that it is open.
   * @returns whether it was kept
   */
  keep(draft: KeptDraft): Promise<boolean>;
  /** Nobody types in it here any more; it stays, and may be offered again. */
  leave(key: string): void;
  /** Takes it away: it was saved, or somebody threw it away. */
  drop(key: string): Promise<void>;
  /** The drafts of a type, or all, typed in last first; none where there are none or the device will not say. */
  list(type?: string): Promise<readonly FoundDraft[]>;
}
