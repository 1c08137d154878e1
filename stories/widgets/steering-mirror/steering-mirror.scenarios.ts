import {
  addedTally,
  daysAfter,
  noTally,
  steeringItems,
  tallyOf,
  type DkRecord,
  type SteeringAnswer,
  type SteeringMirror,
  type TeamBudget,
} from '@draagkracht/model';
import { obstacleRecord } from '../obstacle-log/obstacle-log.scenarios.js';
import { everyState, idOf, recordOf, type ToolScenarios } from '../tool.scenarios.js';

const today = '2026-11-22';
const answers = (at: number): Record<string, SteeringAnswer> =>
  Object.fromEntries(steeringItems.map(({ value }, item) => [value, String(1 + ((item + at) % 4)) as SteeringAnswer]));

/** Counts of so many invented people. */
export const tallyFor = (people: number): SteeringMirror['others'] =>
  Array.from({ length: people }, (_, at) => tallyOf(answers(at % 3))).reduce(addedTally, noTally());

/** An invented (bedachte) round: the own answers, and nothing else unless a change says so. */
export const mirrorRecord = (
  number: number,
  change: Partial<SteeringMirror> = {},
  envelope: Partial<DkRecord> = {},
): DkRecord<SteeringMirror> => {
  const own = Object.fromEntries(steeringItems.map(({ value }, at) => [`${value}Self`, String(4 - (at % 4))]));
  const data = {
    ...own,
    trustExample: 'Ik liet het team zelf kiezen.',
    round: 1,
    startedOn: daysAfter(today, -20),
    whose: 'wethouder Wmo',
    takenPartOn: '2026-06-03',
    added: [],
    shownOn: '',
    letGo: '',
    frame: '',
    reportBackOn: '',
    learned: '',
    lookedBackOn: '',
    ...change,
  } as SteeringMirror;
  return recordOf('steering-mirror', number, data, envelope as Partial<Omit<DkRecord, 'data'>>);
};

const promise = {
  others: tallyFor(6)!,
  shownOn: '2026-11-10',
  facts: { on: '2026-11-10', obstacles: 4, answered: 1, medianDays: 33, idlePercent: 70, yearPercent: 86 },
  letGo: 'Ik teken niet meer bij bedragen tot € 500',
  frame: 'Ik antwoord binnen twee weken op elk obstakel',
  reportBackOn: '2027-02-22',
};
const budget: DkRecord<TeamBudget> = recordOf('team-budget', 70, {
  teamLabel: 'wijkteam Oost',
  year: 2026,
  amountCents: 200_000,
  carryOverCents: 0,
  maxPerHouseholdCents: 50_000,
  quorum: 3,
  requiredRoles: [],
  inKindOnly: 'yes',
  decisionHours: 24,
  giftLimitCents: 120_000,
  decidedBy: '',
});
const facts = [obstacleRecord(81, [41]), obstacleRecord(82, [12]), budget];

/** A round in each of its stages. */
export const rounds = {
  alone: mirrorRecord(1),
  few: mirrorRecord(1, { others: tallyFor(3)! }),
  enough: mirrorRecord(1, { others: tallyFor(5)! }),
  shown: mirrorRecord(1, { others: tallyFor(6)!, shownOn: today }),
  without: mirrorRecord(1, { others: tallyFor(2)!, shownOn: today }),
  running: mirrorRecord(1, promise),
  due: mirrorRecord(1, { ...promise, reportBackOn: daysAfter(today, -3) }),
  done: mirrorRecord(
    2,
    {
      ...promise,
      round: 1,
      reportBackOn: '2026-08-01',
      letGoOutcome: 'partly',
      frameOutcome: 'yes',
      learned: 'Loslaten ging beter toen ik het hardop zei.',
      lookedBackOn: '2026-08-03',
    },
    { createdAt: '2026-04-01T09:00:00.000Z' },
  ),
} as const;

const long = 'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven en zorgaanbieders. '.repeat(4);
const kept = [{ ...rounds.running, data: { ...rounds.running.data, round: 2 } }, rounds.done, ...facts];

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  ...everyState(kept),
  alone: { records: [rounds.alone] },
  few: { records: [rounds.few] },
  enough: { records: [rounds.enough] },
  shown: { records: [rounds.shown, ...facts] },
  noFacts: { records: [rounds.running] },
  suppressed: { records: [rounds.without, ...facts] },
  due: { records: [rounds.due, ...facts] },
  partial: { press: ['start'], typed: { whose: 'directeur sociaal domein', framesSelf: '3' } },
  refused: { press: ['start', 'save'] },
  personalData: { press: ['start'], typed: { whose: 'mevrouw Jansen, 06-12345678' } },
  between: { records: [rounds.few], press: ['ask-others'] },
  turn: { records: [rounds.few], press: ['ask-others', 'my-turn'] },
  turnMeeting: { records: [rounds.few], meeting: true, press: ['ask-others', 'my-turn'] },
  promising: { records: [rounds.shown], press: ['promise'] },
  collecting: { press: ['collect-start'] },
  collectingRefused: { press: ['collect-start', 'begin-turns'] },
  longText: {
    records: [
      mirrorRecord(1, {
        ...promise,
        whose: long.slice(0, 60),
        letGo: long.slice(0, 140),
        frame: long.slice(0, 140),
        trustExample: long.slice(0, 280),
      }),
    ],
  },
  englishShown: { records: [rounds.shown, ...facts], language: 'en' },
  twoMirrors: { records: [rounds.few, mirrorRecord(3, { ...promise, whose: 'directeur' })] },
} as const satisfies ToolScenarios;

/** The id of the first round. */
export const firstId = idOf(1);
