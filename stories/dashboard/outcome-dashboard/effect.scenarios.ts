import type { DkRecord, Expectation } from '@draagkracht/model';

const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const dutch = (value: number): string => value.toFixed(1).replace('.', ',');

/** Twelve districts of an invented town that go up and down together; in the third, the highest, something was done in 2021. */
const figure = (district: number, at: number): number => {
  const together = 7 + district * 0.35 + at * 0.1 + [0, 0.3, -0.2, 0.1][at % 4]!;
  const own = [0.2, -0.1, 0, 0.1, -0.2][(district * 3 + at * 2) % 5]!;
  const chosen = district === 3 ? 4.5 - (at >= 8 ? 2.4 : 0) : 0;
  return together + own + chosen;
};
const rows = (code: string, name: string, people: number, of: (at: number) => number): string[] =>
  years.map((year, at) => `${code};${name};${year};${dutch(of(at))};${dutch(of(at) * 2.1)};${people}`);
const town = (at: number): number => 9.6 + at * 0.1 + [0, 0.3, -0.2, 0.1][at % 4]!;

/** A file with a series for each district of a town, its inhabitants, the town and the country. Invented. */
export const districtsFile = {
  name: 'wijken-door-de-tijd.csv',
  text: [
    'Regiocode;Regio;Jaar;Jongeren met jeugdhulp (%);Moeite met rondkomen (%);Inwoners',
    ...rows('NL00', 'Nederland', 17_000_000, (at) => town(at) - 0.8),
    ...rows('GM9998', 'Voorbeeldstad', 120_000, town),
    ...Array.from({ length: 12 }, (_, i) => i + 1).flatMap((district) =>
      rows(`WK9998${String(district).padStart(2, '0')}`, `Wijk ${district}`, 6_000 + district * 700, (at) =>
        figure(district, at),
      ),
    ),
  ].join('\r\n'),
};

const expected = (at: number, data: Partial<Expectation>): DkRecord<Expectation> => {
  const recordedOn = data.recordedOn ?? '2021-03-01';
  return {
    id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
    type: 'expectation',
    schemaVersion: 1,
    createdAt: `${recordedOn}T09:00:00.000Z`,
    updatedAt: `${recordedOn}T09:00:00.000Z`,
    visibility: 'prive',
    authorRole: 'beleid',
    data: {
      indicatorId: 'Jongeren met jeugdhulp',
      region: 'WK999803',
      measure: 'Jeugdhulp dicht bij school',
      period: '2023JJ00',
      low: 10,
      high: 13,
      sure: '80',
      why: 'Ouders vragen eerder om raad.',
      recordedOn,
      ...data,
    },
  };
};

/** Expectations of one district: one that came true, one that did not, one of a figure that is still to come, one that was too late. */
export const expectations: readonly DkRecord<Expectation>[] = [
  expected(1, {}),
  expected(2, { period: '2024JJ00', low: 5, high: 8, recordedOn: '2022-03-01' }),
  expected(3, { period: '2027JJ00', low: 8, high: 10, recordedOn: '2026-11-20' }),
  expected(4, { period: '2022JJ00', recordedOn: '2024-05-01' }),
];

const topics = ['Jeugdhulp', 'Bijstand', 'Wmo', 'Schulden', 'Eenzaamheid', 'Mantelzorg'];
/** Six figures of one town through time; only the second goes anywhere. Invented. */
const manyFile = {
  name: 'veel-cijfers.csv',
  text: [
    `Regiocode;Regio;Jaar;${topics.map((topic) => `${topic} (%)`).join(';')}`,
    ...years.map((year, at) =>
      ['GM9998', 'Voorbeeldstad', year, ...topics.map((_, i) => dutch(i === 1 ? 4 + at : 9 + i + ((at + i) % 2)))].join(
        ';',
      ),
    ),
  ].join('\r\n'),
};

const use = { file: districtsFile, use: true, region: 'WK999803' } as const;
const youth = 'Jongeren met jeugdhulp';
const chosen = { ...use, choose: [youth] } as const;
const asked = { indicator: youth, measure: 'Jeugdhulp dicht bij school', since: '2021JJ00', meant: 'lower' } as const;

/** What can be asked of a card: what a measure did, and what is expected. */
export const effectScenarios = {
  effectBegins: { ...chosen, effect: { indicator: youth } },
  effectTogether: { ...chosen, effect: { ...asked, reason: 'request' } },
  effectShown: { ...chosen, effect: { ...asked, reason: 'request', conditions: 'yes' } },
  effectOfWorst: { ...chosen, effect: { ...asked, reason: 'worst', against: 'GM9998', conditions: 'yes' } },
  effectAlone: { ...chosen, effect: { ...asked, reason: 'other', against: 'none', conditions: 'partly' } },
  effectTooShort: { ...chosen, effect: { ...asked, since: '2014JJ00', reason: 'request', conditions: 'yes' } },
  effectEnglish: {
    ...chosen,
    language: 'en',
    effect: { ...asked, measure: 'Youth care close to school', reason: 'worst' },
  },
  expecting: { ...chosen, expect: { indicator: youth } },
  expectingWrong: { ...chosen, expect: { indicator: youth, low: '10', high: '8', keep: true } },
  expectationKept: {
    ...chosen,
    expect: { indicator: youth, measure: 'Jeugdhulp dicht bij school', low: '8', high: '10', keep: true },
  },
  expectationBlocked: {
    ...chosen,
    refuses: 'blocked',
    expect: { indicator: youth, measure: 'Jeugdhulp dicht bij school', low: '8', high: '10', keep: true },
  },
  expectationsScored: { ...chosen, records: expectations },
  expectationsReadonly: { ...chosen, records: expectations, readonly: true },
  chance: { file: manyFile, use: true, region: 'GM9998', choose: topics },
  expectationsEnglish: { ...chosen, records: expectations, language: 'en' },
} as const;
