import type { Act, Kept, StoreName } from '../schema.js';
import type { LogTable, Table, Tables } from '../tables.js';
import { UNNUMBERED, type HeldRows } from './layer.js';
import type { Held } from './table.js';

function pourRows<Name extends StoreName>(held: Held<Kept[Name]>, table: Table<Kept[Name]>): void {
  for (const { row, gone } of held.values())
    if (gone) table.delete(row);
    else table.put(row);
}

function pourLog(held: Held<Act>, log: LogTable): void {
  for (const { row, gone } of held.values())
    if (gone) log.delete(row);
    else if (row.seq < UNNUMBERED) log.put(row);
    else void appendOf(log, row);
}

/** The number it was kept under says nothing to the device; a failure is that of the whole transaction. */
const appendOf = (log: LogTable, { seq: _seq, ...act }: Act): Promise<unknown> =>
  log.append(act).catch(() => undefined);

/** Writes what is held of some tables into others, in the order in which it was first held. */
export function pour(held: HeldRows, tables: Tables, stores: readonly StoreName[]): void {
  if (stores.includes('records')) pourRows(held.records, tables.records);
  if (stores.includes('log')) pourLog(held.log, tables.log);
  if (stores.includes('datasets')) pourRows(held.datasets, tables.datasets);
  if (stores.includes('blocks')) pourRows(held.blocks, tables.blocks);
  if (stores.includes('drafts')) pourRows(held.drafts, tables.drafts);
}
