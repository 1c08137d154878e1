import type { DkRecord, Series, TurnCurve } from '@draagkracht/model';
import { recordOf, type ToolScenarios } from '../tool.scenarios.js';

export { moment } from '../tool.scenarios.js';

const data: TurnCurve = {
  result: 'Iedereen heeft iemand om op terug te vallen',
  level: 'population',
  indicator: 'Voelt zich eenzaam (bedacht)',
  unit: '%',
  better: 'lower',
  figures: '2016 41\n2018 42\n2020 42\n2022 43\n2024 45',
  source: 'Voorbeeldgemeente, bedacht',
  ifNothingPeriod: '2028JJ00',
  ifNothingLow: 45,
  ifNothingHigh: 48,
  ifNothingWhy: 'Er wonen steeds meer mensen alleen.',
  storyFactors: [
    { text: 'De buurtkamer is weer open', effect: 'helps', evidence: 'practice' },
    { text: 'Meer mensen wonen alleen', effect: 'hinders', evidence: 'figure' },
    { text: 'De bus rijdt ’s avonds niet', effect: 'hinders', evidence: 'suspicion' },
  ],
  partners: [
    { who: 'bewoners van de flat', brings: 'kennen de buren' },
    { who: 'woningcorporatie', brings: '' },
  ],
  ideas: [
    { text: 'Koffie in de hal', cost: 'none', evidence: 'practice', reach: '60 bewoners' },
    { text: 'Buurtbus in de avond', cost: 'high', evidence: 'suspicion', reach: '' },
  ],
  chosen: [
    { what: 'Elke dinsdag koffie in de hal', ownerRole: 'bewonerscommissie', by: '2026-12-20' },
    { what: 'Met de vervoerder praten over de avondbus', ownerRole: 'beleid', by: '2027-01-17' },
  ],
};

const turnOf = (number: number, made: string, change: Partial<TurnCurve> = {}): DkRecord<TurnCurve> => {
  const at = `${made}T09:00:00.000Z`;
  return recordOf('turn-curve', 10 + number, { ...data, ...change }, { createdAt: at, updatedAt: at });
};

const [koffie, bus] = [data.chosen[0]!, data.chosen[1]!];
const running = turnOf(1, '2026-11-22');
const dueAgain = turnOf(1, '2026-11-01', { chosen: [{ ...koffie, by: '2026-11-20' }, bus] });
const unfinished = turnOf(1, '2026-11-20', { storyFactors: [], partners: [], ideas: [], chosen: [] });
const noFree = turnOf(1, '2026-11-20', { ideas: [data.ideas[1]!], chosen: [] });
const done = turnOf(2, '2026-09-06', {
  result: 'Kinderen groeien veilig op',
  chosen: [{ ...koffie, outcome: 'partly', learned: 'In de vakantie kwam niemand.' }],
});

/** A curve the page has. */
export const series: Series = {
  indicator: {
    id: 'eenzaam',
    label: { nl: 'Voelt zich eenzaam (bedacht)', en: 'Feels lonely (invented)' },
    unit: '%',
    decimals: 0,
    direction: 'lower',
    source: { name: 'bedacht' },
  },
  region: { code: 'GM0000', label: 'Voorbeeldgemeente' },
  points: [41, 42, 42, 43, 45].map((value, at) => ({ period: `${2016 + at * 2}JJ00`, value })),
};

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  filled: { records: [running, done] },
  empty: {},
  example: { press: ['show-example'] },
  loading: { provider: 'slow' },
  partial: {
    press: ['start'],
    typed: { result: 'Iedereen heeft iemand', indicator: 'Voelt zich eenzaam' },
  },
  unfinished: { records: [unfinished] },
  overdue: { records: [dueAgain, done] },
  lookedBack: { records: [done] },
  curveStep: { records: [unfinished], press: ['go-on', 'step-2'] },
  curveOfPage: { set: { series }, press: ['start', 'step-2'] },
  storyStep: { records: [running], press: ['go-on', 'step-3'] },
  ideasStep: { records: [running], press: ['go-on', 'step-5'] },
  chosenStep: { records: [running], press: ['go-on', 'step-6'] },
  noFreeIdea: {
    records: [noFree],
    press: ['go-on', 'step-6', 'choose', 'save'],
  },
  refused: { press: ['start', 'save'] },
  leaving: { press: ['start'], typed: { result: 'Iedereen heeft iemand' } },
  personalData: { press: ['start'], typed: { result: 'Mevrouw Jansen (06-12345678) is niet alleen' } },
  report: { records: [running], press: ['show-report'] },
  readonly: { records: [running, done], readonly: true },
  readonlyEmpty: { readonly: true },
  fault: { fails: 'corrupt' },
  blocked: { refuses: 'blocked', records: [running] },
  quota: { refuses: 'quota', press: ['start'] },
  nobodyStores: { provider: 'none', press: ['start'] },
  memory: { storage: 'memory', press: ['start'] },
  nothingKept: { storage: 'none', press: ['start'] },
  compact: { records: [running, done], compact: true },
  meeting: { records: [running], press: ['go-on', 'step-4'], meeting: true },
  english: { records: [dueAgain, done], language: 'en' },
  englishStep: { language: 'en', press: ['start'] },
} as const satisfies ToolScenarios;
