import type { DkRecord, Task, TaskCompass } from '@draagkracht/model';
import { recordOf, type ToolScenarios } from '../tool.scenarios.js';

export { moment } from '../tool.scenarios.js';

const taskOf = (task: Task, change: Partial<TaskCompass> = {}): DkRecord<TaskCompass> =>
  recordOf(
    'task-compass',
    20 + Number(task),
    { task, evidence: [], nextStep: '', ownerRole: '', by: '', ...change },
    { createdAt: '2026-10-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z' },
  );

/** A record that can be chosen as evidence. */
export const meeting: DkRecord = recordOf('interpretation-session', 31, {
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
});

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

const long = 'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven en zorgaanbieders. '
  .repeat(3)
  .slice(0, 140);

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
  meeting: { records: kept, meeting: true },
  longText: {
    records: [
      taskOf('3', {
        evidence: [{ what: long, on: '2026-11-01', link: `https://example.org/${'lang'.repeat(40)}` }],
        nextStep: long,
        ownerRole: 'samenwerkingsverbandcoördinator',
      }),
    ],
  },
  english: { records: [...kept, meeting], language: 'en' },
  englishForm: { language: 'en', press: ['update-2', 'add'] },
} as const satisfies ToolScenarios;
