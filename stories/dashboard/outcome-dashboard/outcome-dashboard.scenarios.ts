import type { DkRecord, Language, StorageCode, StorageMode } from '@draagkracht/model';
import { effectScenarios } from './effect.scenarios.js';

/** One state of the dashboard: what file it is given, what was chosen, and what the device does. */
export interface DashboardScenario {
  readonly file?: { readonly name: string; readonly text: string };
  /** A file that is put beside the first. */
  readonly beside?: { readonly name: string; readonly text: string };
  /** Tick every proposal, and join the two files. */
  readonly join?: boolean;
  /** Label of the indicator that is compared fairly. */
  readonly compareFairly?: string;
  /** Ask whether a measure had an effect. `conditions` answers all four of what else is known. */
  readonly effect?: {
    readonly indicator: string;
    readonly measure?: string;
    readonly since?: string;
    readonly meant?: 'higher' | 'lower';
    readonly reason?: 'worst' | 'request' | 'trial' | 'other';
    readonly against?: string;
    readonly conditions?: 'yes' | 'partly';
  };
  /** Open the form for an expectation; fill it in, and save it. */
  readonly expect?: {
    readonly indicator: string;
    readonly measure?: string;
    readonly low?: string;
    readonly high?: string;
    readonly keep?: boolean;
  };
  /** What the device holds already. */
  readonly records?: readonly DkRecord[];
  /** Open what is published, and what is hidden. */
  readonly publish?: boolean;
  /** Take the file of the preview into use. */
  readonly use?: boolean;
  /** Show the built-in example instead of a file. */
  readonly example?: boolean;
  readonly region?: string;
  /** Labels of indicators to choose. */
  readonly choose?: readonly string[];
  readonly save?: boolean;
  /** Open the panel to say how the file is to be read. */
  readonly adjust?: boolean;
  /** Columns to leave out, by name; the file is then read again. */
  readonly leaveOut?: readonly string[];
  /** Open the part that fetches a table; what is pasted there. */
  readonly cbs?: string;
  readonly readonly?: boolean;
  readonly language?: Language;
  readonly storage?: StorageMode;
  readonly refuses?: StorageCode;
  readonly provider?: 'slow';
  /** There is a lock, and it shuts within a minute. */
  readonly closing?: boolean;
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
/** Fourteen districts of an invented town in one year; the second year has another name for one column and another unit for another. */
const yearOf = (year: 2020 | 2024): { name: string; text: string } => {
  const later = year === 2024;
  const heading = later
    ? 'Codering_3;Regionaam;AantalInwoners_5;BijstandPersonen_92;Wmo-gebruikers;Uitgaven (x 1 000)'
    : 'Codering_3;Regionaam;AantalInwoners_5;BijstandPersonen_80;Gebruikers Wmo;Uitgaven';
  const districts = Array.from({ length: 14 }, (_, i) => {
    const people = 2_000 + i * 730 + (later ? 35 : 0);
    const [benefits, users] = [60 + i * 21 - (later ? i * 2 : 0), 90 + i * 33 + (later ? 5 : 0)];
    const spent = 210_000 + i * 47_000 + (later ? 9_000 : 0);
    return `WK9998${String(i + 1).padStart(2, '0')};Wijk ${i + 1};${people};${benefits};${users};${later ? spent / 1000 : spent}`;
  });
  return { name: `wijken ${year}.csv`, text: [heading, ...districts].join('\r\n') };
};
const twoYears = { file: yearOf(2020), beside: yearOf(2024) };
const joined = { ...twoYears, join: true, region: 'WK999805' };

/** Fourteen districts of which one lost its decimal sign: 93% should have been 9.3%. Invented. */
export const lostFile = {
  name: 'jeugdhulp 2024.csv',
  text: [
    'Regiocode;Regio;Jongeren met jeugdhulp (%)',
    ...Array.from(
      { length: 14 },
      (_, i) =>
        `WK9998${String(i + 1).padStart(2, '0')};Wijk ${i + 1};${i === 3 ? '93' : dutch(8.1 + ((i * 7) % 10) * 0.3)}`,
    ),
  ].join('\r\n'),
};
/** A budget in the layout of Iv3, recognised by its task fields. Invented. */
const budget = {
  name: 'begroting 2024.csv',
  text: 'Gemeente;Taakveld;Baten;Lasten\nVoorbeeldstad;6.1 Samenkracht en burgerparticipatie;5;10\nVoorbeeldstad;6.2 Wijkteams;0;7\nVoorbeeldstad;6.3 Inkomensregelingen;40;61\n',
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
  lockClosing: { closing: true, file: smallFile, use: true, choose: youth },
  beside: twoYears,
  besideUnreadable: { file: yearOf(2020), beside: { name: 'leeg.csv', text: '' } },
  besideEnglish: { ...twoYears, language: 'en' },
  joined: { ...joined, choose: ['Bijstand personen', 'Aantal inwoners'] },
  fair: { ...joined, choose: ['Bijstand personen'], compareFairly: 'Bijstand personen' },
  publishing: {
    file: {
      name: 'bijstand.csv',
      text: 'Codering_3;Regionaam;Jaar;Bijstand\nGM9998;Voorbeeldstad;2024;128\nWK999801;Noord;2024;4\nWK999802;Zuid;2024;71\nWK999803;West;2024;53\n',
    },
    use: true,
    region: 'WK999801',
    choose: ['Bijstand'],
    publish: true,
  },
  adjust: { file: smallFile, adjust: true },
  adjusted: { file: smallFile, adjust: true, leaveOut: ['Inwoners'] },
  adjustEnglish: { file: budget, adjust: true, language: 'en' },
  recognised: { file: budget },
  lostDecimals: { file: lostFile },
  cbs: { cbs: '' },
  cbsNoTable: { cbs: 'Kerncijfers wijken en buurten' },
  english: {
    file: smallFile,
    use: true,
    region: 'BU99980101',
    choose: ['Jongeren met jeugdhulp', 'Inwoners'],
    language: 'en',
  },
  previewEnglish: { file: smallFile, language: 'en' },
  ...effectScenarios,
} as const satisfies Readonly<Record<string, DashboardScenario>>;
