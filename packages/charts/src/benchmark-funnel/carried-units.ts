import type { Language } from '@draagkracht/model';
import { cellText } from '../outcome-chart/carried-table.js';
import { carriedFrom, stillSays } from './carried.series.js';
import { readUnits, type UnitsReading } from './units-table.js';

// Fetched only by pages that hold a table of areas.

function carriedBy(table: HTMLTableElement): UnitsReading | undefined {
  const carried = carriedFrom(table.dataset['dkSeries'] ?? '');
  if (!carried) return undefined;
  const rows = [...table.rows].map((row) => [...row.cells].map(cellText));
  return stillSays(carried, table.caption ? cellText(table.caption) : '', rows)
    ? { ok: true, comparison: carried.comparison }
    : undefined;
}

/** Reads a table of areas: what it carries along when it still says the same, else what stands in its cells. */
export const readCarriedUnits = (table: HTMLTableElement, language: Language): UnitsReading =>
  carriedBy(table) ?? readUnits(table, language);
