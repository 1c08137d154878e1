import {
  daysAfter,
  obstacleOf,
  withAnswer,
  type BudgetCase,
  type DkRecord,
  type Obstacle,
  type ObstacleAnswer,
} from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

const today = '2026-11-22';
const daysAgo = (days: number): string => daysAfter(today, -days);

/** An invented (bedacht) obstacle that was met so many days ago, the first time first. */
export const obstacleRecord = (
  number: number,
  met: readonly number[],
  change: Partial<Obstacle> = {},
): DkRecord<Obstacle> => {
  const times = met.map((ago, at) => ({ on: daysAgo(ago), by: at % 2 === 0 ? 'wijkteam Oost' : 'jeugdteam' }));
  const made = obstacleOf({ rule: `Bedacht obstakel ${number}`, source: 'working-agreement' }, times[0]!);
  return recordOf('obstacle', number, { ...made, times, ...change });
};

/** The same obstacle with an answer. */
export const answeredRecord = (
  record: DkRecord<Obstacle>,
  status: ObstacleAnswer['status'],
  given: Partial<ObstacleAnswer> = {},
): DkRecord<Obstacle> => ({
  ...record,
  data: withAnswer(record.data, {
    status,
    answer: 'Wij schrappen deze regel.',
    because: status === 'examined' ? '' : 'Niemand wist nog waarom hij er was.',
    hearMoreOn: '',
    answeredBy: 'hoofd inkomen',
    answeredOn: daysAgo(12),
    ...given,
  }),
});

/** The case of a budget in which an obstacle was met: only its made-up name matters here. */
export const budgetCase: DkRecord<BudgetCase> = recordOf('budget-case', 80, {
  budgetId: '',
  pseudonym: 'Berk-17',
  status: 'draft',
  openedOn: daysAgo(9),
  dialogueId: '',
  situation: 'Bedachte situatie',
  goal: '',
  requesterRole: 'wijkteam',
  lifeDomains: [],
  law: [],
  alternatives: [],
  what: '',
  askedAt: '',
  round: 0,
  question: '',
  effect: '',
  value: '',
  longTerm: '',
  legal: '',
  expenses: [],
  lookBacks: [],
  lesson: '',
  closedBecause: '',
  closedOn: '',
});

const solved = answeredRecord(
  obstacleRecord(1, [70, 61, 48], { title: 'Voor een tweedehands wasmachine zijn drie offertes nodig' }),
  'solved',
);
const system = obstacleRecord(2, [41, 20, 9, 2], {
  title: 'Het systeem kent geen huishouden met twee adressen',
  kind: 'system',
  whoCanChange: 'functioneel beheer',
  example: 'Een vader kon geen bed krijgen voor zijn kinderen.',
  hurts: 'Drie weken zonder bed',
  minutesLost: 45,
  cases: [
    { id: budgetCase.id, on: daysAgo(9) },
    { id: '00000000-0000-4000-8000-000000000099', on: daysAgo(2) },
  ],
});
const legal = obstacleRecord(3, [10, 4], {
  title: 'Wie samenwoont mag geen bijzondere bijstand krijgen',
  kind: 'legal-rule',
  level: 'national',
});
const examined = answeredRecord(
  obstacleRecord(4, [55], {
    title: 'Beschermd wonen kan alleen met een diagnose',
    kind: 'procedure',
    level: 'municipality',
  }),
  'examined',
  { answer: 'Wij zoeken uit wie dit besloot.', hearMoreOn: '2026-12-15' },
);
const lapsed = answeredRecord(
  obstacleRecord(5, [80, 60], { title: 'Wij bellen nooit eerst met de buurt', kind: 'habit', level: 'team' }),
  'examined',
  { answer: 'Wij bespreken dit in het team.', hearMoreOn: daysAgo(8), answeredOn: daysAgo(40) },
);
const stays = answeredRecord(
  answeredRecord(
    obstacleRecord(6, [90, 30], { title: 'Vervoer in de avond is er niet', kind: 'missing-provision' }),
    'examined',
    {
      hearMoreOn: daysAgo(20),
      answeredOn: daysAgo(60),
    },
  ),
  'stays',
  { answer: 'Avondvervoer komt er dit jaar niet.', because: 'De raad koos voor de dagritten.' },
);
const all = [solved, system, legal, examined, lapsed, stays];

/** Enough of two kinds for a picture that has something to say. */
const many = [
  ...all,
  ...Array.from({ length: 14 }, (_, at) => obstacleRecord(20 + at, [30 + at, 5], at < 9 ? {} : { kind: 'system' })),
];
const long = 'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven en zorgaanbieders. '.repeat(4);
const longOne = answeredRecord(
  obstacleRecord(50, [20], {
    title: long.slice(0, 140),
    example: long.slice(0, 280),
    hurts: long.slice(0, 140),
    whoCanChange: long.slice(0, 60),
    article: long.slice(0, 140),
  }),
  'stays',
  { answer: long.slice(0, 280), because: long.slice(0, 280) },
);
const kept = [...all, budgetCase];

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  ...everyState(kept),
  many: { records: many },
  one: { records: [system, budgetCase] },
  allSolved: { records: [solved] },
  partial: { press: ['start'], typed: { title: 'Elke aanvraag moet langs drie loketten', kind: 'procedure' } },
  legalAsked: { press: ['start'], typed: { title: 'Dit mag niet van de wet', kind: 'legal-rule' } },
  refused: { press: ['start', 'save'] },
  pointing: { press: ['start'], typed: { title: 'De teamleider wil het niet', kind: 'habit' } },
  personalData: { press: ['start'], typed: { title: 'Bel mevrouw Jansen, 06-12345678' } },
  similar: { records: kept, press: ['report'], typed: { title: 'systeem kent geen huishouden' } },
  answering: { records: [system], press: ['respond'], typed: { status: 'stays' } },
  answerRefused: { records: [system], press: ['respond', 'save'], typed: { status: 'solved' } },
  suppressed: { records: many, readonly: true },
  strict: { records: many, set: { smallNumberPolicy: 'streng' } },
  meetingAnswer: { records: [system], meeting: true, press: ['respond'] },
  longText: { records: [longOne] },
} as const satisfies ToolScenarios;
