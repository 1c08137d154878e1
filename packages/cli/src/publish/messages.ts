import type { Language, Translated } from '@draagkracht/model';
import type { CellReason, GateNotice, Refusal } from '@draagkracht/statistics/disclosure.js';

/** Why a figure is not published as it was, in words. */
export const reasonWords: Readonly<Record<CellReason, Translated>> = {
  'small-count': { nl: 'te klein aantal', en: 'too small a count' },
  'few-people': { nl: 'percentage van te weinig mensen', en: 'percentage of too few people' },
  'zero-discloses': { nl: 'zegt iets over iedereen in een groep', en: 'tells something of everybody in a group' },
  'few-cases': { nl: 'bedrag van te weinig gevallen', en: 'money of too few cases' },
  dominance: { nl: 'één geval is meer dan 30% van het bedrag', en: 'one case is over 30% of the money' },
  'unknown-cases': { nl: 'bedrag van een onbekend aantal gevallen', en: 'money of an unknown number of cases' },
  difference: { nl: 'verschil van afgeronde cijfers', en: 'change of rounded figures' },
  secondary: { nl: 'verborgen om een ander cijfer te beschermen', en: 'hidden to protect another figure' },
  source: { nl: 'al verborgen door de bron', en: 'hidden by the source already' },
  rounded: { nl: 'afgerond', en: 'rounded' },
};

/** Why something may not go out as it is, and what to do. */
export const refusalWords: Readonly<Record<Refusal['code'], Translated>> = {
  'unknown-cases': {
    nl: 'Het aantal gevallen achter dit bedrag is niet bekend. Gaat het niet over personen? Zeg dan --quantity ID=other.',
    en: 'The number of cases behind this amount is not known. Is it not about persons? Then say --quantity ID=other.',
  },
  'in-text': {
    nl: 'Deze tekst noemt een verborgen cijfer, of maakt het uit te rekenen. Haal het getal weg.',
    en: 'This text gives a hidden figure, or lets it be worked out. Take the number out.',
  },
  'unrounded-in-text': {
    nl: 'Deze tekst noemt een cijfer van voor het afronden. Gebruik het afgeronde cijfer.',
    en: 'This text gives a figure from before rounding. Use the rounded figure.',
  },
  'difference-in-text': {
    nl: 'Deze tekst noemt een verschil van afgeronde cijfers. Haal het verschil weg.',
    en: 'This text gives a change of rounded figures. Take the change out.',
  },
  'published-before': {
    nl: 'Dit cijfer volgt uit een eerdere publicatie. Verbergen helpt niet meer.',
    en: 'This figure follows from an earlier publication. Hiding does not help any more.',
  },
  'cannot-protect': {
    nl: 'Dit cijfer volgt uit de andere, wat er ook wordt verborgen. Laat een tabel weg.',
    en: 'This figure follows from the others, whatever is hidden. Leave a table out.',
  },
};

/** What whoever publishes should know. */
export const noticeWords: Readonly<Record<GateNotice['code'], Translated>> = {
  'assumed-count': {
    nl: 'Hele getallen zijn als aantal mensen behandeld. Klopt dat niet? Zeg --quantity ID=other.',
    en: 'Whole numbers were taken for counts of people. Not right? Say --quantity ID=other.',
  },
  'unknown-denominator': {
    nl: 'Percentages of verhoudingen zonder noemer. Die zijn niet gecontroleerd.',
    en: 'Percentages or rates without denominators. They were not checked.',
  },
  'found-sum': { nl: 'Kolommen die samen een andere kolom zijn', en: 'Columns that add up to another column' },
  'sums-differ': {
    nl: 'Totalen die kleiner zijn dan hun delen. Die zijn niet als totaal gebruikt.',
    en: 'Totals that are less than their parts. They were not used as totals.',
  },
  revised: {
    nl: 'Cijfers die anders zijn dan eerder gepubliceerd',
    en: 'Figures that differ from an earlier publication',
  },
  'hidden-at-once': {
    nl: 'De cijfers hangen zo samen dat hele groepen tegelijk zijn verborgen. Meer laten zien? Publiceer minder tabellen bij elkaar.',
    en: 'The figures hang together so much that whole groups were hidden at once. To show more, publish fewer tables together.',
  },
  intern: {
    nl: 'Niet publiceren. Er is niets verborgen.',
    en: 'Do not publish. Nothing was hidden.',
  },
};

/** The fixed texts of a report. */
export interface PublishWords {
  readonly cells: string;
  readonly suppressed: string;
  readonly secondary: string;
  readonly rounded: string;
  readonly refused: string;
  readonly why: string;
  readonly notices: string;
  readonly examples: string;
  readonly written: (path: string) => string;
  readonly notWritten: string;
  /** Why `intern` writes nothing by itself. */
  readonly needsUnprotected: string;
  /** How far a long run is, in one line. */
  readonly progress: (seconds: number, sums: number, round: number, unsafe: number) => string;
  readonly reportHeader: readonly string[];
}

const words: Readonly<Record<Language, PublishWords>> = {
  nl: {
    cells: 'Cijfers',
    suppressed: 'Verborgen',
    secondary: 'Ook verborgen',
    rounded: 'Afgerond',
    refused: 'Geweigerd',
    why: 'Waarom',
    notices: 'Let op',
    examples: 'Voorbeelden',
    written: (path) => `Geschreven: ${path}`,
    notWritten: 'Er is niets geschreven.',
    needsUnprotected:
      'Met --policy intern wordt niets verborgen. Het bestand mag niet naar buiten. Wilt u het toch maken, voor eigen gebruik? Zeg dan ook --unprotected.',
    progress: (seconds, sums, round, unsafe) =>
      `${seconds} s: ${sums} sommen, ronde ${round}, nog ${unsafe} ${unsafe === 1 ? 'cijfer' : 'cijfers'} te beschermen. Stoppen: Ctrl+C.`,
    reportHeader: ['Tabel', 'Gebied', 'Periode', 'Reden'],
  },
  en: {
    cells: 'Figures',
    suppressed: 'Hidden',
    secondary: 'Hidden as well',
    rounded: 'Rounded',
    refused: 'Refused',
    why: 'Why',
    notices: 'Note',
    examples: 'Examples',
    written: (path) => `Written: ${path}`,
    notWritten: 'Nothing was written.',
    needsUnprotected:
      'With --policy intern nothing is hidden. The file may not leave the house. To make it all the same, for your own use, say --unprotected too.',
    progress: (seconds, sums, round, unsafe) =>
      `${seconds} s: ${sums} sums, round ${round}, ${unsafe} ${unsafe === 1 ? 'figure' : 'figures'} still to protect. To stop: Ctrl+C.`,
    reportHeader: ['Table', 'Area', 'Period', 'Reason'],
  },
};

/** The texts of a report in a language. */
export const publishWords = (language: Language): PublishWords => words[language];
