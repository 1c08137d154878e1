import type { DkRecord, Language, StorageCode, StorageMode, Task, TaskCompass } from '@draagkracht/model';

/** One state of the compass: what is kept, what the device does, and what somebody did before we look. */
export interface CompassScenario {
  readonly records?: readonly DkRecord[];
  readonly storage?: StorageMode;
  readonly language?: Language;
  readonly readonly?: boolean;
  readonly compact?: boolean;
  /** The device refuses: the storage works in memory and says why. */
  readonly refuses?: StorageCode;
  /** Reading fails altogether. */
  readonly fails?: StorageCode;
  /** Storage that never answers, or that nobody offers. */
  readonly provider?: 'slow' | 'none';
  /** Buttons to press first, by their class. */
  readonly press?: readonly string[];
  /** What is typed then, by field. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** The moment of every scenario: Sunday 22 November 2026, ten in the morning. */
export const moment = '2026-11-22T09:00:00.000Z';

const taskOf = (task: Task, change: Partial<TaskCompass> = {}): DkRecord<TaskCompass> => ({
  id: `00000000-0000-4000-8000-00000000002${task}`,
  type: 'task-compass',
  schemaVersion: 1,
  createdAt: '2026-10-01T09:00:00.000Z',
  updatedAt: '2026-11-01T09:00:00.000Z',
  visibility: 'team',
  authorRole: 'team',
  data: { task, evidence: [], nextStep: '', ownerRole: '', by: '', ...change },
});

/** A record that can be chosen as evidence. */
export const meeting: DkRecord = {
  id: '00000000-0000-4000-8000-000000000031',
  type: 'interpretation-session',
  schemaVersion: 1,
  createdAt: '2026-11-02T09:00:00.000Z',
  updatedAt: '2026-11-02T09:00:00.000Z',
  visibility: 'team',
  authorRole: 'team',
  data: {
    title: 'Duiding eenzaamheid (bedacht)',
    indicatorIds: [],
    region: 'GM0000',
    heldOn: '2026-11-02',
    answers: {},
    readingA: '',
    readingAFrom: '',
    readingB: '',
    readingBFrom: '',
    agreed: '',
    agreements: [],
    nextLook: '2027-02-01',
  },
};

const kept: readonly DkRecord<TaskCompass>[] = [
  taskOf('1', {
    evidence: [
      {
        what: 'Aan de raad verteld hoe het aantal mantelzorgers verandert',
        on: '2026-11-01',
        link: 'https://example.org/raad',
      },
      { what: 'Cijfers per wijk op een rij gezet', on: '2026-06-15', link: '' },
    ],
    nextStep: 'De cijfers met bewoners bespreken',
    ownerRole: 'beleid',
    by: '2026-12-20',
  }),
  taskOf('2', {
    evidence: [{ what: 'Twaalf buren meldden zich bij de buurtkamer', on: '2026-11-21', link: '' }],
    nextStep: 'Met hen koffie drinken',
    ownerRole: 'opbouwwerk',
    by: '2026-11-10',
  }),
  taskOf('5', {
    evidence: [
      { what: 'Samen de lijn geduid', on: '2026-11-02', link: '', record: `interpretation-session:${meeting.id}` },
    ],
  }),
  taskOf('6', {
    evidence: [{ what: 'Streefwaarde voor eenzaamheid vastgesteld', on: '2024-09-30', link: '' }],
    nextStep: 'De lijn bespreken met inwoners',
    ownerRole: 'college',
    by: '',
  }),
];

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  filled: { records: [...kept, meeting] },
  empty: {},
  example: { press: ['show-example'] },
  loading: { provider: 'slow' },
  partial: {
    records: [meeting],
    press: ['update-5', 'add'],
    typed: { 'evidence-0-what': 'Leerkring gehouden', nextStep: 'Verslag delen' },
  },
  edited: { records: [...kept, meeting], press: ['update-1'] },
  refused: { press: ['update-3', 'add', 'save'] },
  badAddress: {
    press: ['update-3', 'add'],
    typed: { 'evidence-0-what': 'Verslag', 'evidence-0-on': '2026-11-01', 'evidence-0-link': 'www.example.org' },
  },
  personalData: { press: ['update-3', 'add'], typed: { 'evidence-0-what': 'Mevrouw Jansen (06-12345678) hielp ons' } },
  readonly: { records: [...kept, meeting], readonly: true },
  readonlyEmpty: { readonly: true },
  fault: { fails: 'corrupt' },
  blocked: { refuses: 'blocked', records: kept },
  quota: { refuses: 'quota', press: ['update-1'] },
  nobodyStores: { provider: 'none', press: ['update-1'] },
  memory: { storage: 'memory', press: ['update-1'] },
  nothingKept: { storage: 'none', press: ['update-1'] },
  compact: { records: kept, compact: true },
  english: { records: [...kept, meeting], language: 'en' },
  englishForm: { language: 'en', press: ['update-2', 'add'] },
} as const satisfies Readonly<Record<string, CompassScenario>>;
