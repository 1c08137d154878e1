import type { ReadTable } from '../table/read-table.js';
import { keyFiguresOf } from '../layout/key-figures-layout.js';
import { columnStem } from '../layout/signature.js';
import { figuresOf, type RegionFigures } from './likeness.js';

/** One indicator of a file as it is compared. */
export interface ComparedColumn {
  readonly id: string;
  readonly header: string;
  readonly unit: string;
  /** Name without position and year, and how often it was met before: `appartement`, `appartement#2`. */
  readonly stem: string;
  /** Short code of the key figure it is, by the list of its publisher. */
  readonly keyFigure: string | undefined;
  /** Its figures for the regions both files have. */
  readonly figures: RegionFigures | undefined;
}

/** Regions that are looked at: enough to see a unit, few enough for a country of neighbourhoods. */
const MOST_REGIONS = 500;

/** Regions both files have, evenly thinned; places in either. */
export function sharedRegions(a: ReadTable, b: ReadTable): { inA: Int32Array; inB: Int32Array; count: number } {
  const places = new Map(b.regionCodes.map((code, r) => [code, r]));
  const shared = a.regionCodes.flatMap((code, r) => {
    const at = places.get(code);
    return at === undefined ? [] : [[r, at] as const];
  });
  const step = Math.max(1, Math.ceil(shared.length / MOST_REGIONS));
  const some = shared.filter((_, i) => i % step === 0);
  return {
    inA: Int32Array.from(some, ([r]) => r),
    inB: Int32Array.from(some, ([, r]) => r),
    count: shared.length,
  };
}

const numbered = (stems: readonly string[]): string[] => {
  const met = new Map<string, number>();
  return stems.map((stem) => {
    const nth = (met.get(stem) ?? 0) + 1;
    met.set(stem, nth);
    return nth === 1 ? stem : `${stem}#${nth}`;
  });
};

/** Indicators of a file, with the names and figures they are compared by. */
export function comparedColumns(table: ReadTable, rows: Int32Array, side: 'first' | 'last'): ComparedColumn[] {
  const headers = table.headers ?? table.indicators.map(({ id }) => id);
  const counts = new Map<string, number>();
  for (const header of headers) counts.set(header, (counts.get(header) ?? 0) + 1);
  // A header that several indicators come from says nothing of one of them: its id does.
  const names = table.indicators.map(({ id }, i) => (counts.get(headers[i]!)! > 1 ? id : headers[i]!));
  const all = table.uses?.map(({ name }) => name) ?? headers;
  const known = keyFiguresOf(all);
  const codes = new Map(all.map((name, i) => [name, known[i]?.code]));
  // Empty columns count too: the second of two equal names stays the second when the first has no figures.
  const placed = new Map(numbered(all.map(columnStem)).map((stem, i) => [all[i]!, stem]));
  return table.indicators.map(({ id, unit }, i) => ({
    id,
    header: names[i]!,
    unit,
    stem: placed.get(names[i]!) ?? columnStem(names[i]!),
    keyFigure: codes.get(headers[i]!),
    figures: table.blocks[i] && rows.length > 0 ? figuresOf(table.blocks[i], rows, side) : undefined,
  }));
}
