import type { Language, StorageCode, StorageMode } from '@draagkracht/model';

/** One state of the dashboard: what file it is given, what was chosen, and what the device does. */
export interface DashboardScenario {
  readonly file?: { readonly name: string; readonly text: string };
  /** Take the file of the preview into use. */
  readonly use?: boolean;
  /** Show the built-in example instead of a file. */
  readonly example?: boolean;
  readonly region?: string;
  /** Labels of indicators to choose. */
  readonly choose?: readonly string[];
  readonly save?: boolean;
  readonly readonly?: boolean;
  readonly language?: Language;
  readonly storage?: StorageMode;
  readonly refuses?: StorageCode;
  readonly provider?: 'slow';
}

const head = 'Regiocode;Regio;Jaar;Jongeren met jeugdhulp (%);Wmo-cliënten (per 1.000 inwoners);Inwoners';
const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const places: readonly (readonly [string, string, number, number, number])[] = [
  ['NL00', 'Nederland', 9.2, 62, 17_000_000],
  ['GM9998', 'Voorbeeldstad', 8.4, 66, 120_000],
  ['GM9997', 'Voorbeelddorp', 7.1, 58, 16_880_000],
  ['BU99980101', 'Voorbeeldbuurt', 11.3, 81, 3_200],
];
const dutch = (value: number): string => value.toFixed(1).replace('.', ',');
const lines = places.flatMap(([code, name, youth, wmo, people]) =>
  years.map(
    (year, at) =>
      `${code};${name};${year};${dutch(youth + at * 0.1 + (at % 3) * 0.2)};${code === 'BU99980101' && year === 2020 ? '.' : wmo + at}${year === 2024 ? '*' : ''};${people}`,
  ),
);

/** A small file as a municipality has it: semicolons, decimal commas, a dot for what is not known, a star for provisional. Invented. */
export const smallFile = { name: 'sociaal-domein.csv', text: [head, ...lines].join('\r\n') };
const one = {
  name: 'buurten.csv',
  text: 'Regiocode;Regio;Jongeren met jeugdhulp (%)\nNL00;Nederland;9,7\nGM9998;Voorbeeldstad;8,4\nBU99980101;Voorbeeldbuurt;11,3\n',
};
const youth = ['Jongeren met jeugdhulp'];

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  empty: {},
  loading: { provider: 'slow' },
  preview: { file: smallFile },
  withoutPeriod: { file: one },
  chosen: {
    file: smallFile,
    use: true,
    region: 'BU99980101',
    choose: ['Jongeren met jeugdhulp', 'Wmo-cliënten', 'Inwoners'],
  },
  nothingChosen: { file: smallFile, use: true },
  saved: { file: smallFile, use: true, region: 'GM9998', choose: youth, save: true },
  example: { example: true, choose: youth },
  readonly: { file: smallFile, use: true, region: 'GM9998', choose: youth, readonly: true },
  readonlyEmpty: { readonly: true },
  unreadableZip: { file: { name: 'cijfers.csv', text: 'PK\u0003\u0004\u0014\u0000' } },
  unreadablePage: { file: { name: 'cijfers.csv', text: '<!doctype html><html><body>Niet gevonden</body></html>' } },
  unreadableEmpty: { file: { name: 'leeg.csv', text: '' } },
  oneColumn: { file: { name: 'lijst.csv', text: 'Naam\nUtrecht\nZwolle\n' } },
  mixedPeriods: {
    file: {
      name: 'door-elkaar.csv',
      text: 'Regiocode;Periode;Aantal\nNL00;2023JJ00;5\nNL00;2023KW01;2\nNL00;2024JJ00;6\n',
    },
  },
  duplicateRegions: {
    file: { name: 'dubbel 2024.csv', text: 'Regiocode;Regio;Aantal\nGM0344;Utrecht;5\nGM0344;Utrecht;6\n' },
  },
  blocked: { refuses: 'blocked', file: smallFile, use: true, choose: youth },
  quota: { refuses: 'quota', file: smallFile, use: true, choose: youth },
  unavailable: { refuses: 'unavailable' },
  memory: { storage: 'memory', file: smallFile, use: true, choose: youth },
  english: {
    file: smallFile,
    use: true,
    region: 'BU99980101',
    choose: ['Jongeren met jeugdhulp', 'Inwoners'],
    language: 'en',
  },
  previewEnglish: { file: smallFile, language: 'en' },
} as const satisfies Readonly<Record<string, DashboardScenario>>;
