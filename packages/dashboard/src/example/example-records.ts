import {
  indicatorStory,
  monitorEvent,
  monitorIndicator,
  monitorSetup,
  newRecord,
  result,
  target,
  type DkRecord,
  type IndicatorStory,
  type MonitorIndicator,
  type MonitorTarget,
  type RecordType,
  type DataOf,
  type Result,
} from '@draagkracht/model';
import { exampleDatasetId, exampleId as idOf, exampleRegion } from './example-figures.js';
import { exampleSessions } from './example-sessions.js';

const results: readonly (Pick<Result, 'label' | 'why'> & Partial<Result>)[] = [
  {
    label: 'Inwoners staan er niet alleen voor',
    why: 'Wie mensen om zich heen heeft, kan tegenslag beter aan.',
    circle: '2',
    lifeDomains: ['welzijn'],
    laws: ['wmo'],
    tasks: ['2'],
  },
  {
    label: 'Kinderen groeien veilig op, met hulp dichtbij',
    why: 'Vroeg en dichtbij helpen voorkomt zware hulp later.',
    circle: '1',
    lifeDomains: ['zorg', 'onderwijs'],
    laws: ['jeugdwet'],
    tasks: ['6'],
  },
  {
    label: 'Iedereen kan rondkomen',
    why: 'Geldzorgen maken al het andere moeilijker.',
    circle: '1',
    lifeDomains: ['arbeid', 'wonen'],
    laws: ['participatiewet'],
    tasks: ['1'],
  },
];

type Told = Partial<MonitorIndicator> &
  Pick<MonitorIndicator, 'label' | 'unit' | 'direction'> & { readonly of: number };

const indicators: readonly Told[] = [
  {
    of: 0,
    catalogueId: 'eenzaam-75',
    rhythm: '4y',
    label: 'Eenzaam onder 75-plussers',
    unit: '%',
    decimals: 0,
    direction: 'lower',
    kind: 'survey',
    circle: '2',
  },
  {
    of: 0,
    catalogueId: 'informele-hulp',
    label: 'Geeft informele hulp',
    unit: '%',
    direction: 'higher',
    kind: 'survey',
    circle: '3',
  },
  {
    of: 1,
    catalogueId: 'jeugdhulp',
    label: 'Jongeren met jeugdhulp',
    unit: '%',
    direction: 'neutral',
    tells: 'use',
    circle: '5',
    level: 'programme',
  },
  {
    of: 1,
    catalogueId: 'zonder-hulp-verder',
    label: 'Kan zonder hulp verder',
    unit: '%',
    decimals: 0,
    direction: 'higher',
    kind: 'survey',
    circle: '5',
    level: 'programme',
    aspect: 'effectiveness',
  },
  {
    of: 2,
    catalogueId: 'bijstand',
    label: 'Personen met bijstand',
    unit: 'per 10.000 inwoners',
    decimals: 0,
    direction: 'lower',
    circle: '1',
  },
  {
    of: 2,
    catalogueId: 'schulden',
    label: 'Huishoudens met problematische schulden',
    unit: '%',
    direction: 'lower',
    circle: '1',
  },
];

const stories: readonly (Partial<IndicatorStory> & { readonly of: number; readonly means: string })[] = [
  {
    of: 4,
    means: 'Van elke 10.000 inwoners leven er ruim 260 van bijstand. Dat is meer dan we gewend zijn.',
    meansNot: 'Het zegt niet dat mensen minder hun best doen. Ook mensen met een verblijfsvergunning tellen nu mee.',
    whatWeDo: 'We gaan bij nieuwe aanvragers langs in plaats van een brief te sturen.',
    ask: 'Ruimte om dit een jaar te proberen, ook als het niet binnen de regels past.',
    contactTeam: 'team inkomen',
  },
  {
    of: 5,
    means: 'Minder huishoudens hebben schulden die zij zelf niet meer kunnen oplossen.',
    meansNot: 'Wie geen schuld heeft, kan toch moeite hebben om rond te komen.',
    whatWeDo: 'We bellen aan na een betalingsachterstand van twee maanden.',
    contactTeam: 'team schuldhulp',
  },
  {
    of: 2,
    means: 'Een op de tien jongeren krijgt jeugdhulp. Dat is al jaren ongeveer zo.',
    meansNot: 'Meer hulp is niet slechter en minder hulp is niet beter: gebruik is niet hetzelfde als nood.',
    whatWeDo: 'Op elke school komt iemand die ouders kent.',
    contactTeam: 'team jeugd',
  },
];

const targets: readonly (Pick<MonitorTarget, 'value' | 'period' | 'direction'> & { readonly of: number })[] = [
  { of: 4, value: 225, period: '2027JJ00', direction: 'lower' },
  { of: 5, value: 7.5, period: '2028JJ00', direction: 'lower' },
];

const blank = { definition: '', numerator: '', denominator: '', tableId: '', breaks: [], readWith: [] };
const unplaced = { lifeDomains: [], laws: [], tasks: [] };

type Make = <Type extends RecordType>(type: Type, n: number, data: DataOf<Type>) => DkRecord<DataOf<Type>>;

const [resultAt, indicatorAt] = [(n: number) => idOf(100 + n), (n: number) => idOf(200 + n)];

const goalsOf = (make: Make): DkRecord[] => [
  ...results.map((data, n) => make(result, 100 + n, { ...unplaced, ...data, place: n })),
  ...indicators.map(({ of, ...data }, n) =>
    make(monitorIndicator, 200 + n, {
      ...blank,
      ...unplaced,
      decimals: 1,
      kind: 'registration',
      level: 'population',
      sourceName: 'Bedachte cijfers',
      ...data,
      resultId: resultAt(of),
      link: { datasetId: exampleDatasetId, indicatorId: data.catalogueId! },
      place: n,
    }),
  ),
];

const storiesOf = (make: Make, today: string): DkRecord[] =>
  stories.map(({ of, ...data }, n) =>
    make(indicatorStory, 300 + n, {
      meansNot: '',
      whatWeDo: '',
      ask: '',
      contactTeam: '',
      ...data,
      indicatorId: indicatorAt(of),
      region: exampleRegion,
      updatedOn: today,
      aboutPeriod: '2025JJ00',
    }),
  );

const targetsOf = (make: Make): DkRecord[] =>
  targets.map(({ of, ...data }, n) =>
    make(target, 400 + n, {
      ...data,
      indicatorId: indicatorAt(of),
      region: exampleRegion,
      steps: [],
      setBy: 'gemeenteraad',
      setOn: '2024-11-07',
      basis: 'Bedachte programmabegroting 2025, blz. 31',
    }),
  );

/** Everything somebody might have written down in a municipality that does not exist. @param now ISO instant */
export function exampleRecords(now: string): readonly DkRecord[] {
  const make: Make = (type, n, data) => newRecord(type, data, { id: idOf(n), now, authorRole: 'beleid' });
  return [
    ...goalsOf(make),
    ...storiesOf(make, now.slice(0, 10)),
    ...targetsOf(make),
    make(monitorEvent, 500, {
      resultId: resultAt(2),
      text: 'De gemeente belt aan bij betalingsachterstand',
      on: '2020-03-01',
      kind: 'policy',
      decidedBy: 'college',
      expected: 'Minder huishoudens met problematische schulden, na ongeveer twee jaar.',
    }),
    ...exampleSessions(now),
    make(monitorSetup, 700, {
      organisation: 'Voorbeeldgemeente',
      region: exampleRegion,
      compareWith: ['country'],
      view: 'result',
      policy: 'publiek',
    }),
  ];
}
