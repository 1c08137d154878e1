import { gapOfCode, NO_GAP, regionKind, type SeriesBlock } from '@draagkracht/model';
import { CellSystem, State } from './cell-system.js';
import { cellNameOf, type EarlierPublication, type PublicationDraft } from './draft.js';
import type { CellKind } from './labels.js';

/** A table of counts or money with the number of each of its cells in the system. */
export interface PlacedTable {
  readonly id: string;
  readonly measure: string;
  readonly groups: readonly string[];
  readonly kind: CellKind;
  readonly block: SeriesBlock;
  /** Number in the system per cell of the block. */
  readonly cells: Int32Array;
  /** Undefined for a table of this publication; else the earlier one it is of. */
  readonly earlier?: EarlierPublication;
}

/** A table to be placed. */
export type ToPlace = Omit<PlacedTable, 'cells'>;

/** The tables in the system, and which cells were met first in which table. */
export interface Placed {
  readonly system: CellSystem;
  readonly tables: readonly PlacedTable[];
  /** Cells of the system that hold money. */
  readonly isMoney: (cell: number) => boolean;
}

/** Numbers for cells; tables of one name share the numbers of the cells they both hold. */
class Numbers {
  #next = 0;
  readonly #byName = new Map<string, Map<string, number>>();

  /** Numbers for the cells of a table whose name no other table has. */
  own({ regions, periods }: SeriesBlock): Int32Array {
    const first = this.#next;
    this.#next += regions.length * periods.length;
    return Int32Array.from({ length: this.#next - first }, (_, at) => first + at);
  }

  /** Numbers for the cells of a table that shares its name. */
  shared(name: string, { regions, periods }: SeriesBlock): Int32Array {
    const places = this.#byName.get(name) ?? new Map<string, number>();
    this.#byName.set(name, places);
    const keys = regions.flatMap((region) => periods.map((period) => `${region} ${period}`));
    return Int32Array.from(keys, (key) => {
      const cell = places.get(key) ?? this.#next++;
      places.set(key, cell);
      return cell;
    });
  }

  get size(): number {
    return this.#next;
  }
}

const orderOf = (words: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(words)].sort().map((word, at) => [word, at]));

/** Writes the order of names into the system: it decides where two figures are equal. */
function rankCells({ system, tables }: Omit<Placed, 'isMoney'>): void {
  const ids = orderOf(tables.map(({ measure, groups }) => cellNameOf(measure, groups)));
  const regions = orderOf(tables.flatMap(({ block }) => block.regions));
  const periods = orderOf(tables.flatMap(({ block }) => block.periods));
  for (const { measure, groups, block, cells } of tables) {
    const first = ids.get(cellNameOf(measure, groups))! * regions.size;
    block.regions.forEach((region, r) =>
      block.periods.forEach((period, p) => {
        const cell = cells[r * block.periods.length + p]!;
        system.rank[cell] = (first + regions.get(region)!) * periods.size + periods.get(period)!;
        system.country[cell] = regionKind(region) === 'country' ? 1 : 0;
      }),
    );
  }
}

/** The figures and gaps of a table of this publication. */
function fill(system: CellSystem, { block, cells }: PlacedTable): void {
  cells.forEach((cell, at) => {
    const gap = gapOfCode(block.gaps[at]!);
    if (block.gaps[at] === NO_GAP && system.states[cell] !== State.visible) {
      system.values[cell] = block.values[at]!;
      system.states[cell] = State.visible;
    } else if (system.states[cell] === State.outside) {
      system.states[cell] = gap === 'suppressed' ? State.secret : gap === 'missing' ? State.unknown : State.outside;
    }
  });
}

/**
 * Gives every cell of these tables a number and writes down their figures. Those of earlier publications get a number too, and
 * are filled in when they are asked for.
 * @param spareOf cells to keep for the parts of totals that are not published, when the tables have their numbers.
 */
export function placeCells(toPlace: readonly ToPlace[], spareOf: (tables: readonly PlacedTable[]) => number): Placed {
  const numbers = new Numbers();
  const names = toPlace.map(({ measure, groups }) => cellNameOf(measure, groups));
  const alone = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  const tables = toPlace.map((table, at) => ({
    ...table,
    cells: alone(names[at]!) ? numbers.own(table.block) : numbers.shared(names[at]!, table.block),
  }));
  const system = new CellSystem(numbers.size, spareOf(tables));
  const isMoney = new Uint8Array(system.values.length);
  for (const table of tables) {
    if (table.kind === 'money') for (const cell of table.cells) isMoney[cell] = 1;
    if (!table.earlier) fill(system, table);
  }
  rankCells({ system, tables });
  return { system, tables, isMoney: (cell) => isMoney[cell] === 1 };
}

/** The tables of earlier publications: counts and money, of whatever this one publishes or did not dare to. */
export const earlierTables = ({ earlier = [] }: PublicationDraft, kinds: ReadonlyMap<string, CellKind>): ToPlace[] =>
  earlier.flatMap((publication) =>
    publication.tables.flatMap(({ measure, groups = [], block, quantity }): ToPlace[] => {
      const kind = kinds.get(measure) ?? (quantity === 'money' || quantity === 'count' ? quantity : undefined);
      return kind ? [{ id: `${publication.id}: ${measure}`, measure, groups, kind, block, earlier: publication }] : [];
    }),
  );
