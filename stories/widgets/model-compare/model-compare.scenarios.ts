import type { ComparisonSheet, DkRecord, ModelComparison } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

type Place = ComparisonSheet['scores'][number]['now'];

/** Rows of scores: for each person now and wanted of seven pairs, as `41`; `00` is a pair that was skipped. */
const sheets = (...people: readonly string[]): ComparisonSheet[] =>
  people.map((digits, at) => ({
    id: `bedacht-${at + 1}`,
    scores: [1, 2, 3, 4, 5, 6, 7].flatMap((pair, nth) => {
      const [now = 0, wanted = 0] = (digits.split(' ')[nth] ?? '').split('').map(Number);
      return now > 0 ? [{ pair: pair as 1, now: now as Place, wanted: wanted as Place }] : [];
    }),
  }));

const four = ['41 32 41 12 41 42 33', '42 33 42 55 42 42 33', '53 42 42 52 53 32 33', '52 33 53 52 55 53 33'];

const comparisonOf = (number: number, on: string, change: Partial<ModelComparison> = {}): DkRecord<ModelComparison> =>
  recordOf<ModelComparison>(
    'model-comparison',
    number,
    {
      subjectKind: 'contract',
      subjectLabel: 'Contract dagbesteding De Linde (bedacht)',
      sheets: sheets(...four),
      evidence: [
        { pair: 1, text: 'De aanvraag begint met een diagnose.' },
        { pair: 1, text: 'De prijs hangt aan de doelgroep.' },
        { pair: 4, text: 'Bladzijde 3 vraagt wel naar wensen.' },
      ],
      revealed: true,
      change: '',
      ownerRole: '',
      reviewOn: '',
      learned: '',
      ...change,
    },
    { createdAt: `${on}T09:00:00.000Z`, updatedAt: `${on}T09:00:00.000Z` },
  );

const agreed = {
  pair: '1',
  change: 'De aanvraag begint met wensen; de diagnose komt op bladzijde 2.',
  ownerRole: 'inkoop',
  reviewOn: '2027-01-17',
} as const;

const running = comparisonOf(1, '2026-11-18', agreed);
const overdue = comparisonOf(2, '2026-09-10', {
  ...agreed,
  subjectKind: 'process',
  subjectLabel: 'Aanmelding bij het wijkteam (bedacht)',
  reviewOn: '2026-11-10',
});
const done = comparisonOf(3, '2026-06-01', {
  ...agreed,
  subjectKind: 'policy',
  subjectLabel: 'Beleidsplan Wmo (bedacht)',
  outcome: 'partly',
  learned: 'Het plan vraagt nu naar wensen. Het formulier nog niet.',
});

const long = 'Langdurigesamenlevingsondersteuningsvoorzieningenovereenkomst voor het hele gebied (bedacht)';
const subject = { subjectKind: 'contract', subjectLabel: 'Contract vervoer (bedacht)' };

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState([running, done]),
  due: { records: [running, overdue, done] },
  form: { press: ['start'] },
  refused: { press: ['start', 'save'] },
  between: { records: [comparisonOf(4, '2026-11-22', { sheets: [], evidence: [], revealed: false })], press: ['next'] },
  turn: {
    records: [comparisonOf(4, '2026-11-22', { revealed: false })],
    press: ['next', 'my-turn'],
    typed: { now1: '4', wanted1: '2', evidence1: 'De aanvraag begint met een diagnose.' },
  },
  halfPair: {
    records: [comparisonOf(4, '2026-11-22', { revealed: false })],
    press: ['next', 'my-turn'],
    typed: { now3: '4' },
  },
  personalData: {
    records: [comparisonOf(4, '2026-11-22', { revealed: false })],
    press: ['next', 'my-turn'],
    typed: { evidence1: 'Mevrouw Jansen zei het' },
  },
  hidden: { records: [comparisonOf(4, '2026-11-22', { revealed: false })] },
  hiddenReadonly: { records: [comparisonOf(4, '2026-11-22', { revealed: false })], readonly: true },
  partial: { records: [comparisonOf(4, '2026-11-22')] },
  suppressed: { records: [comparisonOf(4, '2026-11-22', { sheets: sheets(...four.slice(0, 2)) })] },
  mixed: {
    records: [
      comparisonOf(4, '2026-11-22', {
        sheets: sheets('41 32 00 12 00 00 33', '42 33 00 55 00 00 33', '53 42 42 52 00 00 33'),
      }),
    ],
  },
  allTheSame: {
    records: [comparisonOf(4, '2026-11-22', { sheets: sheets(...Array<string>(3).fill('33 33 33 33 33 33 33')) })],
  },
  subject: { press: ['start'], typed: subject },
  memory: { storage: 'memory', press: ['start'] },
  longText: {
    records: [
      comparisonOf(5, '2026-11-22', {
        ...agreed,
        subjectLabel: long,
        change: `${long.slice(0, 100)} bespreken wij eerst`,
        evidence: [{ pair: 1, text: long.repeat(3).slice(0, 280) }],
      }),
    ],
  },
  englishTurn: {
    language: 'en',
    records: [comparisonOf(4, '2026-11-22', { revealed: false })],
    press: ['next', 'my-turn'],
  },
} as const satisfies ToolScenarios;
