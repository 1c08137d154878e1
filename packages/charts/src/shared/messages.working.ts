import type { Language, Translated } from '@draagkracht/model';

/** What stands around the steps of a sum. */
export interface WorkingMessages {
  /** On what opens the steps. */
  readonly title: string;
  readonly intro: string;
  /** The same where the figures themselves were put together. */
  readonly introOfFigures: string;
  readonly numbers: string;
  readonly result: string;
  /** Between the figures that are shown of a long list. */
  readonly more: (count: string) => string;
  readonly method: (name: string, version: string, source: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly saved: string;
  /** Heads of the columns of the copy. */
  readonly columns: readonly [step: string, name: string, values: string];
}

/** The texts around the steps, per language. They come with the steps. */
export const workingMessages: Readonly<Record<Language, WorkingMessages>> = {
  nl: {
    title: 'Reken na',
    intro: 'Zo is het oordeel berekend. Met deze getallen kunt u elke stap zelf doen.',
    introOfFigures: 'Een deel van de cijfers is samengesteld, omdat gebieden veranderden. Zo is dat gedaan.',
    numbers: 'Getallen',
    result: 'Uitkomst',
    more: (count) => `… en nog ${count}; in de kopie staan ze allemaal`,
    method: (name, version, source) => `Methode: ${name}, versie ${version}. Bron: ${source}.`,
    copy: 'Kopieer de getallen (CSV)',
    copied: 'Gekopieerd. Plak het in uw rekenblad.',
    saved: 'Kopiëren mag hier niet. De getallen staan in een bestand bij uw downloads.',
    columns: ['stap', 'naam', 'waarden'],
  },
  en: {
    title: 'Check the sum',
    intro: 'This is how the judgement was reached. With these numbers you can do each step yourself.',
    introOfFigures: 'Some figures were put together, because areas changed. This is how.',
    numbers: 'Numbers',
    result: 'Result',
    more: (count) => `… and ${count} more; the copy has them all`,
    method: (name, version, source) => `Method: ${name}, version ${version}. Source: ${source}.`,
    copy: 'Copy the numbers (CSV)',
    copied: 'Copied. Paste it into your spreadsheet.',
    saved: 'Copying is not allowed here. The numbers are in a file among your downloads.',
    columns: ['step', 'name', 'values'],
  },
};

/** Words of a formula that every sum shares; a sum may name more of its own. */
export const formulaWords: Readonly<Record<string, Translated>> = {
  mean: { nl: 'gemiddelde', en: 'mean' },
  median: { nl: 'mediaan', en: 'median' },
  sum: { nl: 'som', en: 'sum' },
  count: { nl: 'aantal', en: 'count' },
  steps: { nl: 'stappen', en: 'steps' },
  max: { nl: 'grootste', en: 'largest' },
  min: { nl: 'kleinste', en: 'smallest' },
  round: { nl: 'afgerond', en: 'rounded' },
};
