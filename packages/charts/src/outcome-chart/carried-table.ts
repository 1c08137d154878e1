import type { Indicator, Language } from '@draagkracht/model';
import { readTable, type TableReading } from '../shared/table-source.js';
import { carriedFrom, stillSays } from './carried.series.js';

/** What stands in a cell. */
export const cellText = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();

function carriedBy(table: HTMLTableElement): TableReading | undefined {
  const carried = carriedFrom(table.dataset['dkSeries'] ?? '');
  if (!carried) return undefined;
  const rows = [...table.rows].map((row) => [...row.cells].map(cellText));
  try {
    return stillSays(carried, table.caption ? cellText(table.caption) : '', rows)
      ? { ok: true, series: carried.series, others: carried.others }
      : undefined;
  } catch {
    return undefined; // not what we wrote: the table is what counts
  }
}

/** Reads a table: what it carries along when it still says the same, else what stands in its cells. */
export const readCarriedTable = (
  table: HTMLTableElement,
  language: Language,
  given: Partial<Indicator>,
): TableReading => carriedBy(table) ?? readTable(table, language, given);
