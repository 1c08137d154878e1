import { NO_GAP } from '@draagkracht/model';
import type { SumKind } from './cell-system.js';
import { cellNameOf, type PublicationDraft } from './draft.js';
import { foundSums } from './found-sums.js';
import { groupSums } from './group-sums.js';
import { bearsOut, periodSums } from './period-sums.js';
import type { PlacedTable } from './place-cells.js';
import { sourceBases } from './rounding.js';
import { regionSums, type PlaceSum } from './region-sums.js';

/** A sum of cells before it is looked at whether the figures bear it out. */
export interface CellSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly kind: SumKind;
  /** The multiple the source rounded these figures to, where that is known: the sum may be off by it. */
  readonly base?: number;
}

/** Sums that are taken together; each layer is settled before the next, so that more sums never show what was hidden. */
export interface Layer {
  readonly sums: readonly CellSum[];
  /** True for the last one, in which earlier publications are known. */
  readonly earlier: boolean;
  /** Whether a zero can tell about a whole group in these sums. */
  readonly ofGroups: boolean;
}

/** The cells of one name over all tables that hold them, by region and period. */
class NamedCells {
  readonly regions: string[] = [];
  readonly periods: string[] = [];
  readonly #cells = new Map<string, Map<string, number>>();

  take({ block, cells }: PlacedTable): void {
    block.regions.forEach((region, r) => {
      const row = this.#cells.get(region) ?? new Map<string, number>();
      if (!this.#cells.has(region)) {
        this.#cells.set(region, row);
        this.regions.push(region);
      }
      block.periods.forEach((period, p) => row.set(period, cells[r * block.periods.length + p]!));
    });
    for (const period of block.periods) if (!this.periods.includes(period)) this.periods.push(period);
  }

  at(region: string, period: string): number | undefined {
    return this.#cells.get(region)?.get(period);
  }
}

type Labels = Readonly<Record<string, string>>;

/** Sums between tables of these names, in every region and period both sides have. */
function acrossTables(total: NamedCells, parts: readonly NamedCells[], kind: SumKind): CellSum[] {
  return total.regions.flatMap((region) =>
    total.periods.flatMap((period) => {
      const whole = total.at(region, period)!;
      const cells = parts.flatMap((part) => part.at(region, period) ?? []);
      return cells.length === 0 ? [] : [{ total: whole, parts: cells, kind }];
    }),
  );
}

/** Sums between regions of one name. */
function acrossRegions(cells: NamedCells, sums: readonly PlaceSum[], kind: SumKind): CellSum[] {
  return sums.flatMap(({ total, parts }) =>
    cells.periods.flatMap((period) => {
      const whole = cells.at(cells.regions[total]!, period);
      const of = parts.flatMap((part) => cells.at(cells.regions[part]!, period) ?? []);
      return whole === undefined || of.length === 0 ? [] : [{ total: whole, parts: of, kind }];
    }),
  );
}

interface Named {
  readonly measure: string;
  readonly groups: readonly string[];
  readonly cells: NamedCells;
}

function byName(tables: readonly PlacedTable[]): Named[] {
  const found = new Map<string, Named>();
  for (const table of tables) {
    const { measure, groups } = table;
    const name = cellNameOf(measure, groups);
    const named = found.get(name) ?? { measure, groups, cells: new NamedCells() };
    named.cells.take(table);
    found.set(name, named);
  }
  return [...found.values()].sort((a, b) =>
    cellNameOf(a.measure, a.groups) < cellNameOf(b.measure, b.groups) ? -1 : 1,
  );
}

function regionSumsOf(named: readonly Named[], labels: Labels): CellSum[] {
  const known = new Map<string, PlaceSum[]>();
  return named.flatMap(({ cells }) => {
    const key = cells.regions.join(' ');
    const sums = known.get(key) ?? regionSums(cells.regions, labels);
    known.set(key, sums);
    return acrossRegions(cells, sums, 'regions');
  });
}

const groupSumsOf = (named: readonly Named[]): CellSum[] =>
  groupSums(named).flatMap(({ total, parts }) =>
    acrossTables(
      named[total]!.cells,
      parts.map((part) => named[part]!.cells),
      'groups',
    ),
  );

/** Sums nobody told of, between the tables of this publication in the order they have there. */
function foundSumsOf(tables: readonly PlacedTable[]): CellSum[] {
  const counts = tables.filter(({ kind }) => kind === 'count');
  return foundSums(counts.map(({ block }) => block)).flatMap(({ total, parts }) => {
    const baseOf = sourceBases([total, ...parts].map((one) => counts[one]!.block));
    const width = counts[total]!.block.periods.length;
    return [...counts[total]!.cells].map((cell, at) => ({
      total: cell,
      parts: parts.map((part) => counts[part]!.cells[at]!),
      kind: 'found' as const,
      base: baseOf(Math.floor(at / width)),
    }));
  });
}

/** A rhythm at the end of a name: readers put figures by year and by quarter in two tables. */
const rhythm = / \((?:school-year|year|half|quarter|month|day)\)$/;

const withoutRhythm = (table: PlacedTable): PlacedTable => ({
  ...table,
  measure: table.measure.replace(rhythm, ''),
  groups: table.groups.map((group) => group.replace(rhythm, '')),
});

/** Sums over time: a year that is the sum of its quarters or months. */
function periodSumsOf(tables: readonly PlacedTable[], valueOf: (cell: number) => number): CellSum[] {
  return byName(tables.map(withoutRhythm)).flatMap(({ cells }) =>
    periodSums(cells.periods).flatMap(({ total, parts }) => {
      const sums = cells.regions.flatMap((region): CellSum[] => {
        const whole = cells.at(region, total);
        const of = parts.flatMap((part) => cells.at(region, part) ?? []);
        return whole === undefined || of.length < parts.length ? [] : [{ total: whole, parts: of, kind: 'found' }];
      });
      const figures = sums.map((sum) => ({ total: valueOf(sum.total), parts: sum.parts.map(valueOf) }));
      return bearsOut(figures) ? sums : [];
    }),
  );
}

/** The figures of tables by the number of their cell; NaN where there is none. */
function valuesOf(tables: readonly PlacedTable[]): (cell: number) => number {
  const values = new Map<number, number>();
  for (const { block, cells, kind } of tables)
    cells.forEach((cell, at) => block.gaps[at] === NO_GAP && kind === 'count' && values.set(cell, block.values[at]!));
  return (cell) => values.get(cell) ?? Number.NaN;
}

function declaredSums(
  { sums = [] }: PublicationDraft,
  tables: readonly PlacedTable[],
  named: readonly Named[],
): Layer[] {
  const byId = new Map(tables.map((table) => [table.id, byName([table])[0]!.cells]));
  return sums.map(({ of, whole, parts }) => {
    const made =
      of === 'tables'
        ? byId.has(whole)
          ? acrossTables(
              byId.get(whole)!,
              parts.flatMap((part) => byId.get(part) ?? []),
              'declared',
            )
          : []
        : named.flatMap(({ cells }) => {
            const total = cells.regions.indexOf(whole);
            const places = parts.map((part) => cells.regions.indexOf(part)).filter((place) => place >= 0);
            return total < 0 ? [] : acrossRegions(cells, [{ total, parts: places }], 'declared');
          });
    return { sums: made, earlier: false, ofGroups: of === 'tables' };
  });
}

/** Whether there is more than one period at all. */
const hasPeriods = (tables: readonly PlacedTable[]): boolean =>
  new Set(tables.flatMap(({ block }) => block.periods)).size > 1;

/**
 * All sums a reader can do with these tables, in layers: over regions, over groups, found between columns, over time, declared one by one, and
 * with what was published earlier.
 */
export function listSums(tables: readonly PlacedTable[], draft: PublicationDraft): Layer[] {
  const labels = draft.regionLabels ?? {};
  const own = tables.filter(({ earlier }) => !earlier);
  const named = byName(own);
  const layers: Layer[] = [
    { sums: regionSumsOf(named, labels), earlier: false, ofGroups: false },
    { sums: groupSumsOf(named), earlier: false, ofGroups: true },
    { sums: foundSumsOf(own), earlier: false, ofGroups: true },
    { sums: hasPeriods(own) ? periodSumsOf(own, valuesOf(own)) : [], earlier: false, ofGroups: false },
    ...declaredSums(draft, own, named),
  ];
  if (own.length === tables.length) return layers;
  const all = byName(tables);
  return [...layers, { sums: [...regionSumsOf(all, labels), ...groupSumsOf(all)], earlier: true, ofGroups: false }];
}
