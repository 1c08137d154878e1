import type { Language, LockAbsence, LockState, StorageCode } from '@draagkracht/model';

/** What a pretended lock is like. */
export interface LockGiven {
  readonly state: LockState;
  readonly absence?: LockAbsence;
  /** What the device says when anything is asked of it. */
  readonly refuses?: StorageCode;
  /** Sealing goes as far as this, and no further. */
  readonly halted?: boolean;
  /** It shuts within a minute, whatever somebody does: to be looked at. */
  readonly closing?: boolean;
  /** Looking takes for ever. */
  readonly slow?: boolean;
}

/** The room of the lock in one of its states. */
export interface LockScenario {
  /** Absent: nothing is kept on the device. */
  readonly lock?: LockGiven;
  readonly language?: Language;
  readonly readonly?: boolean;
  /** What somebody types and presses, in order: `[selector, text]` or a selector. */
  readonly acts?: readonly (readonly [string, string] | string)[];
}

const none = { state: 'none' } as const;
const locked = { state: 'locked' } as const;
const open = { state: 'unlocked' } as const;

/** Every state of the room. */
export const scenarios = {
  set: { lock: none },
  weak: { lock: none, acts: [['#set-phrase', 'Welkom2026!'], 'form.set button.primary'] },
  common: { lock: none, acts: [['#set-phrase', 'wachtwoord1234']] },
  notSame: {
    lock: none,
    acts: [['#set-phrase', 'brug kat lamp stoel'], ['#set-again', 'brug kat lamp tafel'], 'form.set button.primary'],
  },
  shown: { lock: none, acts: [['#set-phrase', 'brug kat lamp stoel boom'], 'form.set .show'] },
  sealing: {
    lock: { state: 'none', halted: true },
    acts: [
      ['#set-phrase', 'brug kat lamp stoel'],
      ['#set-again', 'brug kat lamp stoel'],
      '#set-understood',
      'form.set button.primary',
    ],
  },
  locked: { lock: locked },
  wrong: { lock: locked, acts: [['#unlock-phrase', 'brug kat lamp tafel'], 'form.unlock button.primary'] },
  lost: { lock: locked, acts: ['.lost summary', 'button.wipe'] },
  open: { lock: open },
  opened: { lock: open, acts: ['.change summary', '.remove summary', '.what summary'] },
  looking: { lock: { state: 'none', slow: true } },
  notKept: {},
  insecurePage: { lock: { state: 'none', absence: 'insecure-page' } },
  noCipher: { lock: { state: 'none', absence: 'no-cipher' } },
  lockedWithoutCipher: { lock: { state: 'locked', absence: 'insecure-page' } },
  refused: {
    lock: { state: 'locked', refuses: 'quota' },
    acts: [['#unlock-phrase', 'brug kat lamp stoel'], 'form.unlock button.primary'],
  },
  readonly: { lock: none, readonly: true },
  english: { lock: open, language: 'en' },
  englishSet: { lock: none, language: 'en' },
} as const satisfies Readonly<Record<string, LockScenario>>;
