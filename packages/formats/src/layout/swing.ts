import { gapCode, NO_GAP, type GapKind } from '@draagkracht/model';
import { cellText } from '../table/row-keys.js';
import type { FigureColumn, TableColumn, TypedTable, WordColumn } from '../table/typed-table.js';
import { sign, type Recogniser } from './recognised.js';

const is = {
  period: /^(period|periode|perioden|jaar)$/i,
  level: /^(geo[ _]?level|gebiedsniveau)$/i,
  item: /^(geo[ _]?item|geo[ _]?item[ _]?code|gebied|gebiedscode|gebied_code)$/i,
};

/** Numbers Swing has for figures that are not there (JiveDocumentation of Provincies in Cijfers, "Missing values"). */
const missing: ReadonlyMap<number, GapKind> = new Map([
  [-99999, 'missing'],
  [-99998, 'not-applicable'],
  [-99997, 'suppressed'],
  [-99996, 'missing'],
]);

/** Levels of Dutch sites, the prefix CBS has for them and the digits of its codes. Others keep their own codes. */
const levels: readonly (readonly [RegExp, string, number])[] = [
  [/^(land|nederland|nl)$/i, 'NL', 2],
  [/^(provincie|prov)/i, 'PV', 2],
  [/^(ggd)/i, 'GG', 4],
  [/^(gemeente|gem)(en)?(\d{2,4})?$/i, 'GM', 4],
  [/^(wijk|wijken)(\d{2,4})?$/i, 'WK', 6],
  [/^(buurt|buurten)(\d{2,4})?$/i, 'BU', 8],
];

/** The region code of a place of a level: `gemeente` and `344` are `GM0344`; what is no Dutch code stays as it is. */
export function swingRegion(level: string, item: string): string {
  const [, prefix = '', digits = 0] = levels.find(([shape]) => shape.test(level.trim())) ?? [];
  const code = item.trim();
  if (prefix === 'NL' && /^(\d{1,2}|nederland|nl)$/i.test(code)) return 'NL00';
  if (prefix === '' || !/^\d+$/.test(code) || code.length > digits) return code;
  return prefix + code.padStart(digits, '0');
}

const regions = (level: TableColumn, item: TableColumn, rows: number): WordColumn => {
  const places = new Map<string, number>();
  const words: string[] = [];
  const codes = Int32Array.from({ length: rows }, (_, row) => {
    const word = swingRegion(cellText(level, row), cellText(item, row));
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    return words.push(word) - 1;
  });
  return { kind: 'words', name: 'regio', codes, words };
};

/** The same figures with a gap where the number stands for one. */
function withGaps(column: FigureColumn): { column: FigureColumn; found: number } {
  let found = 0;
  const values = column.values.slice();
  const gaps = column.gaps.slice();
  column.values.forEach((value, row) => {
    const gap = column.gaps[row] === NO_GAP ? missing.get(value) : undefined;
    if (!gap) return;
    found++;
    values[row] = Number.NaN;
    gaps[row] = gapCode(gap);
  });
  return { column: found === 0 ? column : { ...column, values, gaps, figures: column.figures - found }, found };
}

const at = (table: TypedTable, shape: RegExp): TableColumn | undefined =>
  table.columns.find(({ name }) => shape.test(name.trim()));

/**
 * The layout Swing takes in and hands on: a row per period, level and place, and either a column per indicator (`Period;
 * GeoLevel; GeoItem; code …`) or its name beside one column of figures (`PERIODE; GEBIEDSNIVEAU; GEBIED; NAAM; WAARDE`).
 * Places get their CBS code from level and number; −99996 to −99999 become the gaps they stand for.
 */
export const swing: Recogniser = (table) => {
  const period = at(table, is.period);
  const level = at(table, is.level);
  const item = at(table, is.item);
  if (!period || !level || !item) return undefined;
  let found = 0;
  const rest = table.columns.flatMap((column): TableColumn[] => {
    if (column === level || column === item) return [];
    if (column.kind === 'words')
      return [/^naam$/i.test(column.name.trim()) ? { ...column, name: 'Onderwerp' } : column];
    const clean = withGaps(column);
    found += clean.found;
    return [clean.column];
  });
  return {
    layout: {
      kind: 'swing',
      signs: [
        ...sign('swing-columns', [period.name, level.name, item.name]),
        ...(found > 0 ? [{ code: 'swing-gaps', count: found }] : []),
      ],
    },
    table: { ...table, columns: [regions(level, item, table.rows), ...rest] },
    sightings: [],
  };
};
