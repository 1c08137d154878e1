import { NO_GAP, periodOf, regionKind, trimRegion } from '@draagkracht/model';
import type { TableColumn, FigureColumn, WordColumn } from './typed-table.js';

/** What the columns of a table are for. Every column has one place. */
export interface ColumnRoles {
  /** Region codes: CBS codes as texts, or municipal numbers. */
  readonly code?: TableColumn;
  /** What regions are called; the only hold where there are no codes. */
  readonly name?: WordColumn;
  readonly period?: TableColumn;
  /** Names of indicators in a long table. */
  readonly topic?: WordColumn;
  /** Figures; in a long table there is one. */
  readonly figures: readonly FigureColumn[];
  /** Texts that may tell rows apart. */
  readonly others: readonly WordColumn[];
  /** Figures that are codes or row numbers. */
  readonly codes: readonly TableColumn[];
  /** Columns without any figure or text. */
  readonly empty: readonly TableColumn[];
}

/** What somebody says a column is for; the others are found. */
export type ChosenRole = 'region' | 'period' | 'topic' | 'figure' | 'split';

/** What a column was taken for: as may be chosen, or a name of regions, a code, or nothing since it is empty. */
export interface UsedColumn {
  readonly name: string;
  readonly use: ChosenRole | 'region-name' | 'code' | 'empty';
}

/** A header for comparing: without CBS position, StatLine path and unit, in small letters. */
const plain = (name: string): string =>
  name
    .trim()
    .replace(/_\d+$/, '')
    .replace(/\s*\([^()]*\)$/, '')
    .split('/')
    .at(-1)!
    .trim()
    .toLowerCase();

const periodNames =
  /^(perioden?|jaar|jaren|jaartal|years?|periods?|time|tijd|datum|date|maand|month|kwartaal|quarter|schooljaar|peildatum|verslagjaar)$/;
const nameNames =
  /naam$|^(regio'?s?|gemeenten?|wijken en buurten|wijk(en)?|buurt(en)?|gebied(en)?|regions?|municipalit(y|ies)|areas?|geo|name|land|countr(y|ies))$/;
const numberNames = /^(cbs|gm|gm_?code|gemeente[_ ]?(code|nummer|nr)|cbs[_ -]?(code|nummer|nr)|regio[_ ]?code)$/;
const topicNames = /^(indicator(en)?|indicatornaam|measures?|onderwerp(en)?|maat|maten|variabelen?|topic|variable)$/;
const codeNames =
  /^id$|^ind_wbi$|^pst_mvp$|^prov$|postcode|^pc[46]$|indelingswijziging|(^|[_ ])code$|codering|volgnummer|soort ?regio/;

/** Share of texts that must agree before a column is taken for what they say. */
const MOST = 0.9;

/** CBS codes take a region's place only when nearly all texts are one; blank cells do not count. */
function mostly(column: WordColumn, test: (word: string) => boolean): boolean {
  const words = column.words.map((word) => word.trim()).filter((word) => word !== '' && word !== '.');
  return words.length > 0 && words.filter(test).length >= MOST * words.length;
}

const isRegionCode = (word: string): boolean => regionKind(trimRegion(word)) !== 'other';
const isMunicipalNumber = (word: string): boolean => /^\d{3,4}$/.test(word);

function everyFigure(column: FigureColumn, test: (value: number) => boolean): boolean {
  return column.figures > 0 && column.values.every((value, row) => column.gaps[row] !== NO_GAP || test(value));
}

function isCode(column: TableColumn): boolean {
  const named = numberNames.test(plain(column.name));
  if (column.kind === 'words') return mostly(column, isRegionCode) || (named && mostly(column, isMunicipalNumber));
  return named && everyFigure(column, (value) => Number.isInteger(value) && value > 0 && value < 10_000);
}

/** Bare years are periods only under a header that says so: a column of postcodes or amounts may look like years. */
function isPeriod(column: TableColumn): boolean {
  const named = periodNames.test(plain(column.name));
  if (column.kind === 'figures') return named && everyFigure(column, (value) => periodOf(String(value)) !== undefined);
  return mostly(column, (word) => periodOf(word) !== undefined && (named || !/^\d{4}\*{0,2}$/.test(word)));
}

const isEmpty = (column: TableColumn): boolean =>
  column.kind === 'figures' ? column.figures === 0 : column.words.every((word) => /^[\s.]*$/.test(word));

/** The name column that tells most regions apart; of equals the first. */
function bestName(columns: readonly WordColumn[]): WordColumn | undefined {
  const named = columns.filter((column) => nameNames.test(plain(column.name)) && !codeNames.test(plain(column.name)));
  return named.reduce<WordColumn | undefined>(
    (best, next) => (best && best.words.length >= next.words.length ? best : next),
    undefined,
  );
}

/** The column chosen as regions is a code when it holds codes or numbers, else a name. */
const namesRegions = (column: TableColumn | undefined): column is WordColumn =>
  column?.kind === 'words' && !mostly(column, (word) => isRegionCode(word) || isMunicipalNumber(word));

/** Gives every column its place; one that was chosen has the place that was chosen for it. */
export function columnRoles(
  columns: readonly TableColumn[],
  chosen: ReadonlyMap<TableColumn, ChosenRole> = new Map(),
): ColumnRoles {
  const asked = (role: ChosenRole): TableColumn | undefined => columns.find((column) => chosen.get(column) === role);
  const empty = columns.filter((column) => isEmpty(column) && !chosen.has(column));
  let left = columns.filter((column) => !empty.includes(column));
  const take = <T extends TableColumn>(column: T | undefined): T | undefined => {
    left = left.filter((other) => other !== column);
    return column;
  };
  const free = (test: (column: TableColumn) => boolean): TableColumn | undefined =>
    left.find((column) => !chosen.has(column) && test(column));
  const region = asked('region');
  const code = take(region ? (namesRegions(region) ? undefined : region) : free(isCode));
  const period = take(asked('period') ?? free(isPeriod));
  const codes = left.filter(
    (column) =>
      !chosen.has(column) &&
      (codeNames.test(plain(column.name)) || (column.kind === 'words' && mostly(column, isRegionCode))),
  );
  left = left.filter((column) => !codes.includes(column));
  const words = (column: TableColumn): column is WordColumn => column.kind === 'words';
  const unchosen = left.filter(words).filter((column) => !chosen.has(column));
  const name = take(namesRegions(region) ? region : bestName(unchosen));
  const named = asked('topic');
  const topic = take(
    named && words(named) ? named : unchosen.find((column) => column !== name && topicNames.test(plain(column.name))),
  );
  return {
    ...(code ? { code } : {}),
    ...(name ? { name } : {}),
    ...(period ? { period } : {}),
    ...(topic ? { topic } : {}),
    figures: left.filter((column): column is FigureColumn => column.kind === 'figures'),
    others: left.filter((column): column is WordColumn => column.kind === 'words'),
    codes,
    empty,
  };
}

/** What each column was taken for, in the order of the table. */
export function usesOf(columns: readonly TableColumn[], roles: ColumnRoles): readonly UsedColumn[] {
  const single = new Map<TableColumn | undefined, UsedColumn['use']>([
    [roles.code, 'region'],
    [roles.name, roles.code ? 'region-name' : 'region'],
    [roles.period, 'period'],
    [roles.topic, 'topic'],
  ]);
  const uses = new Map<TableColumn | undefined, UsedColumn['use']>([
    ...roles.figures.map((column) => [column, 'figure'] as const),
    ...roles.others.map((column) => [column, 'split'] as const),
    ...roles.codes.map((column) => [column, 'code'] as const),
    ...roles.empty.map((column) => [column, 'empty'] as const),
    ...single,
  ]);
  return columns.map((column) => ({ name: column.name, use: uses.get(column)! }));
}
