import { gapCode, NO_GAP, type ColumnChoice, type LayoutChoices } from '@draagkracht/model';
import { readCell } from '../csv/cell-text.js';
import type { DecimalSign } from '../csv/marks.js';
import { gridColumn } from '../grid/grid-column.js';
import type { FigureColumn, TableColumn, TypedTable, WordColumn } from '../table/typed-table.js';
import type { ChosenRole } from '../table/column-roles.js';
import { tell } from './recognised.js';
import { columnStem } from './signature.js';

/** The choice made for a column, if any. */
export const choiceFor = (choices: LayoutChoices | undefined, header: string): ColumnChoice | undefined =>
  choices?.columns?.[columnStem(header)];

const MISSING = gapCode('missing');

/**
 * Words read again as figures, with these signs for what is not there; `undefined` when they are no figures.
 * @param forced somebody said they are figures: a text that is none then counts as missing
 */
function asFigures(
  column: WordColumn,
  signs: ReadonlySet<string>,
  decimal: DecimalSign,
  forced: boolean,
): FigureColumn | undefined {
  const words = column.words.map((word) => {
    const odd = forced && ['odd', 'code'].includes(readCell(word, decimal).kind);
    return odd || signs.has(word.trim()) ? '.' : word;
  });
  const cells = Array.from(column.codes, (code) => words[code] ?? '.');
  const read = gridColumn({ name: column.name, cells, decimal, onOdd: () => undefined });
  return read.kind === 'figures' && read.figures > 0 ? read : undefined;
}

/** Numbers that stand for what is not there become gaps. */
function withoutSigns(column: FigureColumn, signs: ReadonlySet<number>): FigureColumn {
  const rows = [...column.values.keys()].filter((row) => column.gaps[row] === NO_GAP && signs.has(column.values[row]!));
  if (rows.length === 0) return column;
  const values = column.values.slice();
  const gaps = column.gaps.slice();
  for (const row of rows) {
    values[row] = Number.NaN;
    gaps[row] = MISSING;
  }
  return { ...column, values, gaps, figures: column.figures - rows.length };
}

function chosen(column: TableColumn, choices: LayoutChoices, decimal: DecimalSign): TableColumn {
  const { role, label, unit } = choiceFor(choices, column.name) ?? {};
  const signs = new Set(choices.missing?.map((text) => text.trim()));
  const figures = role === 'figure' || (role === undefined && signs.size > 0);
  const read =
    column.kind === 'figures'
      ? withoutSigns(column, new Set([...signs].filter(Boolean).map((text) => Number(text.replace(',', '.')))))
      : ((figures ? asFigures(column, signs, decimal, role === 'figure') : undefined) ?? column);
  return tell(read, { ...(label === undefined ? {} : { label }), ...(unit === undefined ? {} : { unit }) });
}

/**
 * The table as somebody chose to read it: columns left out, texts read as figures, signs for what is missing, labels and
 * units. Doing it twice changes nothing. What a column is for is asked again when roles are given (`columnRoles`).
 */
export function withChoices(table: TypedTable, choices: LayoutChoices | undefined): TypedTable {
  if (!choices || (!choices.columns && !choices.missing)) return table;
  const columns = table.columns
    .filter((column) => choiceFor(choices, column.name)?.role !== 'ignore')
    .map((column) => chosen(column, choices, table.decimal));
  return { ...table, columns };
}

/** What of the choices the readers of documents are told. */
export interface ReadingChoices {
  readonly encoding?: 'utf-8' | 'windows-1252';
  readonly delimiter?: ';' | ',' | '\t' | '|';
  readonly decimal?: DecimalSign;
  readonly part?: string;
  readonly headerRow?: number;
}

/** The choices as options of `readFile`; what a caller says beside them goes first. */
export function readingChoices({ encoding, delimiter, decimal, part, headerRow }: LayoutChoices): ReadingChoices {
  return {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(decimal ? { decimal } : {}),
    ...(part === undefined ? {} : { part }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
}

/** Roles somebody gave to columns of a table, for `columnRoles`. */
export function chosenRoles(
  columns: readonly TableColumn[],
  choices: LayoutChoices | undefined,
): ReadonlyMap<TableColumn, ChosenRole> {
  return new Map(
    columns.flatMap((column): [TableColumn, ChosenRole][] => {
      const role = choiceFor(choices, column.name)?.role;
      return role && role !== 'ignore' ? [[column, role]] : [];
    }),
  );
}
