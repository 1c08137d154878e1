import { many, withExample, type ProblemWords } from './sentence.js';

/** What was met in a file that could be read. */
export const findingWords: Readonly<Record<string, ProblemWords>> = {
  'blank-lines': withExample(
    (n) => `${many(n, 'lege regel is', 'lege regels zijn')} overgeslagen.`,
    (n) => `${many(n, 'empty line was', 'empty lines were')} skipped.`,
  ),
  'long-rows': withExample(
    (n) =>
      `${many(n, 'rij heeft', 'rijen hebben')} meer cellen dan de kop. Wat te veel is, is niet gelezen. Kijk of er een scheidingsteken in een tekst staat.`,
    (n) =>
      `${many(n, 'row has', 'rows have')} more cells than the header. What is too much was not read. See whether a text holds a delimiter.`,
  ),
  'short-rows': withExample(
    (n) => `${many(n, 'rij heeft', 'rijen hebben')} minder cellen dan de kop. Wat ontbreekt, telt als onbekend.`,
    (n) => `${many(n, 'row has', 'rows have')} fewer cells than the header. What is lacking counts as unknown.`,
  ),
  'stray-lines': withExample(
    (n) =>
      `${many(n, 'regel is', 'regels zijn')} geen rij van de tabel (een titel of een opmerking) en niet meegenomen.`,
    (n) => `${many(n, 'line is', 'lines are')} no row of the table (a title or a remark) and was left out.`,
  ),
  'text-in-numbers': withExample(
    (n) => `${many(n, 'cel is', 'cellen zijn')} geen getal en ${n === 1 ? 'telt' : 'tellen'} als onbekend.`,
    (n) => `${many(n, 'cell is', 'cells are')} no number and ${n === 1 ? 'counts' : 'count'} as unknown.`,
  ),
  'column-became-text': withExample(
    (n) =>
      `${many(n, 'kolom leek', 'kolommen leken')} getallen te bevatten, maar ${n === 1 ? 'is' : 'zijn'} als tekst gelezen.`,
    (n) => `${many(n, 'column', 'columns')} seemed to hold numbers, but ${n === 1 ? 'was' : 'were'} read as text.`,
  ),
  'unclosed-quote': withExample(
    () =>
      'Een aanhalingsteken wordt niet gesloten. Daardoor kan de rest van het bestand in één cel zijn beland. Herstel het in het bestand.',
    () => 'A quotation mark is not closed. The rest of the file may have ended up in one cell. Repair it in the file.',
  ),
  'lines-above-header': withExample(
    (n) =>
      `Boven de tabel ${n === 1 ? 'staat 1 regel' : `staan ${n} regels`} die niet bij de tabel ${n === 1 ? 'hoort' : 'horen'}.`,
    (n) => `${many(n, 'line above the table does', 'lines above the table do')} not belong to it.`,
  ),
  'one-column': withExample(
    () => 'Er is maar één kolom gevonden. Is dit een tabel? Kies anders zelf het scheidingsteken.',
    () => 'Only one column was found. Is this a table? If so, choose the delimiter yourself.',
  ),
  'no-rows': withExample(
    () => 'Onder de kop staan geen rijen.',
    () => 'There are no rows below the header.',
  ),
  'decimal-guessed': withExample(
    (n) =>
      `${many(n, 'getal kan', 'getallen kunnen')} op twee manieren gelezen worden: met duizendtallen of met decimalen. Kijk of de keuze klopt.`,
    (n) =>
      `${many(n, 'number', 'numbers')} can be read in two ways: with thousands or with decimals. See whether the choice is right.`,
  ),
  'decimal-mixed': withExample(
    (n) =>
      `Het bestand gebruikt komma en punt door elkaar voor decimalen. Minstens ${many(n, 'getal past', 'getallen passen')} niet bij de keuze en ${n === 1 ? 'telt' : 'tellen'} als onbekend.`,
    (n) =>
      `The file mixes comma and dot for decimals. At least ${many(n, 'number does', 'numbers do')} not fit the choice and ${n === 1 ? 'counts' : 'count'} as unknown.`,
  ),
  'damaged-text': withExample(
    (n) =>
      `${many(n, 'tekst bevat', 'teksten bevatten')} letters die niet te lezen zijn. Ze waren al beschadigd, of de tekencodering is anders.`,
    (n) =>
      `${many(n, 'text holds', 'texts hold')} letters that cannot be read. They were damaged before, or the encoding is another.`,
  ),
  'names-collapse': withExample(
    (n) =>
      `${many(n, 'kolom heeft', 'kolommen hebben')} dezelfde naam als een eerdere. ${n === 1 ? 'Die houdt' : 'Die houden'} een nummer achter de naam.`,
    (n) =>
      `${many(n, 'column has', 'columns have')} the name of an earlier one and ${n === 1 ? 'keeps' : 'keep'} a number after it.`,
  ),
  'empty-columns': withExample(
    (n) => `${many(n, 'kolom is', 'kolommen zijn')} helemaal leeg en niet aangeboden.`,
    (n) => `${many(n, 'column is', 'columns are')} wholly empty and not offered.`,
  ),
  'empty-series': withExample(
    (n) =>
      `${many(n, 'reeks heeft', 'reeksen hebben')} geen enkel cijfer en ${n === 1 ? 'is' : 'zijn'} niet aangeboden.`,
    (n) => `${many(n, 'series has', 'series have')} no figure at all and ${n === 1 ? 'is' : 'are'} not offered.`,
  ),
  'code-columns': withExample(
    (n) => `${many(n, 'kolom bevat', 'kolommen bevatten')} codes of nummers, geen cijfers om te volgen.`,
    (n) => `${many(n, 'column holds', 'columns hold')} codes or numbers, not figures to follow.`,
  ),
  'no-regions': withExample(
    () => 'Er is geen kolom met gebieden gevonden. Alle cijfers gelden als één gebied.',
    () => 'No column of regions was found. All figures are taken as one area.',
  ),
  'rows-without-region': withExample(
    (n) => `${many(n, 'rij heeft', 'rijen hebben')} geen gebied en ${n === 1 ? 'is' : 'zijn'} niet meegenomen.`,
    (n) => `${many(n, 'row has', 'rows have')} no region and ${n === 1 ? 'was' : 'were'} left out.`,
  ),
  'unreadable-period': withExample(
    (n) =>
      `Van ${many(n, 'rij', 'rijen')} is de periode niet te lezen. ${n === 1 ? 'Die is' : 'Die zijn'} niet meegenomen.`,
    (n) => `The period of ${many(n, 'row', 'rows')} cannot be read. ${n === 1 ? 'It was' : 'They were'} left out.`,
  ),
  'no-figures': withExample(
    () => 'Er is geen kolom met getallen gevonden.',
    () => 'No column of numbers was found.',
  ),
  'mixed-periods': withExample(
    (n) =>
      `Er staan ${n} soorten periodes door elkaar, zoals jaren en kwartalen. Elke soort is een eigen reeks geworden.`,
    (n) => `The periods are of ${n} mixed kinds, such as years and quarters. Each kind has become a series of its own.`,
  ),
  'no-period': withExample(
    () => 'De tabel zegt niet over welke periode de cijfers gaan. Vul de periode in, bijvoorbeeld 2024.',
    () => 'The table does not say which period the figures are about. Give the period, for instance 2024.',
  ),
  'duplicate-rows': withExample(
    (n) =>
      `${many(n, 'rij staat', 'rijen staan')} er dubbel in. De eerste telt; haal de andere uit het bestand als die fout zijn.`,
    (n) =>
      `${many(n, 'row is', 'rows are')} there twice. The first counts; take the other out of the file if it is wrong.`,
  ),
};
