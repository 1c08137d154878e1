import { modelOf, readCsvBytes, type ReadTable } from '@draagkracht/formats';
import { utf8 } from '../fixtures.js';

/** Ten municipalities that need not exist. */
export const places = Array.from({ length: 10 }, (_, i) => `GM${String(1001 + i)}`);

const written = (figure: number | string): string =>
  typeof figure === 'number' ? String(figure).replace('.', ',') : figure;

/** A table of these columns for ten municipalities; a function says each figure by the place's number from 1. */
export function tableOf(columns: Readonly<Record<string, (n: number) => number | string>>, period = '2022'): ReadTable {
  const names = Object.keys(columns);
  const rows = places.map((place, i) => [place, ...names.map((name) => written(columns[name]!(i + 1)))]);
  const text = [['Codering', ...names], ...rows].map((row) => row.join(';')).join('\n');
  return modelOf(readCsvBytes(utf8(`${text}\n`), { decimal: ',' }), { period });
}
