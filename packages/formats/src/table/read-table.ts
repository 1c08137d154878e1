import type { Indicator, LayoutChoices, Problem, SeriesBlock, Source } from '@draagkracht/model';
import type { TypedTable, FigureColumn, TableColumn } from './typed-table.js';
import { chosenRoles, withChoices } from '../layout/choices.js';
import { ProblemList } from '../problems/problem-list.js';
import { wholeAndParts } from './additive.js';
import { columnRoles, usesOf, type ColumnRoles, type UsedColumn } from './column-roles.js';
import { nameColumns, type ColumnName } from './column-names.js';
import { findGroups } from './groups.js';
import { indicatorOf } from './indicators.js';
import { knownSource, sourceInName } from './known-source.js';
import { acrossColumns, acrossSeries } from './periods-across.js';
import { inCalendarOrder, rhythmsOf, tablePeriods, type PeriodEvidence, type TablePeriods } from './periods.js';
import { tableRegions, WHOLE_FILE, type TableRegions } from './regions.js';
import { cellText } from './row-keys.js';
import { downSeries, type Found } from './series-down.js';

/**
 * How a table lies: `wide` has indicators across, `long` names them down a column, `periods-across` has a column per period,
 * `columns` is a table that could not become series (a problem says what is missing).
 */
export type Layout = 'wide' | 'long' | 'periods-across' | 'columns';

/** A table understood: what was measured, where, when, and the figures as blocks. */
export interface ReadTable {
  readonly layout: Layout;
  readonly indicators: readonly Indicator[];
  readonly regionCodes: readonly string[];
  /** What each region is called, in the order of `regionCodes`. */
  readonly regionLabels: readonly string[];
  /** All periods in calendar order; a block has those of its own rhythm. */
  readonly periods: readonly string[];
  readonly periodEvidence: PeriodEvidence;
  /** One per indicator, in the same order; empty for `columns`. */
  readonly blocks: readonly SeriesBlock[];
  /** The columns the indicators stand for, in the same order, where there are no periods to make series with. */
  readonly columns?: readonly FigureColumn[];
  /** Regions with more than one row for the same figures; the first row counts. */
  readonly duplicateRegions: readonly string[];
  readonly problems: readonly Problem[];
  /** What each column of the document was taken for, where it has columns. */
  readonly uses?: readonly UsedColumn[];
  /** The header each indicator was read from, in the order of `indicators`, where it has columns. */
  readonly headers?: readonly string[];
}

/** What is known about a table from outside it. */
export interface TableOptions {
  readonly fileName?: string;
  /** Period of all figures, for a table that does not say; any spelling `periodOf` reads. */
  readonly period?: string;
  readonly source?: Source;
  /** What somebody chose about the layout instead of what is found. */
  readonly choices?: LayoutChoices;
}

/** Cells that may be placed: more means that the columns that split the figures were not understood. */
const CELL_LIMIT = 50_000_000;

/** Everything that was found in a table before series are made of it. */
export interface TableParts {
  readonly table: TypedTable;
  readonly roles: ColumnRoles;
  readonly names: ReadonlyMap<unknown, ColumnName>;
  readonly regions: TableRegions;
  readonly periods: TablePeriods;
  readonly problems: ProblemList;
  /** Filled while rows are placed. */
  readonly duplicateRegions: Set<string>;
}

/** Turns a typed table into indicators, regions, periods and blocks. Problems of the table are carried on. */
export function modelOf(given: TypedTable, options: TableOptions = {}): ReadTable {
  const table = withChoices(given, options.choices);
  const problems = new ProblemList();
  for (const { code, severity, count, example } of table.problems)
    problems.add({ code, severity, count, ...(example ? { example } : {}) });
  const named = nameColumns(table.columns.map((column) => column.name));
  const names = new Map<unknown, ColumnName>(
    table.columns.map((column, c) => [column, toldName(named.names[c]!, column)]),
  );
  const roles = columnRoles(table.columns, chosenRoles(table.columns, options.choices));
  const across = acrossColumns(roles);
  const regions = tableRegions(roles, table.rows);
  const periods = across ? across.periods : tablePeriods(roles, table.rows, options.period, options.fileName);
  const parts: TableParts = { table, roles, names, regions, periods, problems, duplicateRegions: new Set() };
  tellColumns(parts, named.collapsed);
  const found = across ? acrossSeries(parts, across.columns) : seriesDown(parts);
  return assemble(parts, found, across ? 'periods-across' : roles.topic ? 'long' : 'wide', options);
}

/** The name of a column with what its layout tells of it; topics that are part of the label are not told twice. */
function toldName(name: ColumnName, column: TableColumn): ColumnName {
  const told = column.kind === 'figures' ? column.told : undefined;
  if (!told) return name;
  const { topics, ...rest } = told;
  const left = topics?.slice(0, topics.length + 1 - name.label.split('/').length) ?? [];
  return { ...name, ...rest, ...(left.length > 0 ? { topics: left } : {}) };
}

function tellColumns({ roles, regions, table, problems, periods }: TableParts, collapsed: readonly string[]): void {
  const note = (code: string, names: readonly string[]): void => {
    if (names.length > 0) problems.add({ code, severity: 'note', count: names.length, example: { name: names[0]! } });
  };
  if (collapsed.length > 0)
    problems.add({
      code: 'names-collapse',
      severity: 'warning',
      count: collapsed.length,
      example: { name: collapsed[0]! },
    });
  note(
    'empty-columns',
    roles.empty.map(({ name }) => name),
  );
  note(
    'code-columns',
    roles.codes.map(({ name }) => name),
  );
  if (regions.keys[0] === WHOLE_FILE) problems.add({ code: 'no-regions', severity: 'note' });
  tellRows(regions.rows, 'rows-without-region', roles.code ?? roles.name, table.rows, problems);
  if (roles.period) tellRows(periods.rows, 'unreadable-period', roles.period, table.rows, problems);
}

function tellRows(
  keys: Int32Array,
  code: string,
  column: ColumnRoles['code'],
  rows: number,
  problems: ProblemList,
): void {
  if (!column) return;
  for (let row = 0; row < rows; row++)
    if (keys[row]! < 0)
      problems.add({
        code,
        severity: 'warning',
        example: { row: row + 2, name: column.name, text: cellText(column, row) },
      });
}

/** Series of a table with its figures down. Each rhythm (year, quarter) becomes series of its own; the first has the plain names. */
function seriesDown(parts: TableParts): readonly Found[] {
  const { periods, regions, roles, problems } = parts;
  if (roles.figures.length === 0) problems.add({ code: 'no-figures', severity: 'warning' });
  const groups = findGroups(roles.topic, roles.others, regions, periods);
  if (groups.words.length * regions.keys.length * periods.keys.length > CELL_LIMIT) {
    problems.add({ code: 'too-many-combinations', severity: 'error', count: groups.words.length });
    return [];
  }
  const rhythms = rhythmsOf(periods);
  if (rhythms.length < 2) return downSeries(parts, periods, groups);
  problems.add({
    code: 'mixed-periods',
    severity: 'warning',
    count: rhythms.length,
    example: { text: rhythms.map(({ first }) => first).join(', ') },
  });
  return rhythms.flatMap(({ rhythm }, i) =>
    downSeries(parts, onlyRhythm(periods, rhythm), groups, i === 0 ? undefined : rhythm),
  );
}

/** The same axis with the periods of one rhythm only. */
function onlyRhythm(periods: TablePeriods, rhythm: string): TablePeriods {
  const kept = periods.keys
    .map((_, i) => i)
    .filter((i) => rhythmsOf({ keys: [periods.keys[i]!], rows: new Int32Array(0) })[0]!.rhythm === rhythm);
  const place = new Map(kept.map((from, to) => [from, to]));
  const axis = inCalendarOrder({
    keys: kept.map((i) => periods.keys[i]!),
    rows: periods.rows.map((row) => place.get(row) ?? -1),
  });
  return { ...periods, ...axis, status: kept.map((i) => periods.status[i]!) };
}

function assemble(parts: TableParts, found: readonly Found[], layout: Layout, options: TableOptions): ReadTable {
  const { regions, periods, problems, roles, names } = parts;
  const none = periods.keys.length === 0;
  if (none) problems.add({ code: 'no-period', severity: 'warning' });
  const series = none ? roles.figures.map((column) => ({ name: names.get(column)!, column })) : found;
  const whole = wholeAndParts(regions.keys);
  const [period, another] = periods.keys;
  const known = knownSource(
    parts.table.columns.map(({ name }) => name),
    another ? undefined : period,
  );
  const source = options.source ?? known ?? sourceInName(options.fileName);
  const indicators = series.map((one) => indicatorOf(one, source, whole));
  return {
    layout: none ? 'columns' : layout,
    indicators,
    regionCodes: regions.keys,
    regionLabels: regions.labels,
    periods: periods.keys,
    periodEvidence: periods.evidence,
    blocks: none ? [] : found.map(({ block }) => block),
    ...(none ? { columns: roles.figures } : {}),
    duplicateRegions: [...parts.duplicateRegions],
    problems: problems.all(),
    uses: usesOf(parts.table.columns, roles),
    headers: series.map(({ column }) => column.name),
  };
}
