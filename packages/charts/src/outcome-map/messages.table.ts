import type { Language } from '@draagkracht/model';

/** Why a table of areas could not become a map. */
export type AreasFaultCode = 'merged-cells' | 'no-rows' | 'one-column' | 'no-figures' | 'duplicate-areas';

/** What is wrong with a table of areas and what to do, per language. */
export const tableFaults: Readonly<Record<Language, Readonly<Record<AreasFaultCode, (where: string) => string>>>> = {
  nl: {
    'merged-cells': (where) => `De tabel heeft samengevoegde cellen (${where}). Splits de cellen.`,
    'no-rows': () => 'De tabel heeft geen rijen met gebieden.',
    'one-column': () => 'De tabel heeft maar één kolom. Zet de gebieden links en de cijfers ernaast.',
    'no-figures': (where) => `In de tabel staat tekst waar een cijfer hoort (${where}).`,
    'duplicate-areas': (where) => `Het gebied ${where} staat twee keer in de tabel. Haal er één weg.`,
  },
  en: {
    'merged-cells': (where) => `The table has merged cells (${where}). Split the cells.`,
    'no-rows': () => 'The table has no rows with areas.',
    'one-column': () => 'The table has only one column. Put the areas on the left and the figures beside them.',
    'no-figures': (where) => `The table has text where a figure belongs (${where}).`,
    'duplicate-areas': (where) => `The area ${where} is in the table twice. Remove one.`,
  },
};
