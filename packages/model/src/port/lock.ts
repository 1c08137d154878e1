/** Whether what is kept is locked: nobody set a phrase, it is shut, or it was opened in this window. */
export type LockState = 'none' | 'locked' | 'unlocked';

/** After how many minutes without activity it locks by itself. */
export const lockMinutes = [5, 15, 60] as const;
export type LockMinutes = (typeof lockMinutes)[number];

/** So many seconds before it locks by itself it asks whether anybody is there. */
export const LOCK_WARNING_SECONDS = 60;

/** Why no lock can be set here: the page was not fetched over https (browsers then withhold their cipher), or there is no cipher. */
export type LockAbsence = 'insecure-page' | 'no-cipher';

/**
 * Why an act on the lock was not done. `wrong-phrase`: that phrase does not open it. `weak-phrase`: too little to keep anybody out.
 * `set-already` and `not-set`: another tab was first.
 */
export type LockRefusal = 'wrong-phrase' | 'weak-phrase' | 'set-already' | 'not-set' | LockAbsence;

export type LockAnswer = { readonly ok: true } | { readonly ok: false; readonly why: LockRefusal };

/** How far a long act is. */
export type LockProgress = (done: number, total: number) => void;

/**
 * The lock on everything that is kept on this device. The phrase and the key never touch the device: a key that is wrapped
 * with the phrase does. Nobody can recover a phrase. All methods reject with `StorageError` when the device refuses.
 */
export interface LockPort {
  /** As last seen; `look` makes sure. */
  readonly state: LockState;
  /** Why no lock can be set here; `undefined` when it can. */
  readonly absence: LockAbsence | undefined;
  /** Minutes without activity after which it locks by itself. */
  readonly minutes: LockMinutes;
  /** Whether it locks by itself within `LOCK_WARNING_SECONDS`, unless somebody is there. */
  readonly closing: boolean;
  /** Looks at the device. */
  look(): Promise<LockState>;
  /** Calls back when the state or the minutes change, also by another tab. Returns the function that ends it. */
  onChange(listener: () => void): () => void;
  /** Calls back when `closing` turns: nobody seems to be there, or somebody is after all. Returns the function that ends it. */
  onClosing(listener: () => void): () => void;
  /** Seals everything that is there in one transaction: all of it or nothing. Afterwards it is unlocked. */
  setPhrase(phrase: string, minutes: LockMinutes, progress?: LockProgress): Promise<LockAnswer>;
  unlock(phrase: string): Promise<LockAnswer>;
  /** Forgets the key, in every tab. */
  lockNow(): void;
  changePhrase(old: string, phrase: string): Promise<LockAnswer>;
  /** Unseals everything in one transaction and forgets the phrase. */
  removeLock(phrase: string, progress?: LockProgress): Promise<LockAnswer>;
  /** Another time for locking by itself; only while it is unlocked. */
  setMinutes(minutes: LockMinutes): Promise<LockAnswer>;
  /** Somebody is there: typing, pointing, scrolling. Saving counts by itself. It locks when they come too late. */
  touch(): void;
}
