import { inputMessages, readTable } from '@draagkracht/charts';
import type { Language } from '@draagkracht/model';
import { tableOf } from './content.js';
import { deskMessages } from './desk.messages.js';
import { gridOfText, withHeads, type Grid, type GridReading } from './grid.view.js';
import { gridOfHtml } from './html-table.js';

/** Bytes of a file that can still be a table in a page. */
const MOST_BYTES = 500_000;

/** Elements that read periods and figures, so that what is wrong with a table can be told before it is shown. */
const readsPeriods = ['dk-outcome-chart', 'dk-indicator-card'];

/** The example a builder begins with; its figures are invented (bedacht) and it says so. */
export function exampleGrid(language: Language): Grid {
  const { caption, period, place, note } = deskMessages[language].exampleGrid;
  const figures = [71, 72, 70, 73, 74, 73, 75, 77];
  return {
    caption,
    rows: [[period, place], ...figures.map((figure, at) => [String(2018 + at), String(figure)])],
    notes: [note],
  };
}

/** A table that was read, with heads it may have been given; or in words what is wrong with it. */
export type PastedTable =
  | { readonly ok: true; readonly grid: Grid; readonly addedHeads: boolean }
  | { readonly ok: false; readonly why: string };

/** A table as text that can be read and changed, as a spreadsheet would write it. */
const asText = ({ rows, notes }: Grid): string => [...rows.map((row) => row.join('\t')), ...notes].join('\n');

const readingOf = (text: string): GridReading => gridOfHtml(text) ?? gridOfText(text);

/**
 * Reads what was pasted, for an element in a language.
 * @param caption a name that goes before the table's own
 */
export function pastedTable(text: string, caption: string, tag: string, language: Language): PastedTable {
  const say = deskMessages[language];
  const reading = readingOf(text);
  if (!reading.ok) return { ok: false, why: say.faults[reading.code](reading.where ?? '') };
  const grid = withHeads({ ...reading.grid, caption: caption.trim() || reading.grid.caption }, say.heads);
  const fault = readsPeriods.includes(tag) ? readTable(tableOf(grid), language, {}) : undefined;
  if (fault && !fault.ok) return { ok: false, why: inputMessages(language).table[fault.code](fault.where) };
  return { ok: true, grid, addedHeads: grid.rows.length > reading.grid.rows.length };
}

/** What came off the clipboard: a table as text with its name, or nothing when it holds none. */
export function tableOnClipboard(data: DataTransfer | null): { text: string; caption: string } | undefined {
  const reading = gridOfHtml(data?.getData('text/html') ?? '');
  return reading?.ok ? { text: asText(reading.grid), caption: reading.grid.caption } : undefined;
}

/** The text of a file somebody chose; a spreadsheet may write it in the letters of Windows. */
export async function textOfFile(file: File): Promise<{ text: string } | { fault: 'notText' | 'tooBig' }> {
  if (file.size > MOST_BYTES) return { fault: 'tooBig' };
  const bytes = await file.arrayBuffer();
  const utf8 = new TextDecoder().decode(bytes);
  const text = utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
  return text.includes('\u0000') || text.startsWith('PK\u0003') ? { fault: 'notText' } : { text };
}
