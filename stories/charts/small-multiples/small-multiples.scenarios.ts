import { type Indicator, type Point, type Series, type Value } from '@draagkracht/model';

/** One case of the small multiples. All areas and figures are invented. */
export interface MultiplesScenario {
  /** What to look for. */
  readonly about: string;
  readonly series: readonly Series[];
  readonly reference?: Series;
  readonly region?: string;
  readonly smallNumberPolicy?: 'intern' | 'publiek' | 'streng';
  readonly lang?: 'en';
}

const support: Indicator = {
  id: 'support',
  label: { nl: 'Cliënten met Wmo-hulp', en: 'Clients with support' },
  unit: 'per 1.000 inwoners',
  decimals: 0,
  direction: 'neutral',
  source: { name: 'CBS', tableId: '85043NED' },
};

const youth: Indicator = {
  id: 'youth',
  label: { nl: 'Jongeren met jeugdhulp', en: 'Young people with youth care' },
  unit: '%',
  decimals: 1,
  direction: 'neutral',
  source: { name: 'CBS' },
};

const names = [
  'Zuid',
  'Noord',
  'Oude Stad',
  'Bloemenbuurt',
  'Schildersbuurt',
  'De Akkers',
  '’t Veld',
  "'s-Gravenbos",
  'Havenkwartier',
  'Élan',
  'Weidevogelbuurt-Oost en omgeving',
  'Stationsbuurt',
];

const years = (values: readonly Value[]): Point[] => values.map((value, at) => ({ period: `${2016 + at}JJ00`, value }));

const wave = (area: number, middle: number, reach: number): number[] =>
  Array.from(
    { length: 9 },
    (_, at) => Math.round((middle + reach * Math.sin(area * 1.7) + reach * 0.25 * Math.sin(at * 2.1 + area)) * 10) / 10,
  );

const area = (indicator: Indicator, at: number, label: string, points: readonly Point[]): Series => ({
  indicator,
  region: { code: `BU9999${String(at + 1).padStart(4, '0')}`, label },
  points,
});

const town = (indicator: Indicator, points: readonly Point[]): Series => ({
  indicator,
  region: { code: 'GM9999', label: 'Voorbeeldgemeente' },
  points,
});

const all = (indicator: Indicator, middle: number, reach: number, labels: readonly string[] = names): Series[] =>
  labels.map((label, at) => area(indicator, at, label, years(wave(at, middle, reach))));

const withGaps = all(support, 60, 15).map((series, at): Series => {
  if (at === 1) return { ...series, points: years([...wave(1, 60, 15).slice(0, 8), { kind: 'suppressed' }]) };
  if (at === 4)
    return { ...series, points: years([...wave(4, 60, 15).slice(0, 4), { kind: 'missing' }, 52, 54, 53, 55]) };
  if (at === 6) return { ...series, points: years(wave(6, 60, 15).map((): Value => ({ kind: 'suppressed' }))) };
  if (at === 8) return { ...series, points: series.points.slice(0, 6) };
  return series;
});

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  typical: {
    about: 'Twelve neighbourhoods on one scale, the own one marked, the municipality as dashes behind each.',
    series: all(youth, 9, 3),
    reference: town(youth, years(wave(0, 9, 1))),
    region: 'BU99990004',
  },
  gaps: {
    about: 'Too few to show, not known, and a series that ends early: each in words where the figure would be.',
    series: withGaps,
  },
  provisional: {
    about: 'The last figures are provisional: open points.',
    series: all(support, 60, 15).map((series) => ({
      ...series,
      points: series.points.map((point, at) => (at > 7 ? { ...point, status: 'provisional' as const } : point)),
    })),
  },
  brokenLine: {
    about: 'A new definition interrupts every line at the same place.',
    series: all(
      { ...support, breaks: [{ period: '2021JJ00', reason: { nl: 'nieuwe telling', en: 'new count' } }] },
      60,
      15,
    ),
  },
  counts: {
    about: 'Counts: the municipality is not drawn, it would press its parts flat.',
    series: all({ ...support, unit: '', additive: true }, 160, 60),
    reference: town({ ...support, unit: '', additive: true }, years(wave(0, 1900, 60))),
  },
  many: {
    about: 'Sixty areas: 48 are drawn, with a box to find the others.',
    series: all(
      youth,
      9,
      3,
      Array.from({ length: 60 }, (_, at) => `Buurt ${String(at + 1).padStart(2, '0')}`),
    ),
  },
  onePeriod: {
    about: 'One period: points, and no lines.',
    series: names.map((name, at) => area(youth, at, name, [{ period: '2024JJ00', value: 5 + (at % 4) }])),
  },
  oneArea: { about: 'A single area.', series: all(youth, 9, 3, ['Noord']) },
  nothingKnown: {
    about: 'Not one figure.',
    series: names
      .slice(0, 4)
      .map((name, at) => area(youth, at, name, years([{ kind: 'missing' }, { kind: 'missing' }]))),
  },
  intern: { about: 'For use inside.', series: all(support, 60, 15), smallNumberPolicy: 'intern' },
  model: {
    about: 'A model estimate says so.',
    series: all(
      { ...youth, kind: 'model', label: { nl: 'Inwoners die zich eenzaam voelen', en: 'Residents who feel lonely' } },
      45,
      6,
    ),
  },
  english: { about: 'In English.', series: withGaps, lang: 'en' },
} as const satisfies Readonly<Record<string, MultiplesScenario>>;

/** The name of a scenario. */
export type MultiplesScenarioName = keyof typeof scenarios;

/** All scenarios with their names. */
export const allScenarios: readonly (readonly [string, MultiplesScenario])[] = Object.entries(scenarios);
