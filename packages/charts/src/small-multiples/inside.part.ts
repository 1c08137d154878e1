import type { Language, Status } from '@draagkracht/model';
import { statusWord } from '@draagkracht/base/words.js';
import { cellText } from '../outcome-chart/carried-table.js';
import type { ChartNotice } from '../outcome-chart/outcome-chart.input.js';
import { readTable } from '../shared/table-source.js';
import type { AreasFound } from './areas-within.series.js';
import { carriedFrom, stillSays } from './carried.series.js';

// Fetched only by pages that hold a table of areas.

/** What the table inside an element gave: areas, or what is to be said instead. */
export type AreasInside =
  | { readonly areas: AreasFound; readonly notice?: undefined }
  | { readonly notice: ChartNotice; readonly areas?: undefined };

const stars = { provisional: '*', 'revised-provisional': '**' } as const satisfies Partial<Record<Status, string>>;

/** A copy in which what is not final bears the stars of CBS, as tables of others do. */
function withStars(table: HTMLTableElement, language: Language): HTMLTableElement {
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const cell of copy.querySelectorAll('td'))
    for (const [status, star] of Object.entries(stars)) {
      const [text, behind] = [cellText(cell), ` (${statusWord(status as Status, language)})`];
      if (text.endsWith(behind)) cell.textContent = text.slice(0, -behind.length) + star;
    }
  return copy;
}

function carriedBy(table: HTMLTableElement): AreasFound | undefined {
  const carried = carriedFrom(table.dataset['dkSeries'] ?? '');
  if (!carried) return undefined;
  const rows = [...table.rows].map((row) => [...row.cells].map(cellText));
  try {
    return stillSays(carried, table.caption ? cellText(table.caption) : '', rows) ? carried : undefined;
  } catch {
    return undefined; // not what we wrote: the table is what counts
  }
}

/** Reads a table with an area a row and a period a column, or the other way round: what it carries along when it still says the same, else its cells. */
export function areasInside(table: HTMLTableElement, language: Language): AreasInside {
  const carried = carriedBy(table);
  if (carried) return { areas: carried };
  const reading = readTable(withStars(table, language), language, {});
  if (reading.ok) return { areas: { series: [reading.series, ...reading.others], reference: undefined } };
  return { notice: { kind: 'fault', say: (messages) => messages.table[reading.code](reading.where) } };
}
