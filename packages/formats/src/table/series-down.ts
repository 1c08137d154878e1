import { NO_GAP, type Rhythm, type SeriesBlock } from '@draagkracht/model';
import type { FigureColumn } from './typed-table.js';
import { blockOf, holdsFigures, placeRows, tellDouble, type Placing } from './blocks.js';
import type { ColumnName } from './column-names.js';
import type { RowGroups } from './groups.js';
import type { TablePeriods } from './periods.js';
import type { TableParts } from './read-table.js';

/** A series found in a table, before it has an indicator. */
export interface Found {
  readonly name: ColumnName;
  readonly column: FigureColumn;
  readonly block: SeriesBlock;
  readonly rhythm?: Rhythm;
}

/** Headers that say "the figure" and nothing about it. */
const generic = /^(value|values|waarden?|cijfers?|getal|obs_?value)$/i;

/** The name of a group of a column: "Lasten – 6.2 Toegang"; in a long table the column itself says nothing. */
export function groupName(name: ColumnName, words: readonly string[], alone: boolean): ColumnName {
  const told = words.filter((word) => word !== '');
  if (told.length === 0) return name;
  const own = alone || generic.test(name.id) ? [] : [name];
  return {
    id: [...own.map(({ id }) => id), ...told].join(' / '),
    label: [...own.map(({ label }) => label), ...told].join(' – '),
    unit: name.unit,
    ...(name.topics ? { topics: name.topics } : {}),
    ...(name.additive === undefined ? {} : { additive: name.additive }),
  };
}

/** True when a column says the same for every group: the inhabitants of a municipality beside each line of its budget. */
function sameInEveryGroup(column: FigureColumn, placings: readonly Placing[]): boolean {
  const [first, ...rest] = placings.map(({ cells }) => cells);
  if (!first || rest.length === 0) return false;
  return first.every((row, cell) => {
    const rows = [row, ...rest.map((cells) => cells[cell]!)].filter((at) => at >= 0);
    return rows.every(
      (at) =>
        column.gaps[at] === column.gaps[rows[0]!] &&
        (column.gaps[at] !== NO_GAP || column.values[at] === column.values[rows[0]!]),
    );
  });
}

/** For each cell the first row any group has there. */
const merged = (placings: readonly Placing[]): Placing => ({
  identity: false,
  cells: placings[0]!.cells.map((_, cell) => placings.find(({ cells }) => cells[cell]! >= 0)?.cells[cell] ?? -1),
});

/** All series of the columns of figures of a table, over one axis of periods. */
export function downSeries(
  parts: TableParts,
  periods: TablePeriods,
  groups: RowGroups,
  rhythm?: Rhythm,
): readonly Found[] {
  const { roles, regions, names, problems, table } = parts;
  const placings = placeRows(regions, periods, groups, tellDouble(parts));
  if (table.rows === 0 || periods.keys.length === 0) return [];
  const alone = roles.figures.length === 1;
  const made = (column: FigureColumn, name: ColumnName, placing: Placing): Found => {
    const own = rhythm ? { ...name, id: `${name.id} (${rhythm})`, label: `${name.label} (${rhythm})` } : name;
    return {
      name: own,
      column,
      block: blockOf(own.id, column, placing, regions.keys, periods),
      ...(rhythm ? { rhythm } : {}),
    };
  };
  const all = roles.figures.flatMap((column) => {
    const name = names.get(column)!;
    if (sameInEveryGroup(column, placings)) return [made(column, name, merged(placings))];
    return placings.map((placing, group) => made(column, groupName(name, groups.words[group]!, alone), placing));
  });
  const full = all.filter(({ block }) => holdsFigures(block));
  const empty = all.length - full.length;
  if (empty > 0)
    problems.add({
      code: 'empty-series',
      severity: 'note',
      count: empty,
      example: { name: all.find((one) => !full.includes(one))!.name.id },
    });
  return full;
}
