import { sameText, type Direction, type Language, type Series, type Story, type Target } from '@draagkracht/model';

/** One figure on the page, as the element takes it. */
interface Figure {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  readonly series: Series;
  readonly rows: readonly { readonly period: string; readonly figure: string }[];
  readonly source: string;
  readonly story: Story | undefined;
  readonly ask: string;
}

/** One state of the page for the council. All of it is invented. */
export interface CouncilScenario {
  /** What to look for. */
  readonly about: string;
  readonly page: {
    readonly title: string;
    readonly organisation: string;
    readonly date: string;
    readonly place: string;
    readonly language: Language;
    readonly figures: readonly Figure[];
    readonly unknown: readonly string[];
    readonly policy: 'publiek' | 'streng';
    readonly example: boolean;
  };
}

const story: Story = {
  means:
    'Minder inwoners hebben bijstand. Een deel vond werk bij het nieuwe distributiecentrum. Een deel verhuisde. De cijfers zeggen niet hoeveel van elk.',
  meansNot: 'Minder bijstand is niet minder armoede. Wie net te veel verdient, staat niet in dit cijfer.',
  whatWeDo:
    'Elke wijk heeft een vast aanspreekpunt voor werk en schulden. We bellen mensen die stoppen met een traject.',
  contactTeam: 'team werk en inkomen',
  updatedOn: '2026-02-01',
  aboutPeriod: '2025JJ00',
};

const decimal = (value: number): string => value.toFixed(1).replace('.', ',');

function figure(
  id: string,
  label: string,
  values: readonly number[],
  more: { better?: Direction; target?: Target; ask?: string; told?: Story } = {},
): Figure {
  const first = 2026 - values.length;
  const periods = values.map((_, at) => `${first + at}`);
  const last = values.at(-1)!;
  return {
    id,
    label,
    sentence: `${label} in Voorbeeldgemeente: ${decimal(last)}% in 2025. In 2024 was het ${decimal(values.at(-2)!)}%. De reeks is te kort om een trend te zien. Bron: Voorbeeldbron.`,
    series: {
      indicator: {
        id,
        label: sameText(label),
        unit: '%',
        decimals: 1,
        direction: more.better ?? 'lower',
        source: { name: 'Voorbeeldbron', retrieved: '2026-01-20' },
        ...(more.target ? { target: more.target } : {}),
      },
      region: { code: 'GM9998', label: 'Voorbeeldgemeente' },
      points: values.map((value, at) => ({ period: `${periods[at]!}JJ00`, value })),
    },
    rows: values.map((value, at) => ({ period: periods[at]!, figure: `${decimal(value)}%` })),
    source: 'Voorbeeldbron',
    story: more.told ?? story,
    ask: more.ask ?? '',
  };
}

const target: Target = {
  path: [{ period: '2028JJ00', value: 3.2 }],
  setBy: 'de gemeenteraad',
  setOn: '2025-11-06',
  basis: 'Programmabegroting 2026, blz. 31',
};

const six = [
  figure('bijstand', 'Inwoners met bijstand', [4.4, 4.3, 4.5, 4.2, 4.1, 3.9, 3.9], {
    target,
    ask: 'Houd het aanspreekpunt per wijk in stand tot en met 2028.',
  }),
  figure('eenzaam', 'Inwoners die zich vaak eenzaam voelen', [11.2, 11.6, 12.1, 11.9, 12.4]),
  figure('vertrouwen', 'Inwoners met vertrouwen in de buurt', [61.5, 62.1, 60.8, 63.3, 62.7, 64.2], {
    better: 'higher',
  }),
  figure('mantelzorg', 'Mantelzorgers die het zwaar hebben', [9.1, 9.4, 9.3, 9.8], {
    ask: 'Besluit in juni over de proef met logeerzorg.',
  }),
  figure('jeugdhulp', 'Jongeren met jeugdhulp', [12.9, 13.1, 13.4, 13.0, 12.8, 12.9, 13.2]),
  figure('schulden', 'Huishoudens met geregistreerde schulden', [7.7, 7.5, 7.6, 7.2, 7.1], {
    target: { ...target, path: [{ period: '2027JJ00', value: 6.5 }] },
  }),
];

const unknown = [
  'Te weinig jaren om een verandering te zien: Inwoners die zich vaak eenzaam voelen, Mantelzorgers die het zwaar hebben',
  'Wat iemand zelf geeft aan anderen, meet niemand.',
  'Wie geen hulp vraagt of weigert, staat nergens in.',
  'De buurt verschilt per straat; de enquête geeft alleen de gemeente.',
  'Over ervaringsdeskundigen is er geen landelijk cijfer.',
  'Gebruik van hulp is niet hetzelfde als nood, en niet als effect.',
];

const filled: CouncilScenario['page'] = {
  title: 'Sociale uitkomsten in Voorbeeldgemeente',
  organisation: 'Voorbeeldgemeente (bedacht)',
  date: '2026-03-01',
  place: 'Voorbeeldgemeente',
  language: 'nl',
  figures: six,
  unknown,
  policy: 'publiek',
  example: true,
};

const longStory: Story = {
  ...story,
  means: `${story.means} `.repeat(4).slice(0, 600),
  meansNot: `${story.meansNot} `.repeat(3).slice(0, 280),
  whatWeDo: `${story.whatWeDo} `.repeat(3).slice(0, 280),
};

export const scenarios = {
  six: { about: 'Six figures stand on two sheets of A4; no chart is cut.', page: filled },
  one: { about: 'One figure, with what is asked of the council.', page: { ...filled, figures: six.slice(0, 1) } },
  withoutStory: {
    about: 'A figure nobody explained, under the strict policy.',
    page: { ...filled, figures: [{ ...six[0]!, story: undefined }], policy: 'streng', unknown: [] },
  },
  longStories: {
    about: 'Stories as long as they may be: more sheets, still nothing cut.',
    page: { ...filled, figures: six.map((one) => ({ ...one, story: longStory })) },
  },
  english: { about: 'The texts around it in English.', page: { ...filled, language: 'en', figures: six.slice(0, 2) } },
} as const satisfies Readonly<Record<string, CouncilScenario>>;
