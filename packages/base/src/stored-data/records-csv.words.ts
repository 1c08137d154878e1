import {
  csvFigure,
  csvFile,
  csvText,
  dayAt,
  fieldsOf,
  type DkRecord,
  type Field,
  type Language,
  type RecordType,
} from '@draagkracht/model';
import { eachNumbered, valueWords } from '../form/form.words.js';
import { itemsAt, type Values } from '../form/values.view.js';

/** A column: what stands above it, and what stands in it of one record. */
interface Column {
  readonly head: string;
  readonly cell: (data: Values) => string;
}

const heads: Readonly<Record<Language, readonly [string, string, string]>> = {
  nl: ['Gemaakt op', 'Veranderd op', 'Rol'],
  en: ['Made on', 'Changed on', 'Role'],
};

/** A value as a spreadsheet can reckon with it: amounts and numbers as figures, days as ISO days, the rest in words. */
function cellOf(field: Field, value: unknown, language: Language): string {
  if (typeof value === 'number') {
    if (field.control === 'money') return csvFigure(value / 100);
    if (field.control === 'number') return csvFigure(value);
  }
  if (field.control === 'day') return csvText(typeof value === 'string' ? value : '');
  return csvText(valueWords(field, value, language));
}

/** What is of use in a spreadsheet: no ids of other records, and nothing that is never kept. */
const isTold = ({ control, options, fleeting }: Field): boolean =>
  !fleeting && !((control === 'choice' || control === 'choices') && options === undefined);

/** A list as columns: those of its first item, then those of its second, as far as any record has them. */
function listColumns(field: Field, records: readonly DkRecord[], language: Language): Column[] {
  const most = Math.max(0, ...records.map(({ data }) => itemsAt(data as Values, field.name).length));
  return Array.from({ length: most }, (_, at) =>
    (field.item ?? []).filter(isTold).map((inner): Column => ({
      head: `${eachNumbered(field, at, language)}: ${inner.label[language]}`,
      cell: (data) => cellOf(inner, itemsAt(data, field.name)[at]?.[inner.name], language),
    })),
  ).flat();
}

/**
 * Records of one type as a spreadsheet: a row for each, a column per question of the schema, and per question of each item of a list. It
 * names roles and nobody. No cell is one a spreadsheet would run.
 */
export function recordsCsv(type: RecordType, records: readonly DkRecord[], language: Language): string {
  const columns = fieldsOf(type.schema)
    .filter(isTold)
    .flatMap((field): Column[] =>
      field.control === 'list'
        ? listColumns(field, records, language)
        : [{ head: field.label[language], cell: (data) => cellOf(field, data[field.name], language) }],
    );
  return csvFile([
    [...heads[language], ...columns.map(({ head }) => head)].map(csvText),
    ...records.map(({ createdAt, updatedAt, authorRole, data }) => [
      dayAt(new Date(createdAt)),
      dayAt(new Date(updatedAt)),
      csvText(authorRole),
      ...columns.map(({ cell }) => cell(data as Values)),
    ]),
  ]);
}
