import { gapCode, periodOf, type SeriesBlock } from '@draagkracht/model';
import type { FigureColumn } from './typed-table.js';
import { holdsFigures, placeRows, tellDouble } from './blocks.js';
import type { ColumnRoles } from './column-roles.js';
import { findGroups } from './groups.js';
import { inCalendarOrder, type TablePeriods } from './periods.js';
import type { TableParts } from './read-table.js';
import { oneKey } from './row-keys.js';
import { groupName, type Found } from './series-down.js';
import type { ColumnName } from './column-names.js';

/** Columns headed by periods, and the axis they make. */
export interface AcrossColumns {
  readonly columns: readonly FigureColumn[];
  readonly periods: TablePeriods;
}

/** The columns of figures that are headed by a period, when there are two or more and no column of periods. */
export function acrossColumns(roles: ColumnRoles): AcrossColumns | undefined {
  if (roles.period) return undefined;
  const headed = roles.figures.filter(({ name }) => periodOf(name) !== undefined);
  if (headed.length < 2 || headed.length * 2 < roles.figures.length) return undefined;
  const keys = [...new Set(headed.map(({ name }) => periodOf(name)!.code))];
  const axis = inCalendarOrder({ keys, rows: new Int32Array(0) });
  const columns = axis.keys.map((key) => headed.find(({ name }) => periodOf(name)!.code === key)!);
  const status = columns.map(({ name }) => (/\*\*\s*$/.test(name) ? 1 : /\*\s*$/.test(name) ? 2 : 0));
  return { columns, periods: { ...axis, status, evidence: { from: 'headers', text: columns[0]!.name } } };
}

const MISSING = gapCode('missing');

function acrossBlock(
  id: string,
  cells: Int32Array,
  columns: readonly FigureColumn[],
  { regions, periods }: TableParts,
): SeriesBlock {
  const width = columns.length;
  const values = new Float64Array(cells.length * width).fill(Number.NaN);
  const gaps = new Uint8Array(cells.length * width).fill(MISSING);
  const status = new Uint8Array(cells.length * width);
  cells.forEach((row, region) => {
    if (row < 0) return;
    columns.forEach((column, p) => {
      values[region * width + p] = column.values[row]!;
      gaps[region * width + p] = column.gaps[row]!;
      status[region * width + p] = column.status?.[row] || periods.status[p]!;
    });
  });
  const marked = status.some((one) => one !== 0);
  return { indicatorId: id, regions: regions.keys, periods: periods.keys, values, gaps, ...(marked ? { status } : {}) };
}

/** Series of a table with a column per period. Its figures have no name of their own beside that of their group. */
export function acrossSeries(parts: TableParts, columns: readonly FigureColumn[]): readonly Found[] {
  const { regions, roles, table } = parts;
  const one = oneKey('', table.rows);
  const groups = findGroups(roles.topic, roles.others, regions, one);
  const placings = placeRows(regions, one, groups, tellDouble(parts));
  const bare: ColumnName = { id: 'waarde', label: 'waarde', unit: '' };
  const decimals = Math.max(...columns.map((column) => column.decimals));
  const percent = columns.every((column) => column.percent);
  return placings
    .map(({ cells }, group): Found => {
      const name = groupName(bare, groups.words[group]!, true);
      return {
        name,
        column: { ...columns[0]!, decimals, percent },
        block: acrossBlock(name.id, cells, columns, parts),
      };
    })
    .filter(({ block }) => holdsFigures(block));
}
