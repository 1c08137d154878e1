/** One year of a scenario: people who could care, and people who may need it. */
export interface OutlookRow {
  readonly year: number;
  readonly pool: number;
  readonly oldest: number;
  readonly projected?: boolean;
  readonly share?: number;
  readonly hours?: number;
  readonly need?: number;
}

/** One case of the outlook: what is in it, and why it is worth looking at. All figures are invented. */
export interface OutlookScenario {
  /** What to look for. */
  readonly about: string;
  readonly rows: readonly OutlookRow[];
  readonly regionName?: string;
  readonly definition?: 'carers-16' | 'carers-18' | 'broad' | 'parents-80';
  readonly share?: number;
  readonly older?: '75' | '80' | '85';
  readonly baseYear?: number;
  readonly targetYear?: number;
  readonly source?: string;
  readonly projectionSource?: string;
  readonly readonly?: boolean;
}

const counted = (first: number, people: readonly (readonly [pool: number, oldest: number])[]): OutlookRow[] =>
  people.map(([pool, oldest], at) => ({ year: first + at, pool, oldest }));

const expected = (people: readonly (readonly [year: number, pool: number, oldest: number])[]): OutlookRow[] =>
  people.map(([year, pool, oldest]) => ({ year, pool, oldest, projected: true }));

const past = counted(2018, [
  [15_620, 968],
  [15_700, 985],
  [15_760, 1004],
  [15_800, 1012],
  [15_810, 1036],
  [15_790, 1061],
  [15_740, 1083],
]);

const later = expected([
  [2025, 15_690, 1108],
  [2030, 15_240, 1352],
  [2035, 14_610, 1790],
  [2040, 14_180, 2215],
]);

const rows = [...past, ...later];

/** Everything the outlook must be able to show, by name. */
export const scenarios = {
  typical: {
    about: 'Counts and a prognosis; nobody has said yet who is called a carer, so none are counted.',
    rows,
    regionName: 'Voorbeeldgemeente',
    source: 'CBS, bevolking op 1 januari',
    projectionSource: 'PBL/CBS, regionale prognose',
  },
  carers: {
    about: 'A definition is chosen: carers per ten, the band of a fifth less and more, and what break-even asks.',
    rows,
    regionName: 'Voorbeeldgemeente',
    definition: 'carers-16',
  },
  outOfReach: {
    about: 'Break-even would take more than 40%: informal care alone will not do, and the other circles stand open.',
    rows,
    regionName: 'Voorbeeldgemeente',
    definition: 'carers-18',
    share: 21,
  },
  breakEven: {
    about: 'The worked test of the field notes: 15 to 6 at 15% asks for 37.5%.',
    rows: [...counted(2024, [[15_000, 1000]]), ...expected([[2040, 15_000, 2500]])],
    regionName: 'Voorbeeldgemeente',
    definition: 'carers-16',
    share: 15,
  },
  ownShareMissing: {
    about: 'Of the broad definition no share was published: it asks for one, and counts none until then.',
    rows,
    definition: 'broad',
  },
  growing: {
    about: 'A place that gets younger: the share may fall.',
    rows: [
      ...counted(2020, [
        [9000, 800],
        [9400, 790],
      ]),
      ...expected([[2035, 14_000, 900]]),
    ],
    regionName: 'Nieuwstad',
    definition: 'carers-16',
  },
  countedOnly: {
    about: 'No prognosis: one solid line, no band.',
    rows: past,
    regionName: 'Voorbeeldgemeente',
    definition: 'carers-16',
  },
  yearGaps: {
    about: 'Two years are missing: the line is interrupted, and it says so.',
    rows: [...past.filter(({ year }) => year !== 2020 && year !== 2021), ...later],
    regionName: 'Voorbeeldgemeente',
  },
  noOldest: {
    about: 'A year without anybody of 85 and over has no ratio.',
    rows: [
      { year: 2017, pool: 310, oldest: 0 },
      ...counted(2018, [
        [312, 2],
        [320, 4],
        [318, 5],
      ]),
    ],
    regionName: 'Nieuw eiland',
  },
  nobodyAtAll: {
    about: 'No year at all with a ratio: a sentence instead of a picture.',
    rows: counted(2020, [
      [100, 0],
      [110, 0],
    ]),
    regionName: 'Nieuw eiland',
  },
  unusable: {
    about: 'A count that cannot be one, a year twice, and a base year without figures.',
    rows: [...past, { year: 2024, pool: 1, oldest: 1 }, { year: 2026, pool: Number.NaN, oldest: 9 }],
    baseYear: 1999,
  },
  olderFrom75: {
    about: 'Where 85+ is not known: 75 and over, in every text.',
    rows: rows.map((row) => ({ ...row, oldest: row.oldest * 4 })),
    older: '75',
    definition: 'carers-16',
  },
  hours: {
    about: 'Hours of care and the need for it, where somebody has counted them: two more columns in the table.',
    rows: rows.map((row) => ({ ...row, hours: 11.1, need: 20 })),
    definition: 'carers-16',
  },
  readonly: {
    about: 'A page that tells one thing: nothing can be chosen.',
    rows,
    regionName: 'Voorbeeldgemeente',
    definition: 'carers-16',
    readonly: true,
  },
  onePoint: { about: 'A single year.', rows: counted(2024, [[15_000, 1000]]), regionName: 'Voorbeeldgemeente' },
  longName: {
    about: 'A long name and a long source at 320 pixels.',
    rows,
    regionName: 'Samenwerkende gemeenten van de Langenamenstreek en Omstreken',
    definition: 'carers-16',
    source: 'Centraal Bureau voor de Statistiek, bevolking naar leeftijd en regio op 1 januari',
  },
} as const satisfies Record<string, OutlookScenario>;

export type OutlookScenarioName = keyof typeof scenarios;

/** Every scenario with its name. */
export const allScenarios = Object.entries(scenarios) as unknown as readonly (readonly [
  OutlookScenarioName,
  OutlookScenario,
])[];
