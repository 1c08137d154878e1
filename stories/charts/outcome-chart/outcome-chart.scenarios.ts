import {
  MISSING,
  sameText,
  type ChartKind,
  type Indicator,
  type Point,
  type Series,
  type Value,
} from '@draagkracht/model';

/** One case of the chart: what is in it, and why it is worth looking at. All figures are invented. */
export interface ChartScenario {
  /** What to look for. */
  readonly about: string;
  readonly series: Series;
  readonly others?: readonly Series[];
  readonly smallNumberPolicy?: 'intern' | 'publiek' | 'streng';
  /** The kind of chart that is asked for; without it the chart picks. */
  readonly kind?: ChartKind;
}

const SUPPRESSED: Value = { kind: 'suppressed' };

const manage: Indicator = {
  id: 'manage',
  label: { nl: 'Inwoners die zich kunnen redden', en: 'Residents who can manage' },
  unit: '%',
  decimals: 0,
  direction: 'higher',
  source: { name: 'Inwonerspanel', licence: 'CC BY 4.0' },
};

const youthCare: Indicator = {
  id: 'youth-care',
  label: { nl: 'Jongeren met jeugdhulp', en: 'Young people with youth care' },
  unit: '%',
  decimals: 1,
  direction: 'neutral',
  source: {
    name: 'CBS',
    tableId: '85099NED',
    url: 'https://opendata.cbs.nl/#/CBS/nl/dataset/85099NED',
    licence: 'CC BY 4.0',
    retrieved: '2026-03-02',
  },
};

const waiting: Indicator = {
  id: 'waiting',
  label: { nl: 'Wachttijd voor hulp bij het huishouden', en: 'Waiting time for help at home' },
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
};

const years = (first: number, values: readonly Value[]): Point[] =>
  values.map((value, at) => ({ period: `${first + at}JJ00`, value }));

const quarters = (year: number, values: readonly Value[]): Point[] =>
  values.map((value, at) => ({ period: `${year + Math.floor(at / 4)}KW0${(at % 4) + 1}`, value }));

const months = (year: number, values: readonly Value[]): Point[] =>
  values.map((value, at) => ({
    period: `${year + Math.floor(at / 12)}MM${String((at % 12) + 1).padStart(2, '0')}`,
    value,
  }));

/** A steady series that always comes out the same: a sine stands in for chance. */
const wave = (count: number, middle: number, reach: number): number[] =>
  Array.from(
    { length: count },
    (_, at) => Math.round((middle + reach * Math.sin(at * 2.4) + reach * 0.6 * Math.sin(at * 5.1)) * 10) / 10,
  );

const at = (code: string, label: string): { code: string; label: string } => ({ code, label });
const zuilen = at('BU03440111', 'Zuilen-Noord');
const utrecht = at('GM0344', 'Utrecht');
const country = at('NL00', 'Nederland');

const share = (period: string, numerator: number, denominator: number): Point => ({
  period,
  value: Math.round((numerator / denominator) * 1000) / 10,
  numerator,
  denominator,
});

const many = (count: number): Point[] => {
  const start = Date.UTC(1900, 0, 1);
  return wave(count, 400, 60).map((value, i) => ({
    period: new Date(start + i * 86_400_000).toISOString().slice(0, 10),
    value: i === 7000 ? 900 : value,
  }));
};

const reports: Indicator = {
  id: 'in-time',
  label: { nl: 'Meldingen op tijd onderzocht', en: 'Reports examined in time' },
  unit: '%',
  decimals: 1,
  direction: 'higher',
};

/** Shares of groups of these sizes, counted out exactly. */
const groups = (counted: readonly (readonly [numerator: number, denominator: number])[]): Point[] =>
  counted.map(([numerator, denominator], i) => ({
    period: `${2020 + Math.floor(i / 4)}KW0${(i % 4) + 1}`,
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
  }));

const inTime = groups([
  [61, 80],
  [95, 120],
  [48, 66],
  [150, 198],
  [70, 88],
  [301, 390],
  [88, 117],
  [66, 90],
  [39, 52],
  [120, 161],
  [210, 280],
  [79, 101],
  [44, 60],
  [96, 130],
  [180, 238],
  [40, 74],
]);

const hugeGroups = groups(
  [95.0, 95.4, 94.8, 95.0, 95.3, 94.7, 95.2, 94.8, 95.1, 95.7, 95.8, 95.6, 95.8, 95.8, 94.6, 95.4].map(
    (percent, i) => [Math.round(percent * (2700 + 60 * (i % 5))), 270_000 + 6000 * (i % 5)] as const,
  ),
);

const wmo: Indicator = {
  id: 'wmo',
  label: { nl: 'Cliënten met Wmo-hulp', en: 'Clients with support' },
  unit: 'per 1.000 inwoners',
  decimals: 0,
  direction: 'neutral',
  source: { name: 'CBS', tableId: '85043NED' },
};

/** A municipality that merged on 1 January 2022, as it comes out of carrying figures over: real codes, invented figures. */
const purmerend: Series = {
  indicator: {
    ...wmo,
    readWith: [
      {
        nl: 'Samengesteld uit Beemster en Purmerend (gewogen gemiddelde; indeling: CBS).',
        en: 'Put together from Beemster and Purmerend (weighted mean; division: CBS).',
      },
    ],
  },
  region: at('GM0439', 'Purmerend'),
  points: years(2017, [68, 69, 67, 70, 68, 68, 69, 67]),
  carried: {
    source: { name: 'CBS' },
    composed: [
      {
        region: 'GM0439',
        periods: years(2017, [1, 1, 1, 1, 1]).map(({ period }) => period),
        from: ['GM0370', 'GM0439'],
        way: 'weighted-mean',
        estimated: false,
      },
    ],
  },
};

/** Everything the chart must be able to show, by name. */
export const scenarios = {
  typical: {
    about: 'Eight years: a run chart with its median. The series shows no clear change, and says so.',
    series: { indicator: manage, region: utrecht, points: years(2017, [71, 73, 72, 74, 71, 75, 74, 78]) },
  },
  values: {
    about: 'Four years: too few for any judgement. Figures only.',
    series: { indicator: manage, region: utrecht, points: years(2021, [71, 74, 73, 75]) },
  },
  run: {
    about: 'Six rises in a row: the trend rule of a run chart fires.',
    series: { indicator: manage, region: utrecht, points: years(2016, [68, 67, 68, 70, 71, 73, 74, 76, 79]) },
  },
  xmr: {
    about: 'Twenty quarters within their limits: what is seen may be chance.',
    series: { indicator: waiting, region: utrecht, points: quarters(2021, wave(20, 40, 4)) },
  },
  outsideLimits: {
    about: 'The last quarter lies outside the limits.',
    series: { indicator: waiting, points: quarters(2021, [...wave(17, 40, 3), 41, 39, 61]) },
  },
  trend: {
    about: 'Seven quarters that fall one after the other: an improvement, because lower is better.',
    series: { indicator: waiting, points: quarters(2021, [...wave(13, 41, 4), 43, 42, 41, 40, 39, 38, 37]) },
  },
  twoOfThree: {
    about: 'Two of the last three figures lie close to a limit.',
    series: {
      indicator: waiting,
      points: quarters(2021, [40, 42, 38, 41, 39, 43, 38, 42, 40, 38, 41, 42, 39, 41, 38, 40, 42, 47, 43, 47]),
    },
  },
  shift: {
    about: 'Eight quarters on one side of the mean.',
    series: {
      indicator: manage,
      points: quarters(2021, [70, 72, 69, 71, 70, 72, 70, 71, 69, 72, 73, 74, 73.5, 74, 73, 74.5, 73, 74]),
    },
  },
  gaps: {
    about: 'Each kind of gap breaks the line, leaves its own sign and is named in the legend and the table.',
    series: {
      indicator: youthCare,
      region: zuilen,
      points: years(2013, [
        8.1,
        MISSING,
        8.4,
        8.8,
        SUPPRESSED,
        9.2,
        9.0,
        { kind: 'impossible' },
        9.6,
        { kind: 'not-applicable' },
        9.9,
        9.7,
      ]),
    },
  },
  endGap: {
    about: 'The last year is not known: the sentence says so before anything else.',
    series: { indicator: youthCare, region: zuilen, points: years(2018, [8.1, 8.3, 8.4, 8.8, 9.1, 9.2, 9.0, MISSING]) },
  },
  suppressed: {
    about: 'Percentages of fewer than ten people are hidden, though the file holds them.',
    series: {
      indicator: { ...youthCare, decimals: 0 },
      region: zuilen,
      points: [
        share('2020JJ00', 14, 40),
        share('2021JJ00', 16, 41),
        share('2022JJ00', 2, 8),
        share('2023JJ00', 15, 38),
        share('2024JJ00', 3, 9),
        share('2025JJ00', 17, 44),
      ],
    },
  },
  intern: {
    about: 'The same figures for use inside: raw, and with the words that they are not to be published.',
    smallNumberPolicy: 'intern',
    series: {
      indicator: { ...youthCare, decimals: 0 },
      region: zuilen,
      points: [share('2020JJ00', 4, 40), share('2021JJ00', 6, 41), share('2022JJ00', 2, 8), share('2023JJ00', 5, 38)],
    },
  },
  provisional: {
    about: 'The last two figures are provisional: open points.',
    series: {
      indicator: youthCare,
      region: utrecht,
      points: years(2017, [8.1, 8.3, 8.4, 8.8, 9.1, 9.2, 9.0, 9.4]).map((point, i) =>
        i < 6 ? point : { ...point, status: i === 6 ? ('revised-provisional' as const) : ('provisional' as const) },
      ),
    },
  },
  intervals: {
    about: 'A survey: each figure with its margin. The last difference may be chance.',
    series: {
      indicator: { ...manage, kind: 'survey', source: { name: 'Cliëntervaringsonderzoek Wmo', licence: 'CC0 1.0' } },
      region: utrecht,
      points: [
        share('2021JJ00', 148, 200),
        share('2022JJ00', 160, 210),
        share('2023JJ00', 152, 199),
        share('2024JJ00', 171, 214),
        share('2025JJ00', 180, 218),
      ],
    },
  },
  target: {
    about: 'A target is a dated path with who set it, and ends in a year to come.',
    series: {
      indicator: {
        ...manage,
        target: {
          path: [
            { period: '2022JJ00', value: 74 },
            { period: '2025JJ00', value: 78 },
            { period: '2028JJ00', value: 82 },
          ],
          setBy: 'de gemeenteraad',
          basis: 'Beleidsplan sociaal domein 2022',
        },
      },
      region: utrecht,
      points: years(2017, [71, 73, 72, 74, 71, 75, 74, 76]),
    },
  },
  events: {
    about: 'Events stand on the line by number and are listed. Their numbers never overlap. They claim to be no cause.',
    series: {
      indicator: waiting,
      points: quarters(2021, wave(20, 40, 4)),
      events: [
        { period: '2022KW01', text: 'Nieuwe inkoop', kind: 'policy' },
        { period: '2024KW01', text: 'Aanmelden gaat voortaan in de wijk', kind: 'policy' },
        { period: '2024KW02', text: 'Twee aanbieders stoppen', kind: 'event' },
        { period: '2024KW02', text: 'Staking in het openbaar vervoer', kind: 'event' },
      ],
    },
  },
  break: {
    about: 'A new definition stops the line and every comparison across it.',
    series: {
      indicator: {
        ...youthCare,
        breaks: [
          {
            period: '2020JJ00',
            reason: { nl: 'jeugdhulp met verblijf telt mee', en: 'residential youth care is included' },
          },
        ],
      },
      region: utrecht,
      points: years(2013, [8.1, 8.3, 8.4, 8.8, 8.6, 8.9, 9.0, 11.2, 11.4, 11.3, 11.6, 11.5]),
    },
  },
  companions: {
    about: 'A neighbourhood beside its municipality and the country, each line with its name.',
    series: {
      indicator: youthCare,
      region: zuilen,
      points: years(2017, [9.1, 9.6, 9.3, 10.2, 10.8, 10.1, 10.9, 11.4]),
    },
    others: [
      { indicator: youthCare, region: utrecht, points: years(2017, [8.9, 9.0, 9.2, 9.4, 9.3, 9.6, 9.8, 9.9]) },
      { indicator: youthCare, region: country, points: years(2017, [9.6, 9.8, 10.0, 9.7, 10.2, 10.4, 10.3, 10.5]) },
    ],
  },
  onePeriod: {
    about: 'One year of several areas: a line each, in the order of nearness. Never a rank list.',
    series: { indicator: youthCare, region: zuilen, points: years(2020, [11.4]) },
    others: [
      { indicator: youthCare, region: at('WK034401', 'Wijk 01 Noordwest'), points: years(2020, [MISSING]) },
      { indicator: youthCare, region: utrecht, points: years(2020, [9.4]) },
      { indicator: youthCare, region: country, points: [{ period: '2020JJ00', value: 9.7, status: 'provisional' }] },
    ],
  },
  counts: {
    about: 'Counts of areas of unlike size are not drawn over one another; the table has them.',
    series: {
      indicator: {
        id: 'people',
        label: { nl: 'Inwoners', en: 'Residents' },
        unit: '',
        decimals: 0,
        direction: 'neutral',
        additive: true,
      },
      region: zuilen,
      points: years(2019, [7340, 7395, 7420, 7510, 7600, 7655]),
    },
    others: [
      {
        indicator: {
          id: 'people',
          label: { nl: 'Inwoners', en: 'Residents' },
          unit: '',
          decimals: 0,
          direction: 'neutral',
          additive: true,
        },
        region: country,
        points: years(2019, [17_282_163, 17_407_585, 17_475_415, 17_590_672, 17_811_291, 17_942_942]),
      },
    ],
  },
  onePoint: {
    about: 'A single figure says what it is, and no more.',
    series: { indicator: manage, region: utrecht, points: years(2025, [74]) },
  },
  noPoints: {
    about: 'A series without points: a sentence in the place of the picture.',
    series: { indicator: manage, region: utrecht, points: [] },
  },
  onlyGaps: {
    about: 'Nothing but gaps: the axes stay, and every gap has its sign.',
    series: { indicator: manage, region: zuilen, points: years(2021, [SUPPRESSED, SUPPRESSED, MISSING, SUPPRESSED]) },
  },
  negative: {
    about: 'Figures on both sides of zero: the line of zero is drawn.',
    series: {
      indicator: {
        id: 'balance',
        label: { nl: 'Saldo jeugdhulp', en: 'Balance of youth care' },
        unit: 'euro per inwoner',
        decimals: 0,
        direction: 'higher',
      },
      points: years(2017, [12, 4, -8, -21, -15, -3, 6, -11]),
    },
  },
  hugeNumbers: {
    about: 'Numbers of ten digits keep their room on the axis.',
    series: {
      indicator: {
        id: 'spent',
        label: { nl: 'Lasten jeugdhulp, alle gemeenten', en: 'Cost of youth care, all municipalities' },
        unit: 'euro',
        decimals: 0,
        direction: 'neutral',
      },
      points: years(
        2017,
        [
          4_512_345_678, 4_890_120_000, 5_401_000_000, 5_610_777_000, 5_950_300_000, 6_320_000_000, 7_010_900_000,
          7_402_000_000,
        ],
      ),
    },
  },
  longLabels: {
    about: 'Long names are cut beside the line and whole in the legend.',
    series: {
      indicator: {
        ...youthCare,
        label: sameText(
          'Jongeren tot 23 jaar met jeugdhulp, jeugdbescherming of jeugdreclassering in natura, exclusief persoonsgebonden budget',
        ),
      },
      region: at('BU1', 'Industrieterrein Overvecht-Lage Weide en omgeving'),
      points: years(2018, [9.1, 9.6, 9.3, 10.2, 10.8, 10.1]),
    },
    others: [
      {
        indicator: youthCare,
        region: at('GM0344', 'Samenwerkingsverband Zuidoost-Utrecht, tien gemeenten'),
        points: years(2018, [9.2, 9.6, 9.4, 10.1, 10.7, 10.2]),
      },
    ],
  },
  months: {
    about: 'Sixty months: labels of the periods keep their season.',
    series: { indicator: waiting, points: months(2021, wave(60, 40, 5)) },
  },
  manyPoints: {
    about: 'Ten thousand days as one line, reduced to the pixels. The one day of 900 is still seen.',
    series: {
      indicator: { ...waiting, label: { nl: 'Meldingen per dag', en: 'Reports per day' }, unit: '' },
      points: many(10_000),
    },
  },
  model: {
    about: 'A model estimate says so on the picture and in the sentence.',
    series: {
      indicator: {
        ...manage,
        kind: 'model',
        label: { nl: 'Eenzame inwoners', en: 'Lonely residents' },
        direction: 'lower',
        source: { name: 'RIVM, SMAP', licence: 'CC BY 4.0' },
        readWith: [
          { nl: 'Elke vier jaar gemeten: 2012, 2016, 2020.', en: 'Measured every four years: 2012, 2016, 2020.' },
        ],
      },
      region: zuilen,
      points: [
        { period: '2012JJ00', value: 41 },
        { period: '2016JJ00', value: 44 },
        { period: '2020JJ00', value: 48, low: 43, high: 53 },
      ],
    },
  },
  pChart: {
    about: 'A p chart: each quarter has limits that follow its number of reports. The last quarter lies below them.',
    kind: 'p',
    series: { indicator: reports, region: utrecht, points: inTime },
  },
  overdispersed: {
    about: 'A p chart of very large groups: its limits are too narrow to be fair, and the sentence says so.',
    kind: 'p',
    series: { indicator: reports, region: country, points: hugeGroups },
  },
  pPrime: {
    about: 'The same figures as a p′ chart (Laney): the limits follow how much the figures really vary.',
    kind: 'p-prime',
    series: { indicator: reports, region: country, points: hugeGroups },
  },
  trialLimits: {
    about: 'An XmR chart on nine figures: trial limits, dotted, and it says so.',
    kind: 'xmr',
    series: { indicator: waiting, region: utrecht, points: quarters(2023, [41, 38, 43, 40, 37, 42, 39, 44, 40]) },
  },
  lockedBaseline: {
    about: 'Limits locked on the first twelve quarters: later figures are held against how it was then.',
    series: {
      indicator: waiting,
      region: utrecht,
      baseline: 12,
      points: quarters(2021, [...wave(12, 40, 3), 37, 36, 35, 36, 34, 35, 36, 34]),
    },
  },
  rebase: {
    about: 'A person let the limits begin anew, with a cause and a role: no rule runs across it, the line goes on.',
    series: {
      indicator: waiting,
      region: utrecht,
      points: quarters(2020, [...wave(12, 44, 3), ...wave(12, 33, 3)]),
      rebases: [{ period: '2023KW01', cause: 'aanmelden gaat voortaan in de wijk', by: 'de wijkteams' }],
    },
  },
  rebaseRefused: {
    about: 'A rebase without a cause is refused: the limits stay one, and the chart says why.',
    series: {
      indicator: waiting,
      points: quarters(2021, wave(16, 40, 4)),
      rebases: [{ period: '2023KW01', cause: '', by: 'de wijkteams' }],
    },
  },
  rareEvents: {
    about: 'A t chart: days between rare events. The last quiet time is unusually long, which is good.',
    kind: 't',
    series: {
      indicator: {
        id: 'days-between',
        label: { nl: 'Dagen tussen huisuitzettingen', en: 'Days between evictions' },
        unit: 'dagen',
        decimals: 0,
        direction: 'higher',
      },
      points: [16, 20, 5, 13, 1, 26, 46, 12, 12, 5, 19, 4, 3, 15, 14, 9, 8, 15, 21, 160].map((value, i) => ({
        period: `nr. ${i + 1}`,
        value,
      })),
    },
  },
  kindRefused: {
    about: 'A p chart is asked for, but nobody knows the numerators: the usual chart stands there, with the reason.',
    kind: 'p',
    series: { indicator: reports, points: quarters(2021, wave(14, 75, 3)) },
  },
  carried: {
    about: 'A municipality that merged: figures from before were put together, the chart says from which, and how.',
    series: purmerend,
  },
  offered: {
    about: 'Every share has its counts and there are sixteen: a reader may look at them as a p chart.',
    series: { indicator: reports, region: utrecht, points: inTime },
  },
  offeredFairer: {
    about: 'The same with very large groups: the p′ chart is offered too, as the fairer one.',
    series: { indicator: reports, points: hugeGroups },
  },
  clustered: {
    about: 'A run chart in two clusters on either side of its median, though no rule fires at the end.',
    series: { indicator: manage, region: utrecht, points: years(2016, [66, 65, 67, 66, 65, 74, 75, 73, 76, 75]) },
  },
} as const satisfies Readonly<Record<string, ChartScenario>>;

/** The name of a scenario. */
export type ChartScenarioName = keyof typeof scenarios;

/** All scenarios with their names. */
export const allScenarios: readonly (readonly [ChartScenarioName, ChartScenario])[] = Object.entries(scenarios) as [
  ChartScenarioName,
  ChartScenario,
][];
