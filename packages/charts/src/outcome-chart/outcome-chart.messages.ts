import type { Language, SourceCode } from '@draagkracht/model';

/** Every text of the chart that is not made from the data. */
export interface ChartMessages {
  readonly points: string;
  readonly table: string;
  readonly period: string;
  readonly status: string;
  readonly interval: string;
  readonly meaning: string;
  readonly events: string;
  readonly line: string;
  readonly mean: string;
  readonly median: string;
  readonly limits: string;
  readonly target: (value: string, period: string, setBy: string, basis: string) => string;
  readonly provisional: string;
  readonly improvement: string;
  readonly concern: string;
  readonly neutral: string;
  readonly breakLine: (period: string, reason: string) => string;
  readonly zoomed: string;
  readonly dense: (count: string) => string;
  readonly more: (count: string) => string;
  readonly keys: string;
  readonly loading: string;
  readonly emptyTitle: string;
  readonly emptyHelp: string;
  readonly showExample: string;
  readonly example: string;
  readonly source: Readonly<Record<SourceCode, (detail: string) => string>>;
  readonly noReader: string;
  readonly tableFaults: Readonly<Record<TableFaultCode, (where: string) => string>>;
  readonly targetRefused: string;
}

/** Why the table inside the element could not become a chart. */
export type TableFaultCode = 'merged-cells' | 'no-rows' | 'no-periods' | 'no-figures' | 'duplicate-periods' | 'mixed-periods' | 'one-column';

const nl: ChartMessages = {
  points: 'Punten van de grafiek, lees met de pijltjestoetsen',
  table: 'Cijfers in een tabel',
  period: 'Periode',
  status: 'Status',
  interval: 'Marge (95%)',
  meaning: 'Betekenis',
  events: 'Gebeurtenissen',
  line: 'de cijfers',
  mean: 'gemiddelde',
  median: 'mediaan (het middelste cijfer)',
  limits: 'grenzen: daarbinnen kan een verschil toeval zijn',
  target: (value, period, setBy, basis) => `doel: ${value} in ${period}. Gesteld door ${setBy}, op grond van ${basis}.`,
  provisional: 'open punt: voorlopig cijfer',
  improvement: 'verbetering',
  concern: 'zorg',
  neutral: 'verandering',
  breakLine: (period, reason) => `Vanaf ${period} meet men anders: ${reason}. Vergelijk niet over deze lijn heen.`,
  zoomed: 'Let op: de as begint niet bij 0.',
  dense: (count) => `De lijn telt ${count} punten. De uitschieters staan er allemaal in.`,
  more: (count) => `Toon meer rijen (nog ${count})`,
  keys: 'Pijltjes: punt voor punt. Home en End: eerste en laatste. Escape: stoppen.',
  loading: 'De cijfers worden geladen.',
  emptyTitle: 'Hier komt een grafiek met uitleg.',
  emptyHelp: 'Zet een tabel met periodes en cijfers in het element. Of noem een bestand bij src.',
  showExample: 'Toon voorbeeld',
  example: 'Voorbeeld. Deze cijfers zijn bedacht.',
  noReader: 'Deze pagina kan geen bestanden lezen. Zet een tabel in het element, of gebruik het script van Draagkracht.',
  targetRefused: 'Het doel is niet getekend. Zet erbij wie het stelde en waarop het steunt.',
  source: {
    'not-found': (src) => `Het bestand ${src} is niet gevonden. Kijk of het adres klopt.`,
    forbidden: (src) => `Het bestand ${src} mag hier niet gelezen worden. Vraag de beheerder van de site om toegang.`,
    server: (src) => `De server gaf ${src} niet door. Probeer het later nog eens.`,
    offline: (src) => `Het bestand ${src} is nu niet te bereiken. Kijk of er verbinding is.`,
    'other-origin': (src) => `Het bestand ${src} staat op een andere site, en die geeft het niet vrij. Zet het bestand op uw eigen site.`,
    html: (src) => `Op ${src} staat een webpagina en geen bestand met cijfers.`,
    'not-a-table': (src) => `In ${src} staat geen tabel die wij kunnen lezen. Gebruik CSV of JSON-stat.`,
    empty: (src) => `Het bestand ${src} is leeg.`,
    'no-such-indicator': (names) => `Dit cijfer staat niet in het bestand. Wel aanwezig: ${names}.`,
    'no-such-region': (code) => `Het gebied ${code} staat niet in het bestand.`,
    'choose-indicator': (names) => `Het bestand heeft meer cijfers. Noem er één bij indicator, bijvoorbeeld ${names}.`,
    'choose-region': (names) => `Het bestand heeft meer gebieden. Noem er één bij region, bijvoorbeeld ${names}.`,
    'mixed-periods': (detail) => `In het bestand staan jaren en andere periodes door elkaar (${detail}). Maak er twee bestanden van.`,
    'duplicate-regions': (code) => `Het gebied ${code} staat twee keer in het bestand. Haal er één weg.`,
  },
  tableFaults: {
    'merged-cells': (where) => `De tabel heeft samengevoegde cellen (${where}). Daardoor is niet zeker welk cijfer bij welke periode hoort. Splits de cellen.`,
    'no-rows': () => 'De tabel heeft geen rijen met cijfers.',
    'one-column': () => 'De tabel heeft maar één kolom. Zet de periodes links en de cijfers ernaast.',
    'no-periods': (where) => `De eerste kolom heeft geen periodes (${where}). Zet daar jaren of kwartalen, zoals 2024.`,
    'no-figures': (where) => `In de tabel staat tekst waar een cijfer hoort (${where}).`,
    'duplicate-periods': (where) => `Een periode staat twee keer in de tabel (${where}). Haal er één weg.`,
    'mixed-periods': (where) => `In de tabel staan jaren en andere periodes door elkaar (${where}). Maak er twee tabellen van.`,
  },
};

const en: ChartMessages = {
  points: 'Points of the chart, read with the arrow keys',
  table: 'Figures in a table',
  period: 'Period',
  status: 'Status',
  interval: 'Margin (95%)',
  meaning: 'Meaning',
  events: 'Events',
  line: 'the figures',
  mean: 'mean',
  median: 'median (the middle figure)',
  limits: 'limits: a difference within them can be chance',
  target: (value, period, setBy, basis) => `target: ${value} in ${period}. Set by ${setBy}, on the ground of ${basis}.`,
  provisional: 'open point: provisional figure',
  improvement: 'improvement',
  concern: 'concern',
  neutral: 'change',
  breakLine: (period, reason) => `From ${period} the measuring is different: ${reason}. Do not compare across this line.`,
  zoomed: 'Note: the axis does not start at 0.',
  dense: (count) => `The line has ${count} points. All extremes are in it.`,
  more: (count) => `Show more rows (${count} left)`,
  keys: 'Arrows: point by point. Home and End: first and last. Escape: stop.',
  loading: 'The figures are being loaded.',
  emptyTitle: 'A chart with its meaning comes here.',
  emptyHelp: 'Put a table with periods and figures inside the element. Or name a file in src.',
  showExample: 'Show example',
  example: 'Example. These figures are made up.',
  noReader: 'This page cannot read files. Put a table inside the element, or use the Draagkracht script.',
  targetRefused: 'The target is not drawn. Say who set it and what it rests on.',
  source: {
    'not-found': (src) => `The file ${src} was not found. Check the address.`,
    forbidden: (src) => `The file ${src} may not be read here. Ask the administrator of the site for access.`,
    server: (src) => `The server did not hand over ${src}. Try again later.`,
    offline: (src) => `The file ${src} cannot be reached now. Check your connection.`,
    'other-origin': (src) => `The file ${src} is on another site, which does not release it. Put the file on your own site.`,
    html: (src) => `At ${src} there is a web page, not a file with figures.`,
    'not-a-table': (src) => `There is no table in ${src} that we can read. Use CSV or JSON-stat.`,
    empty: (src) => `The file ${src} is empty.`,
    'no-such-indicator': (names) => `This figure is not in the file. There are: ${names}.`,
    'no-such-region': (code) => `The area ${code} is not in the file.`,
    'choose-indicator': (names) => `The file has several figures. Name one in indicator, for example ${names}.`,
    'choose-region': (names) => `The file has several areas. Name one in region, for example ${names}.`,
    'mixed-periods': (detail) => `Years and other periods are mixed in the file (${detail}). Make it two files.`,
    'duplicate-regions': (code) => `The area ${code} is in the file twice. Remove one.`,
  },
  tableFaults: {
    'merged-cells': (where) => `The table has merged cells (${where}). So it is not certain which figure belongs to which period. Split the cells.`,
    'no-rows': () => 'The table has no rows with figures.',
    'one-column': () => 'The table has only one column. Put the periods on the left and the figures beside them.',
    'no-periods': (where) => `The first column has no periods (${where}). Put years or quarters there, such as 2024.`,
    'no-figures': (where) => `There is text in the table where a figure belongs (${where}).`,
    'duplicate-periods': (where) => `A period is in the table twice (${where}). Remove one.`,
    'mixed-periods': (where) => `Years and other periods are mixed in the table (${where}). Make it two tables.`,
  },
};

/** The texts of the chart in a language. */
export const chartMessages = (language: Language): ChartMessages => (language === 'nl' ? nl : en);
