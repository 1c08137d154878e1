import { csvFile, csvText, type Language } from '@draagkracht/model';
import type { ChartTable } from '../../outcome-chart/table.words.js';

/** A number as it is written in a language, with thousands apart. */
const written: Readonly<Record<Language, RegExp>> = {
  nl: /^[-−]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?%?$/,
  en: /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/,
};

/** A cell of a table for a spreadsheet: nothing between thousands and a decimal comma, whatever the language of the table. */
export function tableCell(text: string, language: Language): string {
  if (!written[language].test(text)) return csvText(text);
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  return text.replaceAll(thousands, '').replace(decimal, ',').replace('−', '-');
}

/** What stands above the figures. */
export interface TableHead {
  readonly label: string;
  readonly sentence: string;
  readonly language: Language;
}

/** The table under a chart for a spreadsheet, with its sentence and source above it. Texts a spreadsheet would run are made plain texts. */
export const tableCsv = (table: ChartTable, { label, sentence, language }: TableHead, source: string): string =>
  csvFile([
    [csvText(label)],
    [csvText(sentence)],
    [csvText(source)],
    [],
    table.head.map(csvText),
    ...Array.from({ length: table.count }, (_, at) => table.row(at).map((cell) => tableCell(cell, language))),
  ]);
