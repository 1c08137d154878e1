import type { Language } from '@draagkracht/model';
import type { AreasFaultCode } from './areas.series.js';

/** Why a table of areas could not be read. */
export type UnitsFaultCode =
  | 'merged-cells'
  | 'no-rows'
  | 'few-columns'
  | 'no-figures'
  | 'percentages'
  | 'duplicate-areas';

/** What an element without a comparison says. */
export interface FunnelNoticeMessages {
  readonly title: string;
  readonly help: string;
  readonly showExample: string;
  readonly exampleLabel: string;
  readonly table: Readonly<Record<UnitsFaultCode, (where: string) => string>>;
  readonly areas: Readonly<Record<AreasFaultCode, (period: string) => string>>;
}

/** The texts of an element without a comparison, per language. */
export const funnelNoticeMessages: Readonly<Record<Language, FunnelNoticeMessages>> = {
  nl: {
    title: 'Hier komt een eerlijke vergelijking.',
    help: 'Zet een tabel in het element: gebied, aantal, aantal inwoners. Of noem een bestand bij src. Zeg bij own welk gebied van u is.',
    showExample: 'Toon voorbeeld',
    exampleLabel: 'Inwoners met een maatwerkvoorziening',
    table: {
      'merged-cells': (where) =>
        `De tabel heeft samengevoegde cellen (${where}). Daardoor is niet zeker welk cijfer bij welk gebied hoort. Splits de cellen.`,
      'no-rows': () => 'De tabel heeft geen rijen met gebieden.',
      'few-columns': () => 'De tabel heeft drie kolommen nodig: gebied, aantal en aantal inwoners.',
      'no-figures': (where) => `In de tabel staat tekst waar een cijfer hoort (${where}).`,
      percentages: (where) =>
        `In de tabel staan percentages (${where}). Zet er aantallen in: een percentage zegt niet om hoeveel mensen het gaat.`,
      'duplicate-areas': (where) => `Een gebied staat twee keer in de tabel (${where}). Haal er één weg.`,
    },
    areas: {
      'no-population': () => 'Niet bekend is om hoeveel inwoners het gaat. Noem bij population het cijfer daarvan.',
      'no-such-period': (period) =>
        `In het bestand staan geen cijfers van deze periode${period ? ` (${period})` : ''}.`,
    },
  },
  en: {
    title: 'A fair comparison comes here.',
    help: 'Put a table in the element: area, number, number of inhabitants. Or name a file in src. Say in own which area is yours.',
    showExample: 'Show example',
    exampleLabel: 'Inhabitants with tailored support',
    table: {
      'merged-cells': (where) =>
        `The table has merged cells (${where}). So it is not certain which figure belongs to which area. Split the cells.`,
      'no-rows': () => 'The table has no rows with areas.',
      'few-columns': () => 'The table needs three columns: area, number, and number of inhabitants.',
      'no-figures': (where) => `There is text in the table where a figure belongs (${where}).`,
      percentages: (where) =>
        `There are percentages in the table (${where}). Put numbers there: a percentage does not say how many people it is about.`,
      'duplicate-areas': (where) => `An area is in the table twice (${where}). Remove one.`,
    },
    areas: {
      'no-population': () => 'It is not known how many inhabitants it is about. Name that figure in population.',
      'no-such-period': (period) => `The file has no figures of this period${period ? ` (${period})` : ''}.`,
    },
  },
};
