import { NO_GAP, type SeriesBlock } from '@draagkracht/model';
import type { DraftTable, Quantity } from './draft.js';
import { changeOfTable } from './found-sums.js';
import { quantityOf } from './quantity.js';

/** A table with what its figures are. */
export interface JudgedTable {
  readonly table: DraftTable;
  readonly quantity: Quantity;
  /** Taken for a count because the figures are whole numbers. */
  readonly assumed: boolean;
  /** It is the change of another table from period to period. */
  readonly isChange: boolean;
  /** It has figures below zero: a balance, which is no part of a total. */
  readonly isBalance: boolean;
}

const hasNegative = ({ values, gaps }: SeriesBlock): boolean =>
  values.some((value, at) => gaps[at] === NO_GAP && value < 0);

/** Says of every table what its figures are. */
export function judgeTables(tables: readonly DraftTable[]): JudgedTable[] {
  const judged = tables.map((table) => ({ table, ...quantityOf(table), isBalance: hasNegative(table.block) }));
  const counts = judged.filter(({ quantity, isBalance }) => quantity === 'count' && !isBalance);
  const blocks = counts.map(({ table }) => table.block);
  return judged.map((one) => ({
    ...one,
    isChange: one.quantity === 'count' && changeOfTable(one.table.block, blocks) !== undefined,
  }));
}

/** Whether the cells of a table stand in sums. */
export const standsInSums = ({ quantity, isBalance, isChange }: JudgedTable): boolean =>
  quantity === 'money' || (quantity === 'count' && !isBalance && !isChange);
