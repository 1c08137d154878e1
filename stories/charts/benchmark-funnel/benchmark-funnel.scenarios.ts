import { sameText, type Indicator, type Point, type Series, type Value } from '@draagkracht/model';

/** One area of a scenario. */
export interface ScenarioUnit {
  readonly code: string;
  readonly label: string;
  readonly count: Value;
  readonly population: Value;
  readonly group?: string;
}

/** One case of the comparison: what is in it, and why it is worth looking at. All figures are invented. */
export interface FunnelScenario {
  /** What to look for. */
  readonly about: string;
  readonly comparison: {
    readonly indicator: Indicator;
    readonly units: readonly ScenarioUnit[];
    readonly period?: string;
    readonly people?: string;
    readonly ownCounts?: Series;
    readonly groupFeature?: 'urbanity' | 'size';
    readonly reason?:
      | {
          readonly way: 'class';
          readonly feature: 'urbanity' | 'size';
          readonly ownClass: number;
          readonly classes: readonly number[];
          readonly inOwnClass: number;
        }
      | {
          readonly way: 'nearest';
          readonly features: readonly ('urbanity' | 'size' | 'age75' | 'ses')[];
          readonly count: number;
        };
  };
  readonly own?: string;
  readonly kind?: 'proportion' | 'rate';
  readonly per?: number;
  readonly centre?: 'all' | 'group';
  readonly overdispersion?: 'auto' | 'on' | 'off';
  readonly levels?: 'both' | '95' | '99.8';
  readonly smallNumberPolicy?: 'intern' | 'publiek' | 'streng';
  readonly labelOutside?: boolean;
}

const support: Indicator = {
  id: 'support',
  label: { nl: 'Inwoners met Wmo-ondersteuning', en: 'Inhabitants with Wmo support' },
  unit: '',
  decimals: 1,
  direction: 'neutral',
  source: { name: 'Voorbeeldbron', licence: 'CC BY 4.0' },
};

const satisfied: Indicator = {
  id: 'satisfied',
  label: { nl: 'Cliënten die goed geholpen zijn', en: 'Clients who were helped well' },
  unit: '%',
  decimals: 1,
  direction: 'higher',
  kind: 'survey',
};

const debt: Indicator = {
  id: 'debt',
  label: { nl: 'Huishoudens met problematische schulden', en: 'Households with problem debts' },
  unit: '',
  decimals: 1,
  direction: 'lower',
};

/** Something between 0 and 1 without a pattern to the eye, and the same every time. */
const part = (at: number, of: number): number => {
  const long = Math.sin(at * 12.9898 + of * 78.233) * 43_758.5453;
  return long - Math.floor(long);
};

/** A steady stand-in for chance, about as far apart as a standard deviation. */
const wobble = (at: number, of = 1): number => (part(at, of) + part(at, of + 1) + part(at, of + 2) - 1.5) * 2;

const code = (at: number): string => `GM${String(2000 + at).padStart(4, '0')}`;

/** Towns from small to large, by times. */
const people = (at: number, count: number, from = 4_000, to = 420_000): number =>
  Math.round(from * (to / from) ** (at / (count - 1)));

interface Towns {
  readonly count: number;
  readonly share: number;
  /** How far towns lie apart, in standard errors of chance; 1 is chance alone. */
  readonly chance?: number;
  /** How far towns lie apart of themselves, as a part of the share. */
  readonly apart?: number;
  readonly from?: number;
  readonly to?: number;
}

const towns = ({ count, share, chance = 0.9, apart = 0, from, to }: Towns): ScenarioUnit[] =>
  Array.from({ length: count }, (_, at) => {
    const population = people(at, count, from, to);
    const expected = population * share;
    const away = chance * Math.sqrt(expected) * wobble(at + 1) + apart * expected * wobble(at + 1, 3.7);
    return {
      code: code(at),
      label: `Voorbeeld${['stad', 'dam', 'hoven', 'berg', 'waard'][at % 5]!} ${at + 1}`,
      population,
      count: Math.max(0, Math.round(expected + away)),
      group: String(1 + Math.floor((count - 1 - at) / (count / 5))),
    };
  });

const withCount = (units: readonly ScenarioUnit[], at: number, count: Value): ScenarioUnit[] =>
  units.map((unit, place) => (place === at ? { ...unit, count } : unit));

const times = (unit: ScenarioUnit | undefined, factor: number): number => Math.round(Number(unit?.count) * factor);

const quiet = towns({ count: 60, share: 0.06 });
const apart = towns({ count: 342, share: 0.055, apart: 0.22 });
const survey = towns({ count: 40, share: 0.8, from: 32, to: 900, chance: 0.35 });

const years = (first: number, values: readonly number[]): Point[] =>
  values.map((value, at) => ({ period: `${first + at}JJ00`, value }));

const own = code(40);

/** Everything the comparison must be able to show, by name. */
export const scenarios = {
  typical: {
    about:
      'Sixty towns that differ by chance alone. The own one lies within the limits, and it is said that this may be chance.',
    comparison: { indicator: support, units: quiet, period: '2024JJ00' },
    own,
  },
  justOutside: {
    about: 'The own town lies just outside the 95% limit: a triangle that points to its side, and questions to ask.',
    comparison: {
      indicator: support,
      units: withCount(quiet, 40, Math.round(Number(quiet[40]?.population) * 0.062)),
      period: '2024JJ00',
    },
    own,
  },
  farOutside: {
    about: 'Far outside, on the unfavourable side: it asks first how that comes, and never says worse.',
    comparison: {
      indicator: debt,
      units: withCount(quiet, 40, times(quiet[40], 1.25)),
      period: '2024JJ00',
      people: 'huishoudens',
    },
    own,
  },
  favourable: {
    about: 'Far outside on the favourable side: no praise either.',
    comparison: {
      indicator: debt,
      units: withCount(quiet, 40, times(quiet[40], 0.75)),
      period: '2024JJ00',
      people: 'huishoudens',
    },
    own,
  },
  overdispersed: {
    about: '342 towns that differ far more than by chance. The limits are widened, and the sentence says so.',
    comparison: { indicator: support, units: apart, period: '2024JJ00' },
    own: code(300),
  },
  notWidened: {
    about: 'The same, with the limits left narrow on request: then lying outside says little, and that is said.',
    comparison: { indicator: support, units: apart, period: '2024JJ00' },
    own: code(300),
    overdispersion: 'off',
  },
  labelled: {
    about: 'Areas beyond the outer limit carry their name, as far as names do not lie over one another.',
    comparison: { indicator: support, units: withCount(withCount(apart, 330, 60_000), 250, 700) },
    own: code(300),
    labelOutside: true,
  },
  relativeAndAbsolute: {
    about: 'Lower than comparable towns, and the number grows: both in one sentence.',
    comparison: {
      indicator: support,
      units: withCount(quiet, 40, times(quiet[40], 0.85)),
      period: '2024JJ00',
      reason: { way: 'class', feature: 'urbanity', ownClass: 2, classes: [1, 2], inOwnClass: 6 },
      ownCounts: {
        indicator: { ...support, additive: true },
        points: years(2015, [3800, 3790, 3810, 3850, 3900, 3960, 4000, 4050, 4100, 4180]),
      },
    },
    own,
  },
  nearest: {
    about: 'Compared with the nearest towns on named features.',
    comparison: {
      indicator: support,
      units: quiet.slice(20),
      reason: { way: 'nearest', features: ['urbanity', 'age75', 'ses'], count: 39 },
    },
    own,
  },
  ownClass: {
    about: 'Only the own class of urbanity is compared.',
    comparison: { indicator: support, units: quiet },
    own,
    centre: 'group',
  },
  classTooSmall: {
    about: 'The own class holds too few towns: neighbouring classes are taken along, and the reason stands below.',
    comparison: {
      indicator: support,
      units: quiet.map((unit, at) =>
        at > 55 ? { ...unit, group: '1' } : at > 52 ? { ...unit, group: '2' } : { ...unit, group: '3' },
      ),
    },
    own: code(58),
    centre: 'group',
  },
  proportion: {
    about: 'Shares of people in a survey: exact limits that never pass 100%.',
    comparison: { indicator: satisfied, units: survey, people: 'cliënten', period: '2024JJ00' },
    own: code(30),
    kind: 'proportion',
  },
  perTenThousand: {
    about: 'A rare event, per 10,000 inhabitants.',
    comparison: { indicator: debt, units: towns({ count: 80, share: 0.0006 }), period: '2024JJ00' },
    own: code(60),
    per: 10_000,
  },
  outerOnly: {
    about: 'Only the outer limit: then just outside is not named.',
    comparison: { indicator: support, units: withCount(quiet, 40, Math.round(Number(quiet[40]?.population) * 0.062)) },
    own,
    levels: '99.8',
  },
  noOwn: {
    about: 'No own area: the sentence is about all together.',
    comparison: { indicator: support, units: quiet, period: '2024JJ00' },
  },
  ownAbsent: {
    about: 'The own area is not among the figures, and that comes first.',
    comparison: { indicator: support, units: quiet },
    own: 'GM0344',
  },
  leftOut: {
    about:
      'Areas without a figure, with a number too small to show, with hardly any people, and with figures that cannot be right.',
    comparison: {
      indicator: support,
      units: [
        ...quiet,
        { code: 'GM3001', label: 'Zonder cijfer', count: { kind: 'missing' }, population: 900 },
        { code: 'GM3002', label: 'Klein aantal', count: 4, population: 700 },
        { code: 'GM3003', label: 'Bijna leeg', count: 0, population: 8 },
        { code: 'GM3004', label: 'Onmogelijk', count: -12, population: 800 },
        { code: 'GM3005', label: 'Ook onmogelijk', count: 12, population: 0 },
      ],
    },
    own,
  },
  ownHidden: {
    about: 'The own number is too small to show: no place, and no way to read it from the picture.',
    comparison: { indicator: support, units: withCount(quiet, 0, 6) },
    own: code(0),
  },
  intern: {
    about: 'For use inside: nothing is hidden, and it says not to publish.',
    comparison: { indicator: support, units: withCount(quiet, 0, 6) },
    own: code(0),
    smallNumberPolicy: 'intern',
  },
  tooFew: {
    about: 'Seven areas: too few to compare. The table stays.',
    comparison: { indicator: support, units: quiet.slice(0, 7), period: '2024JJ00' },
    own: code(3),
  },
  none: {
    about: 'Nobody has the property anywhere: no limits, no verdicts, no fault.',
    comparison: { indicator: support, units: quiet.map((unit) => ({ ...unit, count: 0 })) },
    own,
  },
  districts: {
    about: 'Districts instead of municipalities, with long names.',
    comparison: {
      indicator: {
        ...support,
        kind: 'model',
        label: sameText('Volwassenen die zich ernstig of zeer ernstig eenzaam voelen'),
      },
      units: towns({ count: 24, share: 0.11, from: 900, to: 21_000 }).map((unit, at) => ({
        ...unit,
        code: `WK0344${String(at + 1).padStart(2, '0')}`,
        label: `Wijk ${String(at + 1).padStart(2, '0')} Voorbeeld-Noordoost en omstreken`,
      })),
    },
    own: 'WK034420',
  },
} as const satisfies Readonly<Record<string, FunnelScenario>>;

/** The name of a scenario. */
export type FunnelScenarioName = keyof typeof scenarios;

/** All scenarios with their names. */
export const allFunnelScenarios: readonly (readonly [FunnelScenarioName, FunnelScenario])[] = Object.entries(
  scenarios,
) as [FunnelScenarioName, FunnelScenario][];
