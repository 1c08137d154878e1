import { regionKind, trimRegion, periodOf } from '@draagkracht/model';
import { groupsOf, type RowGroups } from '../table/groups.js';
import { tablePeriods, type TablePeriods } from '../table/periods.js';
import { periodOfKeyFigures } from '../table/known-source.js';
import { tableRegions, type TableRegions } from '../table/regions.js';
import type { TableOptions } from '../table/read-table.js';
import type { WordColumn } from '../table/typed-table.js';
import type { AxisKind, DimensionFacts, TableFacts } from './facts.js';
import type { OdataRows } from './rows.js';

/** The axes of a table: where, when, and everything else that tells figures apart. */
export interface Axes {
  readonly geo?: WordColumn;
  readonly time?: WordColumn;
  readonly regions: TableRegions;
  readonly periods: TablePeriods;
  readonly groups: RowGroups;
}

const timeNames = /^(perioden?|periods?|jaar)$/i;
const geoNames = /^(regio|region|wijken|buurten|gemeente|provinc|landsde|corop|ggd|woonplaats|gebied)/i;

/** Codes that must be of a kind before a dimension nobody has described is taken for it. */
const MOST = 0.9;

const mostly = ({ words }: WordColumn, test: (word: string) => boolean): boolean => {
  const told = words.filter((word) => word !== '');
  return told.length > 0 && told.filter(test).length >= MOST * told.length;
};

/** What kind of axis a column is: as the table says, else by what it holds. */
function kindOfColumn(column: WordColumn, facts: DimensionFacts | undefined): AxisKind {
  if (facts?.kind) return facts.kind;
  if (mostly(column, (word) => periodOf(word) !== undefined && (/\D/.test(word) || timeNames.test(column.name))))
    return 'time';
  const isRegion = (word: string): boolean => regionKind(trimRegion(word)) !== 'other';
  return mostly(column, isRegion) || geoNames.test(column.name) ? 'geo' : 'other';
}

const stars = ['', '**', '*'] as const;

/** The column of periods with what the list says of each: its stars, and its title where the code is no period we know. */
function periodColumn(column: WordColumn, codes: DimensionFacts['codes']): WordColumn {
  const words = column.words.map((word) => {
    const facts = codes?.get(word);
    const text = periodOf(word) ? word : (facts?.title ?? word);
    return text + (stars[facts?.status ?? 0] ?? '');
  });
  return { ...column, words };
}

/** What regions are called: by their list, else by a column of texts that holds names. */
function nameColumn(geo: WordColumn, rows: OdataRows, facts: DimensionFacts | undefined): WordColumn | undefined {
  const { codes } = facts ?? {};
  if (codes) return { ...geo, words: geo.words.map((word) => codes.get(word)?.title ?? word) };
  return rows.texts.find(({ name, codes: texts }) => /naam(_\d+)?$/i.test(name) && texts.length === rows.count);
}

/** The one period of a table without periods: as given, as the table says, by its number, else by the name of its file. */
function givenPeriod(facts: TableFacts, options: TableOptions): string | undefined {
  const named = facts.tableId === undefined ? undefined : periodOfKeyFigures(facts.tableId);
  return options.period ?? facts.period ?? named;
}

/** Finds the axes of a table among its dimensions. */
export function axesOf(rows: OdataRows, facts: TableFacts, options: TableOptions): Axes {
  const kinds = rows.keys.map((column) => kindOfColumn(column, facts.dimensions.get(column.name)));
  const time = rows.keys[kinds.indexOf('time')];
  const geo = rows.keys[kinds.indexOf('geo')];
  const name = geo && nameColumn(geo, rows, facts.dimensions.get(geo.name));
  const roles = {
    ...(geo ? { code: geo } : {}),
    ...(name ? { name } : {}),
    ...(time ? { period: periodColumn(time, facts.dimensions.get(time.name)?.codes) } : {}),
    figures: [],
    others: [],
    codes: [],
    empty: [],
  };
  return {
    ...(geo ? { geo } : {}),
    ...(time ? { time } : {}),
    regions: tableRegions(roles, rows.count),
    periods: tablePeriods(roles, rows.count, givenPeriod(facts, options), options.fileName),
    groups: groupsOf(
      rows.keys.filter((column) => column !== time && column !== geo),
      rows.count,
    ),
  };
}
