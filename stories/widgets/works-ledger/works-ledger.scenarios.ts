import type { DkRecord, Practice } from '@draagkracht/model';
import { idOf, type ToolScenarios } from '../tool.scenarios.js';

export { moment } from '../tool.scenarios.js';

/** A practice, invented (bedacht). */
export const practiceOf = (number: number, data: Partial<Practice>): DkRecord<Practice> => ({
  id: idOf(number),
  type: 'practice',
  schemaVersion: 1,
  createdAt: '2026-09-01T09:00:00.000Z',
  updatedAt: '2026-09-01T09:00:00.000Z',
  visibility: 'team',
  authorRole: 'team',
  data: {
    practice: `Bedachte aanpak ${number}`,
    lifeDomain: 'welzijn',
    knowAnswer: 'no',
    comparedWith: '',
    knowSources: [],
    evidenceIds: [],
    doAnswer: 'yes',
    doWhere: '',
    doScale: '',
    doSince: '',
    payAnswer: 'yes',
    payUntil: '',
    claim: 'no-indication',
    decisionWhat: '',
    decisionOn: '',
    ...data,
  },
});

/** An indicator to point to, invented. */
const indicator: DkRecord = {
  ...practiceOf(90, {}),
  type: 'monitor-indicator',
  data: {
    resultId: '',
    label: 'Inwoners die zich eenzaam voelen',
    definition: '',
    numerator: '',
    denominator: '',
    unit: '%',
    decimals: 0,
    direction: 'lower',
    kind: 'survey',
    level: 'population',
    lifeDomains: [],
    laws: [],
    tasks: [],
    sourceName: '',
    tableId: '',
    breaks: [],
    readWith: [],
    place: 0,
  },
};

const room = practiceOf(1, {
  practice: 'Buurtkamer met een vaste gastvrouw',
  knowAnswer: 'yes',
  knowLevel: 'comparison',
  comparedWith: 'drie wijken zonder buurtkamer',
  knowSources: [
    { what: 'Bedacht onderzoek buurtkamers', link: 'https://example.org/buurtkamers' },
    { what: 'Verslag bewonersavond', link: '' },
  ],
  evidenceIds: [indicator.id, idOf(99)],
  doWhere: 'Oost en Noord',
  doScale: '2 van de 12 wijken',
  doSince: '2024-03-01',
  doFidelity: 'partly',
  payAnswer: 'partly',
  payAmountCents: 6_500_000,
  payYear: 2026,
  paySource: 'temporary',
  payUntil: '2027-03-31',
  claim: 'probably-contributed',
  decisionWhat: 'Budget voor twee jaar',
  decisionBy: 'council',
  decisionOn: '2027-06-10',
});
const late = practiceOf(2, {
  practice: 'Maatje bij schulden',
  lifeDomain: 'arbeid',
  knowAnswer: 'partly',
  knowLevel: 'experience',
  payAmountCents: 4_200_050,
  payYear: 2026,
  paySource: 'grant',
  claim: 'may-have-contributed',
  decisionWhat: 'Doorgaan of stoppen',
  decisionBy: 'college',
  decisionOn: '2026-11-02',
});
const idle = practiceOf(3, {
  practice: 'Woningruil voor ouderen',
  lifeDomain: 'wonen',
  knowAnswer: 'yes',
  knowLevel: 'research',
  doAnswer: 'no',
  payAnswer: 'no',
});
const unproven = practiceOf(4, {
  practice: 'App tegen eenzaamheid',
  claim: 'effect-shown',
  knowLevel: 'research',
  payAmountCents: 9_900_000,
  payYear: 2025,
  payUntil: '2026-06-30',
});
const many = [2_400_000, 2_600_000, 2_800_000, 3_100_000, 3_800_000].map((cents, at) =>
  practiceOf(10 + at, { payAmountCents: cents, payYear: 2026, paySource: 'grant' }),
);
const all = [room, late, idle, unproven, indicator, ...many];
const long = 'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven en zorgaanbieders. '
  .repeat(3)
  .slice(0, 140);

const answered = { practice: 'Eettafel', lifeDomain: 'zorg', knowAnswer: 'no', doAnswer: 'yes', payAnswer: 'yes' };

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  filled: { records: all },
  empty: {},
  example: { press: ['show-example'] },
  loading: { provider: 'slow' },
  partial: { press: ['start'], typed: { practice: 'Eettafel', knowAnswer: 'no' } },
  one: { records: [idle] },
  edited: { records: [room, indicator], press: ['edit'] },
  refused: { press: ['start', 'save'] },
  effectRefused: { press: ['start'], typed: { ...answered, claim: 'effect-shown' } },
  personalData: { press: ['start'], typed: { ...answered, practice: 'Bel mevrouw Jansen, 06-12345678' } },
  suppressed: { records: [late, unproven] },
  strict: { records: all, set: { smallNumberPolicy: 'streng' } },
  internal: { records: all, set: { smallNumberPolicy: 'intern' } },
  readonly: { records: all, readonly: true },
  readonlyEmpty: { readonly: true },
  fault: { fails: 'corrupt' },
  blocked: { refuses: 'blocked', records: [room] },
  quota: { refuses: 'quota', press: ['start'] },
  nobodyStores: { provider: 'none', press: ['start'] },
  nothingKept: { storage: 'none', press: ['start'] },
  compact: { records: all, compact: true },
  meeting: { records: all, meeting: true },
  english: { records: all, language: 'en' },
  longText: {
    records: [practiceOf(1, { practice: long, doWhere: long, decisionWhat: long, decisionOn: '2027-01-01' })],
  },
} as const satisfies ToolScenarios;
