import type { DkRecord, Initiative, Measurement, Moment } from '@draagkracht/model';
import type { ToolScenarios } from '../tool.scenarios.js';

export { moment } from '../tool.scenarios.js';

/** An initiative, invented (bedacht). */
export const initiativeOf = (number: number, data: Partial<Initiative>): DkRecord<Initiative> => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  type: 'initiative',
  schemaVersion: 1,
  createdAt: '2026-01-10T09:00:00.000Z',
  updatedAt: `2026-09-0${number}T09:00:00.000Z`,
  visibility: 'team',
  authorRole: 'team',
  data: {
    ownGoal: 'Elke week met elkaar eten, zodat niemand alleen zit.',
    name: 'Eettafel in de buurtkamer',
    place: 'Voorbeeldgemeente, wijk Oost',
    startedOn: '2026-01-10',
    measurements: [],
    ...data,
  },
});

type Value = Partial<Pick<Measurement, 'count' | 'partly' | 'answer'>> & { readonly n: number };
/** Measurements of a moment by the number of the indicator. */
export const measured = (at: Moment, on: string, values: Readonly<Record<number, Value>>): Measurement[] =>
  Object.entries(values).map(([number, value]) => ({
    ...value,
    indicator: Number(number) as Measurement['indicator'],
    moment: at,
    on,
    toldBy: 'resident',
    evidence: Number(number) === 1 ? 'https://example.org/verslag' : '',
  }));

const atStart = measured('start', '2026-01-10', {
  1: { count: 8, n: 40 },
  2: { count: 2, partly: 3, n: 12 },
  3: { count: 3, n: 12 },
  4: { count: 4, n: 12 },
  5: { count: 6, n: 12 },
  7: { count: 1, n: 4 },
  8: { answer: 'no', n: 4 },
  9: { answer: 'one-year', n: 2 },
  10: { answer: '0', n: 2 },
});
const afterSix = measured('six', '2026-07-12', {
  1: { count: 30, n: 40 },
  2: { count: 9, partly: 5, n: 18 },
  3: { count: 6, n: 18 },
  4: { count: 4, n: 12 },
  5: { count: 27, n: 18 },
  6: { count: 7, n: 8 },
  7: { count: 3, n: 5 },
  8: { answer: 'partly', n: 5 },
  9: { answer: 'one-year', n: 2 },
  10: { answer: '1', n: 2 },
});
const afterTwelve = afterSix.map((one): Measurement => ({ ...one, moment: 'twelve', on: '2027-01-14' }));
const { 9: last, ...allButLast } = Object.fromEntries(atStart.map((one) => [one.indicator, one]));

const running = initiativeOf(1, { measurements: [...atStart, ...afterSix] });
const due = initiativeOf(2, {
  name: 'Klusdienst van bewoners',
  ownGoal: 'Buren helpen buren, ook in de winter.',
  startedOn: '2026-05-20',
  measurements: atStart.map((one) => ({ ...one, on: '2026-05-20' })),
});
const begun = initiativeOf(3, { startedOn: '2026-11-01', measurements: Object.values(allButLast).slice(0, 4) });
const fresh = initiativeOf(4, { startedOn: '2026-11-22' });
const nearlyDone = initiativeOf(5, {
  startedOn: '2026-11-01',
  measurements: atStart.filter(({ indicator }) => indicator !== last?.indicator),
});
const long = 'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven en zorgaanbieders. '
  .repeat(3)
  .slice(0, 140);

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  filled: { records: [running] },
  empty: {},
  example: { press: ['show-example'] },
  loading: { provider: 'slow' },
  partial: { records: [begun] },
  fresh: { records: [fresh] },
  due: { records: [due] },
  wholeYear: {
    records: [initiativeOf(1, { startedOn: '2025-10-10', measurements: [...atStart, ...afterSix, ...afterTwelve] })],
  },
  several: { records: [due, running] },
  started: { press: ['start'], typed: { ownGoal: 'Samen zingen' } },
  refused: { press: ['start', 'save'] },
  edited: { records: [running], press: ['edit'] },
  measuring: { records: [fresh], press: ['measure'], typed: { count: '8', n: '40' } },
  withoutPeople: { records: [fresh], press: ['measure'], typed: { count: '8', n: '', toldBy: 'resident' } },
  moreThanThere: { records: [fresh], press: ['measure', 'save'], typed: { count: '41', n: '40' } },
  lastFigure: { records: [nearlyDone], press: ['measure'] },
  personalData: { records: [fresh], press: ['measure'], typed: { evidence: 'Bel mevrouw Jansen, 06-12345678' } },
  suppressed: { records: [running], set: { smallNumberPolicy: 'publiek' } },
  strict: { records: [running], set: { smallNumberPolicy: 'streng' } },
  readonly: { records: [running], readonly: true },
  readonlyEmpty: { readonly: true },
  fault: { fails: 'corrupt' },
  blocked: { refuses: 'blocked', records: [running] },
  quota: { refuses: 'quota', press: ['start'] },
  nobodyStores: { provider: 'none', press: ['start'] },
  nothingKept: { storage: 'none', press: ['start'] },
  compact: { records: [running], compact: true },
  meeting: { records: [running], meeting: true },
  english: { records: [running], language: 'en' },
  longText: { records: [initiativeOf(1, { ownGoal: long, name: long, place: long, measurements: atStart })] },
} as const satisfies ToolScenarios;
