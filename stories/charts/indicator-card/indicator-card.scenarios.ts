import { type ChartKind, type Indicator, type Point, type Series, type Story, type Value } from '@draagkracht/model';

/** One case of the card: what is in it, and why it is worth looking at. All figures and stories are invented. */
export interface CardScenario {
  /** What to look for. */
  readonly about: string;
  readonly series: Series;
  readonly story?: Story;
  readonly others?: readonly Series[];
  readonly smallNumberPolicy?: 'intern' | 'publiek' | 'streng';
  readonly kind?: ChartKind;
  readonly compact?: boolean;
  readonly lang?: 'en';
  /** The chart behind it is opened. */
  readonly chartShown?: boolean;
}

const town = { code: 'GM9999', label: 'Voorbeeldgemeente' };
const country = { code: 'NL00', label: 'Nederland' };

const manage: Indicator = {
  id: 'manage',
  label: { nl: 'Inwoners die zich kunnen redden', en: 'Residents who can manage' },
  unit: '%',
  decimals: 0,
  direction: 'higher',
  kind: 'survey',
  source: { name: 'Inwonerspanel', licence: 'CC BY 4.0', retrieved: '2026-03-02', url: 'https://example.org/panel' },
};

const clients: Indicator = {
  id: 'wmo-clients',
  label: { nl: 'Cliënten met Wmo-hulp', en: 'Clients with support' },
  unit: 'per 1.000 inwoners',
  decimals: 0,
  direction: 'neutral',
  kind: 'registration',
  tells: 'use',
  source: { name: 'CBS', tableId: '85043NED' },
};

const waiting: Indicator = {
  id: 'waiting',
  label: { nl: 'Wachttijd voor hulp bij het huishouden', en: 'Waiting time for help at home' },
  unit: 'dagen',
  decimals: 0,
  direction: 'lower',
  source: { name: 'Eigen registratie' },
};

const years = (first: number, values: readonly Value[]): Point[] =>
  values.map((value, at) => ({ period: `${first + at}JJ00`, value }));

const of = (indicator: Indicator, points: readonly Point[], more: Partial<Series> = {}): Series => ({
  indicator,
  region: town,
  points,
  ...more,
});

const survey = years(2016, [71, 73, 72, 74, 71, 75, 74, 76, 78]).map((point) => ({
  ...point,
  low: (point.value as number) - 3,
  high: (point.value as number) + 3,
}));

/** A whole story, as a municipality would write it. */
export const story: Story = {
  means:
    'Van elke honderd inwoners die wij vroegen, zeggen er 78 dat zij zich kunnen redden, alleen of met hulp van mensen om hen heen. Dat zijn er ongeveer evenveel als in de jaren daarvoor.',
  meansNot: 'Het zegt niet dat de andere 22 hulp van de gemeente willen. Dat is niet gevraagd.',
  whatWeDo: 'In Noord en Oost vragen wij door: wie redt zich niet, en wat zou helpen?',
  ask: 'Maak in 2027 tijd en geld vrij voor deze gesprekken.',
  contactTeam: 'Team Samenleven',
  updatedOn: '2026-03-04',
  aboutPeriod: '2024JJ00',
};

const target = {
  path: [
    { period: '2026JJ00', value: 79 },
    { period: '2028JJ00', value: 82 },
  ],
  setBy: 'de gemeenteraad',
  setOn: '2025-11-06',
  basis: 'programmabegroting 2026, blz. 31',
};

const wave = (count: number, middle: number, reach: number): number[] =>
  Array.from({ length: count }, (_, at) => Math.round(middle + reach * Math.sin(at * 2.4)));

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  filled: {
    about: 'Number, what it means, what it does not mean, what we do. The target is the dashed line.',
    series: of({ ...manage, target }, survey),
    story,
    others: [of(manage, years(2016, [74, 74, 74, 75, 75, 75, 76, 76, 76]), { region: country })],
  },
  noStory: { about: 'Without an explanation a card says so; it cannot be published.', series: of(manage, survey) },
  oldStory: {
    about: 'A figure has come since the story was written.',
    series: of(manage, survey),
    story: { ...story, aboutPeriod: '2023JJ00', updatedOn: '2025-02-11' },
  },
  onlyMeaning: {
    about: 'Parts of the story that nobody filled in are left out.',
    series: of(clients, years(2019, [61, 62, 60, 63, 65, 66])),
    story: { means: 'Meer mensen gebruiken hulp van de Wmo.', meansNot: '', whatWeDo: '', contactTeam: '' },
  },
  provisional: {
    about: 'The last two figures are provisional: open points, and it is said beside the figure.',
    series: of(
      clients,
      years(2015, [58, 60, 61, 60, 62, 61, 63, 64, 66, 67]).map((point, at) => ({
        ...point,
        ...(at > 7 ? { status: 'provisional' as const } : {}),
      })),
    ),
    story: { means: 'Iets meer mensen dan vorig jaar krijgen hulp. Het cijfer kan nog veranderen.' },
  },
  improvement: {
    about: 'A rule found a change: the last point has a shape of its own, and the sentence says since when.',
    series: of(waiting, years(2009, [48, 51, 47, 50, 49, 52, 46, 50, 45, 43, 41, 38, 36, 33, 31, 28])),
    story: { means: 'Mensen wachten korter op hulp bij het huishouden.' },
  },
  concern: {
    about: 'The last figure lies outside the limits.',
    series: of(waiting, years(2009, [...wave(14, 40, 4), 63])),
    story: { means: 'Mensen wachten veel langer dan zij gewend waren.' },
  },
  tooFew: {
    about: 'Three figures are no trend, and the card says so.',
    series: of(manage, years(2022, [74, 75, 79])),
    story: { means: 'Drie metingen. Daar is nog niets aan te zien.' },
  },
  onePoint: {
    about: 'One figure: no line and no chart.',
    series: of(manage, years(2024, [78])),
    story: { means: 'Dit is de eerste meting.' },
  },
  brokenLine: {
    about: 'A gap and a new definition interrupt the line.',
    series: of(
      { ...clients, breaks: [{ period: '2021JJ00', reason: { nl: 'nieuwe telling', en: 'new count' } }] },
      years(2014, [58, 60, { kind: 'missing' }, 61, 60, 62, 61, 80, 81, 80, 82]),
    ),
    story: { means: 'Vanaf 2021 telt iedereen mee die in een jaar hulp kreeg.' },
  },
  suppressed: {
    about: 'Too few to show: that stands where the figure would be.',
    series: of(clients, years(2018, [14, 15, 13, 16, 15, { kind: 'suppressed' }]), {
      region: { code: 'BU99990101', label: 'Buurt Noord' },
    }),
    story: { means: 'In deze buurt krijgen zo weinig mensen hulp dat wij het aantal niet noemen.' },
  },
  nothingKnown: {
    about: 'Every period is unknown.',
    series: of(manage, years(2020, [{ kind: 'missing' }, { kind: 'missing' }, { kind: 'missing' }])),
  },
  noPoints: { about: 'A series without a single point.', series: of(manage, []) },
  model: {
    about: 'A model estimate always has its fixed sentence.',
    series: of(
      {
        ...manage,
        id: 'lonely',
        kind: 'model',
        direction: 'lower',
        label: { nl: 'Inwoners die zich eenzaam voelen', en: 'Residents who feel lonely' },
        source: { name: 'RIVM Gezondheidsmonitor' },
      },
      years(2016, [41, 43, 44, 46, 47, 49, 48]),
    ),
    story: { means: 'Bijna de helft van de inwoners voelt zich weleens eenzaam, schat het model.' },
  },
  intern: {
    about: 'For use inside: small numbers are not hidden.',
    series: of(clients, years(2019, [4, 6, 5, 7, 3, 6])),
    smallNumberPolicy: 'intern',
  },
  events: {
    about: 'What happened, who decided it and what was expected; never that it caused the figure.',
    series: of(waiting, years(2016, [48, 51, 47, 50, 49, 46, 45, 44, 42]), {
      events: [
        {
          period: '2020-07-01',
          text: 'Inkoop van hulp bij het huishouden vernieuwd',
          kind: 'policy',
          decidedBy: 'het college',
          expected: 'kortere wachttijd vanaf 2021',
        },
        { period: '2022JJ00', text: 'Landelijk tekort aan personeel', kind: 'event' },
      ],
    }),
    story: { means: 'Mensen wachten iets korter op hulp.' },
  },
  judgedLate: {
    about: 'Limits a person locked come with the part that judges them.',
    series: of(waiting, years(2005, wave(18, 40, 5)), { baseline: 12 }),
    story: { means: 'De wachttijd schommelt om de veertig dagen.' },
  },
  chartShown: {
    about: 'The whole chart in the place of the small line.',
    series: of({ ...manage, target }, survey),
    story,
    chartShown: true,
  },
  compact: {
    about: 'Among others: the story is folded.',
    series: of({ ...manage, target }, survey),
    story,
    compact: true,
  },
  longText: {
    about: 'The longest words a municipality can write, in a narrow place.',
    series: of(
      {
        ...clients,
        label: {
          nl: 'Huishoudens met twee of meer voorzieningen uit de Wmo, de Jeugdwet of de Participatiewet',
          en: 'Households with two or more provisions under the social support, youth or participation act',
        },
      },
      years(2015, [158_060, 160_120, 161_300, 160_010, 162_480, 161_990, 163_700, 164_050]),
      { region: { code: 'GM1740', label: 'Samenwerkingsverband Arbeidsmarktregio Voorbeeldgemeenten' } },
    ),
    story: {
      means: 'Samenwerkingsovereenkomstbesprekingen met bewonersinitiatieven duren langer. '.repeat(7),
      meansNot: 'Meervoudigeproblematiekhuishoudens is een woord van beleid, en niet van mensen. '.repeat(3),
      whatWeDo: 'Wij praten door. '.repeat(10),
      contactTeam: 'samenwerkingsverbandcoördinatieteam sociaal domein',
      updatedOn: '2026-03-04',
    },
  },
  english: {
    about: 'In English; the story stays as it was written.',
    series: of({ ...manage, target }, survey),
    story,
    lang: 'en',
  },
} as const satisfies Readonly<Record<string, CardScenario>>;

/** The name of a scenario. */
export type CardScenarioName = keyof typeof scenarios;

/** All scenarios with their names. */
export const allScenarios: readonly (readonly [string, CardScenario])[] = Object.entries(scenarios);

/** What a webmaster pastes. */
export const pasted = `<dk-indicator-card better="higher">
  <p data-dk="means">Van elke honderd inwoners die wij vroegen, zeggen er 77 dat zij zich kunnen redden.</p>
  <p data-dk="means-not">Het zegt niet dat de anderen hulp willen.</p>
  <p data-dk="what-we-do">In Noord vragen wij door.</p>
  <p>Meer weten? Vraag <span data-dk="contact-team">Team Samenleven</span>.</p>
  <p>Geschreven op <time data-dk="updated-on" datetime="2026-03-04">4 maart 2026</time>.</p>
  <table>
    <caption>Inwoners die zich kunnen redden (%)</caption>
    <thead><tr><th>Jaar</th><th>Voorbeeldgemeente</th></tr></thead>
    <tbody>
      <tr><th>2021</th><td>72</td></tr>
      <tr><th>2022</th><td>74</td></tr>
      <tr><th>2023</th><td>.</td></tr>
      <tr><th>2024</th><td>77*</td></tr>
    </tbody>
  </table>
</dk-indicator-card>`;
