import { NO_GAP } from '@draagkracht/model';
import type { Recognised } from '../inspect/content.js';
import type { TableOptions } from '../table/read-table.js';
import { cellText } from '../table/row-keys.js';
import { wordAt, type TableColumn, type TypedTable } from '../table/typed-table.js';
import type { OdataResponse, OdataRow } from './response.js';

const plain = (name: string): string => name.replace(/^\uFEFF/, '').trim();

function valueOf(column: TableColumn, row: number): unknown {
  const isNumber = ['Id', 'Value'].includes(plain(column.name));
  if (!isNumber) return column.kind === 'words' ? wordAt(column, row) : cellText(column, row);
  return column.kind === 'figures' && column.gaps[row] === NO_GAP ? column.values[row] : null;
}

/** The rows of `Observations.csv`, as CBS gives a downloaded v4 table; `undefined` when a table is not that. */
export function observationsOf({ columns, rows }: TypedTable): OdataResponse | undefined {
  const names = columns.map(({ name }) => plain(name));
  if (!['Measure', 'ValueAttribute', 'Value'].every((name) => names.includes(name))) return undefined;
  const read = (row: number): OdataRow =>
    Object.fromEntries(columns.map((column, c) => [names[c]!, valueOf(column, row)]));
  return { version: 4, kind: 'data', name: 'Observations', rows: Array.from({ length: rows }, (_, row) => read(row)) };
}

/** Recognises `Observations.csv` among delimited files: with its codes only, since the list of codes is a file beside it. */
export async function observationsLayout(table: TypedTable, options: TableOptions): Promise<Recognised | undefined> {
  const response = observationsOf(table);
  if (!response) return undefined;
  const { readOdata } = await import('./read-odata.js');
  return { name: 'CBS OData v4', series: readOdata([response], options).series };
}
