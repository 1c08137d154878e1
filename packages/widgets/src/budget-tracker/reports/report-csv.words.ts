import { csvFigure, csvFile, csvText } from '@draagkracht/model';
import type { ReportCell, ReportDocument, ReportPart } from './report-document.view.js';

function cell(value: ReportCell): string {
  if (typeof value === 'string') return csvText(value);
  if ('cents' in value) return csvFigure(value.cents / 100, 2);
  return 'share' in value ? csvFigure(Math.round(value.share * 100)) : csvFigure(value.count);
}

/** A column of percentages says so in its head, because its figures have no sign. */
const headed = ({ heads = [], rows = [] }: ReportPart): string[] =>
  heads.map((head, at) =>
    csvText(rows.some((row) => typeof row[at] === 'object' && 'share' in (row[at] as object)) ? `${head} (%)` : head),
  );

function partRows(part: ReportPart): string[][] {
  const rows = part.rows ?? [];
  const list = part.list ?? [];
  return [
    [],
    [csvText(part.heading)],
    ...(part.note ? [[csvText(part.note)]] : []),
    ...(rows.length === 0 && list.length === 0 && part.nothing ? [[csvText(part.nothing)]] : []),
    ...(rows.length > 0 ? [headed(part), ...rows.map((row) => row.map(cell))] : []),
    ...list.map((text) => [csvText(text)]),
  ];
}

/** A report as a spreadsheet opens it: the same sentence first, the same tables. No cell is one a spreadsheet would run. */
export const reportCsv = ({ title, lead, about, parts, foot }: ReportDocument): string =>
  csvFile([[csvText(title)], [csvText(about)], [csvText(lead)], ...parts.flatMap(partRows), [], [csvText(foot)]]);
