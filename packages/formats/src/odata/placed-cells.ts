import { gapCode, NO_GAP, type SeriesBlock } from '@draagkracht/model';
import type { Axes } from './axes.js';
import type { OdataRows } from './rows.js';

/** The figures of one measure in one group (kind of household, age), over all regions and periods. */
export interface PlacedSeries {
  /** Place in `rows.measures`. */
  readonly measure: number;
  /** Place in `axes.groups.words`. */
  readonly group: number;
  readonly values: Float64Array;
  readonly gaps: Uint8Array;
  readonly status: Uint8Array;
}

/** Every cell in its place, and what stood in the way. */
export interface PlacedCells {
  readonly series: readonly PlacedSeries[];
  /** Cells given twice with the same figure. */
  readonly doubles: number;
  /** Measures with two unlike figures in one place: a code that stands for several measures, or a dimension left out. */
  readonly conflicts: ReadonlySet<number>;
  /** True when there was no room for all: the table is too large to hold. */
  readonly full: boolean;
}

/** Cells of all series together; more is a table to choose from first. */
const CELL_LIMIT = 50_000_000;

const UNSEEN = 255;

class Board {
  readonly #byKey = new Map<number, PlacedSeries>();
  readonly #axes: Axes;
  readonly #width: number;
  readonly #size: number;
  readonly conflicts = new Set<number>();
  readonly #limit: number;
  doubles = 0;
  full = false;

  constructor(axes: Axes, limit: number) {
    this.#axes = axes;
    this.#width = Math.max(1, axes.periods.keys.length);
    this.#size = axes.regions.keys.length * this.#width;
    this.#limit = limit;
  }

  #seriesOf(measure: number, group: number): PlacedSeries | undefined {
    const key = measure * this.#axes.groups.words.length + group;
    const known = this.#byKey.get(key);
    if (known) return known;
    if ((this.#byKey.size + 1) * this.#size > this.#limit) {
      this.full = true;
      return undefined;
    }
    const made = {
      measure,
      group,
      values: new Float64Array(this.#size).fill(Number.NaN),
      gaps: new Uint8Array(this.#size).fill(UNSEEN),
      status: new Uint8Array(this.#size),
    };
    this.#byKey.set(key, made);
    return made;
  }

  place(row: number, measure: number, value: number, gap: number, status: number): void {
    const { regions, periods, groups } = this.#axes;
    const region = regions.rows[row]!;
    const period = periods.keys.length === 0 ? 0 : periods.rows[row]!;
    if (region < 0 || period < 0) return;
    const series = this.#seriesOf(measure, groups.rows[row]!);
    if (!series) return;
    const cell = region * this.#width + period;
    if (series.gaps[cell] === UNSEEN) {
      series.values[cell] = value;
      series.gaps[cell] = gap;
      series.status[cell] = status || (periods.status[period] ?? 0);
    } else if (series.gaps[cell] === gap && Object.is(series.values[cell], value)) this.doubles++;
    else this.conflicts.add(measure);
  }

  finish(): readonly PlacedSeries[] {
    const missing = gapCode('missing');
    const all = [...this.#byKey.values()];
    for (const { gaps } of all) gaps.forEach((gap, cell) => gap === UNSEEN && (gaps[cell] = missing));
    return all.sort((a, b) => a.measure - b.measure || a.group - b.group);
  }
}

/** Puts every cell where it belongs. @param limit most cells of all series together */
export function placeCells(rows: OdataRows, axes: Axes, limit = CELL_LIMIT): PlacedCells {
  const board = new Board(axes, limit);
  rows.visit((row, measure, value, gap, status) => board.place(row, measure, value, gap, status));
  return { series: board.finish(), doubles: board.doubles, conflicts: board.conflicts, full: board.full };
}

/** How final the figures are; nothing where all are definitive. A gap is not provisional. */
function statusOf(status: Uint8Array, gaps: Uint8Array): { readonly status?: Uint8Array } {
  if (!status.some((mark, cell) => mark !== 0 && gaps[cell] === NO_GAP)) return {};
  return { status: status.map((mark, cell) => (gaps[cell] === NO_GAP ? mark : 0)) };
}

/** The cells of some of the periods, as a new array of the same kind. */
function picked<T extends Float64Array | Uint8Array>(all: T, made: T, width: number, kept: readonly number[]): T {
  let to = 0;
  for (let row = 0; row < all.length; row += width) for (const period of kept) made[to++] = all[row + period]!;
  return made;
}

/** The block of a series over some of the periods (all of one rhythm). */
export function blockOver(
  indicatorId: string,
  { values, gaps, status }: PlacedSeries,
  regions: readonly string[],
  periods: readonly string[],
  kept: readonly number[],
): SeriesBlock {
  const width = periods.length;
  if (kept.length === width) return { indicatorId, regions, periods, values, gaps, ...statusOf(status, gaps) };
  const size = regions.length * kept.length;
  const some = picked(gaps, new Uint8Array(size), width, kept);
  return {
    indicatorId,
    regions,
    periods: kept.map((p) => periods[p]!),
    values: picked(values, new Float64Array(size), width, kept),
    gaps: some,
    ...statusOf(picked(status, new Uint8Array(size), width, kept), some),
  };
}
