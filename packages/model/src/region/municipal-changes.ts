import type { RegionChange, RegionChangeKind, RegionMapping } from './region-change.js';

const division = (day: string): string => `CBS, Gemeentelijke indeling op 1 januari ${day.slice(0, 4)}`;
const HISTORY = 'CBS, StatLine 70739ned (Gebieden; overzicht vanaf 1830)';

type Row = readonly [
  code: string,
  label: string,
  share?: number | undefined,
  source?: string | undefined,
  note?: string,
];

/** Regions that became one. A row of the new region itself: it existed and lives on. */
const into = (
  date: string,
  kind: RegionChangeKind,
  to: string,
  toLabel: string,
  parts: readonly Row[],
): RegionChange[] =>
  parts.map(([code, label, share, source = division(date), note]) => ({
    from: `GM${code}`,
    to: `GM${to}`,
    fromLabel: label,
    toLabel,
    date,
    kind: code === to ? 'merge' : kind,
    source,
    ...(share === undefined ? {} : { share }),
    ...(note === undefined ? {} : { note }),
  }));

/** One region that was divided. The regions that got a part and existed have their row to themselves with the merges. */
const apart = (date: string, from: string, fromLabel: string, parts: readonly Row[]): RegionChange[] =>
  parts.map(([code, label, share, source = division(date), note]) => ({
    from: `GM${from}`,
    to: `GM${code}`,
    fromLabel,
    toLabel: label,
    date,
    kind: 'split',
    source,
    ...(share === undefined ? {} : { share }),
    ...(note === undefined ? {} : { note }),
  }));

/** Regions that got a part of a divided one and are otherwise what they were. */
const stayed = (date: string, ...rows: readonly Row[]): RegionChange[] =>
  rows.flatMap(([code, label]) => into(date, 'merge', code, label, [[code, label]]));

const KWB_2020 = 'CBS 84799NED, inwoners per wijk op 1 januari 2020';

/** 1 January 2014. */
const since2014 = (): RegionChange[] => [
  ...into('2014-01-01', 'merge', '0484', 'Alphen aan den Rijn', [
    ['0484', 'Alphen aan den Rijn'],
    ['0499', 'Boskoop'],
    ['1672', 'Rijnwoude'],
  ]),
  ...into('2014-01-01', 'merge', '1921', 'De Friese Meren', [
    ['0051', 'Skarsterlân'],
    ['0082', 'Lemsterland'],
    ['0653', 'Gaasterlân-Sleat'],
  ]),
  ...stayed('2014-01-01', ['0074', 'Heerenveen'], ['0080', 'Leeuwarden'], ['1900', 'Súdwest-Fryslân']),
  ...apart('2014-01-01', '0055', 'Boarnsterhim', [
    ['0074', 'Heerenveen'],
    ['0080', 'Leeuwarden'],
    ['1900', 'Súdwest-Fryslân'],
    ['1921', 'De Friese Meren', undefined, HISTORY, '783 inwoners'],
  ]),
];

/** 2015 until 2017. */
const since2015 = (): RegionChange[] => [
  ...into('2015-01-01', 'merge', '0361', 'Alkmaar', [
    ['0361', 'Alkmaar'],
    ['0365', 'Graft-De Rijp'],
    ['0458', 'Schermer'],
  ]),
  ...into('2015-01-01', 'merge', '0241', 'Groesbeek', [
    ['0241', 'Groesbeek'],
    ['0265', 'Millingen aan de Rijn'],
    ['0282', 'Ubbergen'],
  ]),
  ...into('2015-01-01', 'merge', '1930', 'Nissewaard', [
    ['0568', 'Bernisse'],
    ['0612', 'Spijkenisse'],
  ]),
  ...into('2015-01-01', 'merge', '1931', 'Krimpenerwaard', [
    ['0491', 'Bergambacht'],
    ['0608', 'Schoonhoven'],
    ['0623', 'Vlist'],
    ['0643', 'Nederlek'],
    ['0644', 'Ouderkerk'],
  ]),
  ...stayed('2015-01-01', ['0796', "'s-Hertogenbosch"], ['0828', 'Oss']),
  ...apart('2015-01-01', '1671', 'Maasdonk', [
    ['0796', "'s-Hertogenbosch", 6719 / 11348, HISTORY, '6.719 van 11.348 inwoners'],
    ['0828', 'Oss', 4629 / 11348, HISTORY, '4.629 van 11.348 inwoners'],
  ]),
  ...into('2015-07-01', 'renamed', '1940', 'De Fryske Marren', [['1921', 'De Friese Meren', undefined, HISTORY]]),
  ...into('2016-01-01', 'renamed', '1945', 'Berg en Dal', [['0241', 'Groesbeek']]),
  ...into('2016-01-01', 'merge', '0385', 'Edam-Volendam', [
    ['0385', 'Edam-Volendam'],
    ['0478', 'Zeevang'],
  ]),
  ...into('2016-01-01', 'merge', '1942', 'Gooise Meren', [
    ['0381', 'Bussum'],
    ['0424', 'Muiden'],
    ['0425', 'Naarden'],
  ]),
  ...into('2017-01-01', 'merge', '1948', 'Meierijstad', [
    ['0844', 'Schijndel'],
    ['0846', 'Sint-Oedenrode'],
    ['0860', 'Veghel'],
  ]),
  ...into('2017-01-01', 'border', '0014', 'Groningen', [['0040', 'Slochteren', undefined, HISTORY, '1.033 inwoners']]),
];

/** 1 January 2018. */
const since2018 = (): RegionChange[] => [
  ...into('2018-01-01', 'merge', '0080', 'Leeuwarden', [
    ['0080', 'Leeuwarden'],
    ['0081', 'Leeuwarderadeel'],
  ]),
  ...into('2018-01-01', 'merge', '0299', 'Zevenaar', [
    ['0196', 'Rijnwaarden'],
    ['0299', 'Zevenaar'],
  ]),
  ...into('2018-01-01', 'merge', '1949', 'Waadhoeke', [
    ['0063', 'het Bildt'],
    ['0070', 'Franekeradeel'],
    ['1908', 'Menameradiel'],
  ]),
  ...into('2018-01-01', 'merge', '1950', 'Westerwolde', [
    ['0007', 'Bellingwedde'],
    ['0048', 'Vlagtwedde'],
  ]),
  ...into('2018-01-01', 'merge', '1952', 'Midden-Groningen', [
    ['0018', 'Hoogezand-Sappemeer'],
    ['0040', 'Slochteren'],
    ['1987', 'Menterwolde'],
  ]),
  ...stayed('2018-01-01', ['1900', 'Súdwest-Fryslân']),
  ...apart('2018-01-01', '0140', 'Littenseradiel', [
    ['0080', 'Leeuwarden', 3394 / 10683, HISTORY, '3.394 van 10.683 inwoners'],
    ['1900', 'Súdwest-Fryslân', 5411 / 10683, HISTORY, '5.411 van 10.683 inwoners'],
    ['1949', 'Waadhoeke', 1878 / 10683, HISTORY, '1.878 van 10.683 inwoners'],
  ]),
];

/** Half of 1 January 2019. */
const since2019 = (): RegionChange[] => [
  ...into('2019-01-01', 'merge', '0014', 'Groningen', [
    ['0009', 'Ten Boer'],
    ['0014', 'Groningen'],
    ['0017', 'Haren'],
  ]),
  ...into('2019-01-01', 'merge', '0394', 'Haarlemmermeer', [
    ['0393', 'Haarlemmerliede en Spaarnwoude'],
    ['0394', 'Haarlemmermeer'],
  ]),
  ...into('2019-01-01', 'merge', '0575', 'Noordwijk', [
    ['0575', 'Noordwijk'],
    ['0576', 'Noordwijkerhout'],
  ]),
  ...into('2019-01-01', 'merge', '1954', 'Beekdaelen', [
    ['0881', 'Onderbanken'],
    ['0951', 'Nuth'],
    ['0962', 'Schinnen'],
  ]),
  ...into('2019-01-01', 'merge', '1959', 'Altena', [
    ['0738', 'Aalburg'],
    ['0870', 'Werkendam'],
    ['0874', 'Woudrichem'],
  ]),
  ...into('2019-01-01', 'merge', '1960', 'West Betuwe', [
    ['0236', 'Geldermalsen'],
    ['0304', 'Neerijnen'],
    ['0733', 'Lingewaal'],
  ]),
];

/** The other half of 1 January 2019. */
const alsoSince2019 = (): RegionChange[] => [
  ...into('2019-01-01', 'merge', '1961', 'Vijfheerenlanden', [
    ['0545', 'Leerdam'],
    ['0620', 'Vianen'],
    ['0707', 'Zederik'],
  ]),
  ...into('2019-01-01', 'merge', '1963', 'Hoeksche Waard', [
    ['0584', 'Oud-Beijerland'],
    ['0585', 'Binnenmaas'],
    ['0588', 'Korendijk'],
    ['0611', 'Cromstrijen'],
    ['0617', 'Strijen'],
  ]),
  ...into('2019-01-01', 'merge', '1966', 'Het Hogeland', [
    ['0005', 'Bedum'],
    ['1651', 'Eemsmond'],
    ['1663', 'De Marne'],
  ]),
  ...into('2019-01-01', 'merge', '1969', 'Westerkwartier', [
    ['0015', 'Grootegast'],
    ['0022', 'Leek'],
    ['0025', 'Marum'],
    ['0056', 'Zuidhorn'],
  ]),
  ...apart('2019-01-01', '0053', 'Winsum', [
    ['1966', 'Het Hogeland'],
    ['1969', 'Westerkwartier', undefined, undefined, 'Ezinge, Feerwerd en Garnwerd'],
  ]),
  ...into('2019-01-01', 'merge', '1970', 'Noardeast-Fryslân', [
    ['0058', 'Dongeradeel'],
    ['0079', 'Kollumerland en Nieuwkruisland'],
    ['1722', 'Ferwerderadiel'],
  ]),
  ...into('2019-01-01', 'merge', '1978', 'Molenlanden', [
    ['0689', 'Giessenlanden'],
    ['1927', 'Molenwaard'],
  ]),
];

/** 2021 until 2023; no municipality changed on 1 January 2020, 2024, 2025 and 2026. */
const since2021 = (): RegionChange[] => [
  ...into('2021-01-01', 'merge', '1979', 'Eemsdelta', [
    ['0003', 'Appingedam'],
    ['0010', 'Delfzijl'],
    ['0024', 'Loppersum'],
  ]),
  ...stayed('2021-01-01', ['0757', 'Boxtel'], ['0824', 'Oisterwijk'], ['0855', 'Tilburg'], ['0865', 'Vught']),
  ...apart('2021-01-01', '0788', 'Haaren', [
    ['0824', 'Oisterwijk', 5875 / 14360, KWB_2020, 'wijk Haaren: 5.875 van 14.360 inwoners'],
    ['0865', 'Vught', 4865 / 14360, KWB_2020, 'wijk Helvoirt: 4.865 van 14.360 inwoners'],
    ['0757', 'Boxtel', 2155 / 14360, KWB_2020, 'wijk Esch: 2.155 van 14.360 inwoners'],
    ['0855', 'Tilburg', 1465 / 14360, KWB_2020, 'wijk Biezenmortel: 1.465 van 14.360 inwoners'],
  ]),
  ...into('2022-01-01', 'merge', '0439', 'Purmerend', [
    ['0370', 'Beemster'],
    ['0439', 'Purmerend'],
  ]),
  ...into('2022-01-01', 'merge', '1980', 'Dijk en Waard', [
    ['0398', 'Heerhugowaard'],
    ['0416', 'Langedijk'],
  ]),
  ...into('2022-01-01', 'merge', '1982', 'Land van Cuijk', [
    ['0756', 'Boxmeer'],
    ['0786', 'Grave'],
    ['0815', 'Mill en Sint Hubert'],
    ['1684', 'Cuijk'],
    ['1702', 'Sint Anthonis'],
  ]),
  ...into('2022-01-01', 'merge', '1991', 'Maashorst', [
    ['0856', 'Uden'],
    ['1685', 'Landerd'],
  ]),
  ...into('2022-03-24', 'merge', '0363', 'Amsterdam', [
    ['0363', 'Amsterdam', undefined, HISTORY],
    ['0457', 'Weesp', undefined, HISTORY],
  ]),
  ...into('2023-01-01', 'merge', '1992', 'Voorne aan Zee', [
    ['0501', 'Brielle'],
    ['0530', 'Hellevoetsluis'],
    ['0614', 'Westvoorne'],
  ]),
];

/**
 * The municipalities of the Netherlands as they changed after 1 January 2013 (408 of them) until 1 January 2026 (342), written
 * down as facts: codes, names, days. Shares of divided municipalities are people, as CBS counts them in the row's source; those
 * of Boarnsterhim (2014) and Winsum (2019) are not known here, and nothing is carried over them. Border corrections are not
 * complete: only one with over a thousand people is named.
 */
export const municipalChanges = (): RegionMapping => ({
  id: 'gemeenten-2013-2026',
  label: {
    nl: 'Gemeentelijke herindelingen 2013–2026',
    en: 'Changes of municipalities 2013–2026',
  },
  source: { name: 'CBS', tableId: '70739ned', licence: 'CC BY 4.0' },
  changes: [since2014, since2015, since2018, since2019, alsoSince2019, since2021].flatMap((part) => part()),
});
