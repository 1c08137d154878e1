/** What somebody did on the builder, and on what page it stands. */
export interface BuilderScenario {
  /** What the page wrote on it. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Whether the page knows its version of the bundle; `waiting`: not yet. Default: it does. */
  readonly release?: 'found' | 'missing' | 'waiting';
  /** What is in files: one figure, more of them, nothing that can be found, or nobody reads them. Default: one. */
  readonly files?: 'one' | 'more' | 'gone' | 'waiting' | 'unread';
  /** What is filled in, in this order: the id of a control and its value; a radio by its group; a box by `on`. */
  readonly fill?: readonly (readonly [field: string, value: string])[];
  /** Buttons and what unfolds, by selector. */
  readonly press?: readonly string[];
  /** The browser does not let the page copy. */
  readonly refuses?: boolean;
}

const wmo = 'Jaar\tVoorbeeldstad\n2019\t48,1\n2020\t47,3\n2021\t51,9\n2022\t54,0\n2023\t56,2\n2024\t55,8';
const long = 'Inwonersondersteuningsvragenafhandelingstevredenheidsonderzoeksuitkomsten'.repeat(2);

/** Plain data that stories and tests share. All figures are invented (bedacht). A case added here is tested at once. */
export const scenarios = {
  empty: {},
  filled: {
    fill: [
      ['given', 'table'],
      ['table', wmo],
      ['caption', 'Cliënten met Wmo-hulp (per 1.000 inwoners)'],
      ['is-better', 'lower'],
      ['system', 'wordpress'],
    ],
  },
  partial: { fill: [['given', 'table']] },
  badTable: {
    fill: [
      ['given', 'table'],
      ['table', 'Wijk\tCliënten\nNoord\t12\nZuid\t9'],
    ],
  },
  oneColumn: {
    fill: [
      ['given', 'table'],
      ['table', '2021\n2022'],
    ],
  },
  withoutHeads: {
    fill: [
      ['given', 'table'],
      ['table', '2021 12,5\n2022 13\n2023 11,8'],
    ],
  },
  badNumber: { fill: [['is-heading-level', '9']] },
  file: {
    fill: [
      ['given', 'file'],
      ['src', '/cijfers/wmo.csv'],
    ],
  },
  fileWithMore: {
    files: 'more',
    fill: [
      ['given', 'file'],
      ['src', '/cijfers/alles.csv'],
    ],
  },
  fault: {
    files: 'gone',
    fill: [
      ['given', 'file'],
      ['src', '/cijfers/weg.csv'],
    ],
  },
  unread: {
    files: 'unread',
    fill: [
      ['given', 'file'],
      ['src', '/cijfers/wmo.csv'],
    ],
  },
  loading: {
    release: 'waiting',
    files: 'waiting',
    attributes: { widget: 'obstacle-log' },
    fill: [
      ['element', 'dk-outcome-chart'],
      ['given', 'file'],
      ['src', '/cijfers/wmo.csv'],
    ],
  },
  noRelease: { release: 'missing', attributes: { folder: '/bestanden/draagkracht/' } },
  otherFolder: { attributes: { folder: 'https://cdn.voorbeeldstad.nl/dk/9.9.9' } },
  tool: { attributes: { widget: 'principle-card', cms: 'typo3' } },
  map: { attributes: { widget: 'outcome-map' } },
  multiples: { attributes: { widget: 'small-multiples' } },
  wordpress: { attributes: { cms: 'wordpress' } },
  drupal: { attributes: { cms: 'drupal' } },
  umbraco: { attributes: { cms: 'umbraco' } },
  liferay: { attributes: { cms: 'liferay' } },
  sharepoint: { attributes: { cms: 'sharepoint' } },
  otherSystem: { attributes: { cms: 'other' } },
  ownRoute: { attributes: { cms: 'wordpress', route: 'static' } },
  plain: { fill: [['plain', 'on']] },
  dark: {
    fill: [
      ['dark', 'on'],
      ['width', '320'],
    ],
  },
  everything: { press: ['.all summary'] },
  unfolded: { press: ['.more summary', 'details.part summary', '.share summary'] },
  copied: { press: ['#code .copy'] },
  refused: { refuses: true, press: ['#code .copy'] },
  english: { attributes: { lang: 'en' } },
  longText: {
    fill: [
      ['given', 'table'],
      ['table', `Jaar\t${long}\n2023\t12\n2024\t13`],
      ['caption', long],
      ['folder', `/${long}/${long}`],
    ],
  },
} as const satisfies Readonly<Record<string, BuilderScenario>>;

/** The name of a scenario. */
export type BuilderScenarioName = keyof typeof scenarios;
