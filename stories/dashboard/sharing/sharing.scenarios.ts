import type { Language, StorageCode } from '@draagkracht/model';

/** One state of the room for backups and sharing. */
export interface SharingScenario {
  readonly about: string;
  /** Types of records the example is without. */
  readonly without?: readonly string[];
  readonly readonly?: boolean;
  readonly language?: Language;
  /** The monitor has not been read yet. */
  readonly loading?: boolean;
  /** How many days ago the last backup was made. */
  readonly madeDaysAgo?: number;
  /** Something is changed after that. */
  readonly changedSince?: boolean;
  /** The file a colleague gave, and whether it was chosen and merged. */
  readonly file?: 'clashes' | 'joins' | 'same' | 'cut-off' | 'newer' | 'other';
  readonly after?: 'merge' | 'undo';
  /** The file the restore is rehearsed with. */
  readonly rehearse?: 'whole' | 'older' | 'cut-off';
  /** How the work stands on the device; default in memory, as in every story. */
  readonly on?: { readonly persisted?: boolean; readonly promises?: boolean };
  /** The device refuses. */
  readonly refuses?: StorageCode;
}

const all = [
  'result',
  'monitor-indicator',
  'target',
  'indicator-story',
  'monitor-event',
  'interpretation-session',
  'monitor-setup',
  'chart-note',
];

export const scenarios = {
  neverMade: { about: 'Work, and never a backup.' },
  recent: { about: 'A backup of three days ago, and nothing changed since.', madeDaysAgo: 3 },
  due: {
    about: 'Three weeks without a backup while something changed: it is due.',
    madeDaysAgo: 21,
    changedSince: true,
  },
  rehearsed: { about: 'A restore rehearsed: everything comes back.', madeDaysAgo: 0, rehearse: 'whole' },
  rehearsedOlder: { about: 'An older file: it is whole, and would miss what came later.', rehearse: 'older' },
  rehearsedCutOff: { about: 'A file that stops halfway.', rehearse: 'cut-off' },
  onDevice: { about: 'On the device, which may clear it away.', on: { persisted: false } },
  notPromised: { about: 'The browser was asked and promised nothing.', on: { persisted: false, promises: false } },
  clashes: { about: 'A colleague changed the same things: choose, or keep both.', file: 'clashes' },
  joins: { about: 'Two people who changed different things.', file: 'joins' },
  same: { about: 'A file that brings nothing.', file: 'same' },
  cutOff: { about: 'A colleague’s file that stops halfway.', file: 'cut-off' },
  newer: { about: 'A file of a newer version.', file: 'newer' },
  other: { about: 'A file that is not ours.', file: 'other' },
  merged: { about: 'Merged: what was done, both versions, and the way back.', file: 'clashes', after: 'merge' },
  undone: { about: 'The merge taken back whole.', file: 'clashes', after: 'undo' },
  empty: { about: 'Nothing kept: nothing to copy.', without: all },
  loading: { about: 'Not read yet.', loading: true },
  readonly: { about: 'To look at only.', readonly: true, file: 'joins' },
  fault: { about: 'The device refuses.', refuses: 'corrupt' },
  english: { about: 'In English.', language: 'en', file: 'clashes', madeDaysAgo: 21, changedSince: true },
} as const satisfies Record<string, SharingScenario>;

export type SharingScenarioName = keyof typeof scenarios;
