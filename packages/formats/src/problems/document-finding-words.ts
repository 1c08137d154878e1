import { publicationSentences } from '../publication/check-publication.js';
import { many, withExample, type ProblemWords } from './sentence.js';

/** What was met in a workbook, a page or another document that could be read. */
export const documentFindings: Readonly<Record<string, ProblemWords>> = {
  'publication-changed': () => publicationSentences.changed,
  'publication-newer': () => publicationSentences.newer,
  'no-header': withExample(
    () => 'Er is geen rij met kolomnamen gevonden. De kolommen hebben een nummer. Kies anders zelf de rij met namen.',
    () => 'No row of column names was found. The columns have a number. If there is one, choose it yourself.',
  ),
  'second-table': withExample(
    () => 'Onder deze tabel begint een tweede tabel. Die is niet gelezen. Zet hem op een eigen blad.',
    () => 'A second table begins below this one. It was not read. Put it on a sheet of its own.',
  ),
  'more-parts': ({ count, example }) => ({
    nl: `Dit bestand heeft nog ${many(count, 'tabel', 'tabellen')} met cijfers. Gelezen is "${example?.name ?? ''}", met de meeste cijfers. Kies zelf een andere.`,
    en: `This file has ${many(count, 'other table', 'other tables')} with figures. Read was "${example?.name ?? ''}", which has most. You may choose another.`,
  }),
  'merged-cells': withExample(
    (n) => `${many(n, 'samengevoegde cel is', 'samengevoegde cellen zijn')} over de rijen eronder herhaald.`,
    (n) => `${many(n, 'merged cell was', 'merged cells were')} repeated over the rows below.`,
  ),
  'error-cells': withExample(
    (n) =>
      `${many(n, 'cel geeft', 'cellen geven')} in Excel een fout en ${n === 1 ? 'telt' : 'tellen'} als onbekend. Herstel de formule.`,
    (n) =>
      `${many(n, 'cell shows', 'cells show')} an error in Excel and ${n === 1 ? 'counts' : 'count'} as unknown. Repair the formula.`,
  ),
  'formula-without-result': withExample(
    (n) =>
      `${many(n, 'formule heeft', 'formules hebben')} geen uitkomst in het bestand en ${n === 1 ? 'telt' : 'tellen'} als onbekend. Open het bestand in Excel en bewaar het opnieuw.`,
    (n) =>
      `${many(n, 'formula has', 'formulas have')} no result in the file and ${n === 1 ? 'counts' : 'count'} as unknown. Open the file in Excel and save it again.`,
  ),
  'mixed-percent': ({ count, example }) => ({
    nl: `In kolom ${example?.column ?? ''} staan procenten en gewone getallen door elkaar (${many(count, 'cel', 'cellen')}). Kijk of ze bij elkaar horen.`,
    en: `Column ${example?.column ?? ''} mixes percentages and plain numbers (${many(count, 'cell', 'cells')}). See whether they belong together.`,
  }),
  'totals-left-out': withExample(
    (n) =>
      `${many(n, 'rij staat', 'rijen staan')} in de voet van de tabel, zoals een totaal, en ${n === 1 ? 'is' : 'zijn'} niet meegenomen.`,
    (n) =>
      `${many(n, 'row stands', 'rows stand')} in the foot of the table, such as a total, and ${n === 1 ? 'was' : 'were'} left out.`,
  ),
  'linked-parts': ({ count }) => ({
    nl: `${many(count, 'tabel staat', 'tabellen staan')} elders: van ${count === 1 ? 'die' : 'deze'} staat alleen de verwijzing in dit bestand.`,
    en: `${many(count, 'table lies', 'tables lie')} elsewhere: this file holds only the link.`,
  }),
  'nested-categories': ({ count, example }) => ({
    nl: `In "${example?.name ?? ''}" staan totalen en hun delen door elkaar, zoals "${example?.text ?? ''}" (${many(count, 'totaal', 'totalen')}). Tel ze niet bij elkaar op.`,
    en: `The dimension "${example?.name ?? ''}" mixes totals and their parts, such as "${example?.text ?? ''}" (${many(count, 'total', 'totals')}). Do not add them up.`,
  }),
};
