import type { WordColumn } from './typed-table.js';
import type { RowKeys } from './row-keys.js';

/** Rows told apart by more than region and period: an indicator's name, a field of the budget, a kind of household. */
export interface RowGroups {
  /** The words of each group, one per column; a table with one group has one empty list. */
  readonly words: readonly (readonly string[])[];
  readonly rows: Int32Array;
  readonly columns: readonly WordColumn[];
}

/** Places where rows may stand: region × period of one group. */
const slotOf = (regions: RowKeys, periods: RowKeys, row: number): number => {
  const region = regions.rows[row]!;
  const period = periods.rows[row]!;
  return region < 0 || period < 0 ? -1 : region * periods.keys.length + period;
};

/** Rows that stand where another already stands. */
export function countDoubles(regions: RowKeys, periods: RowKeys, groups: RowGroups): number {
  const size = regions.keys.length * periods.keys.length;
  const seen = new Set<number>();
  let placed = 0;
  for (let row = 0; row < groups.rows.length; row++) {
    const slot = slotOf(regions, periods, row);
    if (slot < 0) continue;
    placed++;
    seen.add(groups.rows[row]! * size + slot);
  }
  return placed - seen.size;
}

/** True when every region has one word in this column: it describes the region, it does not split its figures. */
function describesRegion(column: WordColumn, regions: RowKeys): boolean {
  const word = new Int32Array(regions.keys.length).fill(-1);
  return regions.rows.every((region, row) => {
    if (region < 0) return true;
    if (word[region]! < 0) word[region] = column.codes[row]!;
    return word[region] === column.codes[row];
  });
}

/** Numbers the rows by the words they have in these columns. */
export function groupsOf(columns: readonly WordColumn[], rows: number): RowGroups {
  const numbers = new Map<string, number>();
  const words: string[][] = [];
  const found = new Int32Array(rows);
  if (columns.length === 0) return { words: [[]], rows: found, columns };
  for (let row = 0; row < rows; row++) {
    const key = columns.map((column) => column.codes[row]!).join(' ');
    let group = numbers.get(key);
    if (group === undefined) {
      group = words.push(columns.map((column) => (column.words[column.codes[row]!] ?? '').trim())) - 1;
      numbers.set(key, group);
    }
    found[row] = group;
  }
  return { words, rows: found, columns };
}

/** Share of rows that must collide before other columns are asked to tell them apart; fewer are plain doubles. */
const MANY = 0.2;

/**
 * Finds the columns that split the figures. The column that names indicators always does; others only when without them
 * many rows stand in the same place and with them (nearly) none do.
 */
export function findGroups(
  topic: WordColumn | undefined,
  others: readonly WordColumn[],
  regions: RowKeys,
  periods: RowKeys,
): RowGroups {
  const rows = regions.rows.length;
  const fixed = groupsOf(topic ? [topic] : [], rows);
  const doubles = countDoubles(regions, periods, fixed);
  if (doubles <= MANY * rows) return fixed;
  const splitting = others.filter(
    (column) => column.words.length > 1 && (regions.keys.length < 2 || !describesRegion(column, regions)),
  );
  if (splitting.length === 0) return fixed;
  const split = groupsOf([...(topic ? [topic] : []), ...splitting], rows);
  return countDoubles(regions, periods, split) <= doubles / 100 ? split : fixed;
}
