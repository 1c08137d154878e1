import type { CbsTable } from '@draagkracht/formats';
import type { Language } from '@draagkracht/model';
import { inColumns } from '../columns.js';
import { cbsMessagesOf } from './messages.js';

/** Codes listed of each kind; JSON has them all. */
const LISTED = 12;

function listed(rows: readonly (readonly [string, string])[]): string[] {
  const rest = rows.length - LISTED;
  return [inColumns(rows.slice(0, LISTED), '  '), ...(rest > 0 ? [`  … +${rest}`] : []), ''];
}

/** What there is to choose from in a table, for people. */
export function descriptionText(table: CbsTable, language: Language): string {
  const words = cbsMessagesOf(language);
  const { measures, regions, periods, dimensions } = table;
  const part = (heading: string, rows: readonly (readonly [string, string])[]): string[] =>
    rows.length === 0 ? [] : [heading, ...listed(rows)];
  const unit = (text: string): string => (text === '' ? '' : ` (${text})`);
  const codes = (all: readonly { readonly code: string; readonly label: string }[]) =>
    all.map(({ code, label }) => [code, label] as const);
  return [
    inColumns([
      [words.table, `${table.tableId}, ${table.title}`],
      [words.service, `CBS OData ${table.version}`],
      ...(table.rows === undefined ? [] : [[words.rows, String(table.rows)] as const]),
    ]),
    '',
    ...part(
      words.measures(String(measures.length)),
      measures.map((one) => [one.id, one.label + unit(one.unit)] as const),
    ),
    ...part(words.regions(String(regions.length)), codes(regions)),
    ...part(words.periods(String(periods.length)), codes(periods)),
    ...dimensions.flatMap(({ name, codes: all }) => part(words.dimension(name, String(all.length)), codes(all))),
    words.next(table.tableId),
    '',
  ].join('\n');
}
