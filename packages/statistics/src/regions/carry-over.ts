import {
  emptyBlock,
  firstDay,
  gapCode,
  NO_GAP,
  periodOf,
  statusCode,
  type CarryRefusal,
  type CarryWay,
  type Composed,
  type Indicator,
  type Method,
  type NotComposed,
  type RegionMapping,
  type SeriesBlock,
} from '@draagkracht/model';
import { codesAfter, crossing, partsOf, type Crossing, type Part } from './crossing.js';
import { Findings } from './findings.js';
import { methodOf } from '../methods.js';

/** What a figure is to somebody who adds regions up: a count, a rate over people, or neither (a mean, a median, an index). */
export type CarryKind = 'count' | 'rate' | 'other';

/** How figures are carried. */
export interface CarryOptions {
  /** ISO day of the division that is wanted, such as `2022-01-01`. */
  readonly to: string;
  /** ISO day of the division the figures are on; without it that of the first day of each period. */
  readonly division?: string;
  /** What rates are weighted with, such as inhabitants: same region and period codes. Goes before the denominators of the block itself. */
  readonly denominators?: SeriesBlock;
  /** What the figure is, where the caller knows better than the indicator tells. */
  readonly kind?: CarryKind;
}

/** What figures were carried from, to do the sum again. */
export interface CarryOrigin {
  readonly block: SeriesBlock;
  readonly indicator: Indicator;
  readonly mapping: RegionMapping;
  readonly options: CarryOptions;
}

/** Figures on another division, with what was put together and what could not be. */
export interface Carried {
  readonly method: Method;
  readonly origin: CarryOrigin;
  readonly block: SeriesBlock;
  readonly composed: readonly Composed[];
  readonly refused: readonly NotComposed[];
}

/** Whether an indicator counts, is a rate, or neither, as far as it tells itself. */
export function carryKindOf({ additive, unit }: Indicator): CarryKind {
  if (additive) return 'count';
  return /^(%|per \d)/i.test(unit.trim()) ? 'rate' : 'other';
}

const FLAT = { values: Number.NaN, gap: gapCode('missing'), status: 0 };

/** One figure with what it was counted out of. */
export interface CarryCell {
  readonly value: number;
  readonly gap: number;
  readonly status: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The block with its denominators, read by code and place of the period. */
export class CarryTable {
  readonly #block: SeriesBlock;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #weights: SeriesBlock | undefined;
  readonly #weightRows: ReadonlyMap<string, number>;
  readonly #weightPeriods: readonly number[];

  constructor(block: SeriesBlock, weights: SeriesBlock | undefined) {
    this.#block = block;
    this.#weights = weights;
    this.#rows = new Map(block.regions.map((code, at) => [code, at]));
    this.#weightRows = new Map(weights?.regions.map((code, at) => [code, at]));
    this.#weightPeriods = block.periods.map((period) => weights?.periods.indexOf(period) ?? -1);
  }

  #weight(code: string, p: number): number {
    const [row, column] = [this.#weightRows.get(code), this.#weightPeriods[p]!];
    if (!this.#weights || row === undefined || column < 0) return Number.NaN;
    return this.#weights.values[row * this.#weights.periods.length + column]!;
  }

  /** The cell of a region; `undefined` when the block does not hold the region. */
  cell(code: string, p: number): CarryCell | undefined {
    const row = this.#rows.get(code);
    if (row === undefined) return undefined;
    const { values, gaps, status, numerators, denominators, periods } = this.#block;
    const at = row * periods.length + p;
    return {
      value: values[at] ?? FLAT.values,
      gap: gaps[at] ?? FLAT.gap,
      status: status?.[at] ?? FLAT.status,
      numerator: numerators?.[at] ?? Number.NaN,
      denominator: this.#weights ? this.#weight(code, p) : (denominators?.[at] ?? Number.NaN),
    };
  }

  has(code: string, p: number): boolean {
    return this.cell(code, p)?.gap === NO_GAP;
  }
}

interface Sum extends CarryCell {
  readonly way: CarryWay;
}

const sum = (cells: readonly CarryCell[], parts: readonly Part[], of: (cell: CarryCell) => number): number =>
  cells.reduce((total, cell, at) => total + of(cell) * parts[at]!.share, 0);

/** Figures of several regions as one, or why they cannot be. */
function together(parts: readonly Part[], table: CarryTable, p: number, kind: CarryKind): Sum | CarryRefusal {
  const found = parts.map(({ from }) => table.cell(from, p));
  const cells = found.filter((cell): cell is CarryCell => cell?.gap === NO_GAP);
  if (found.some((cell) => cell?.gap === gapCode('suppressed'))) return 'part-suppressed';
  if (cells.length < parts.length) return 'part-missing';
  const status = Math.max(...cells.map((cell) => cell.status));
  const whole = parts.every(({ share }) => share === 1);
  if (parts.length === 1 && whole) return { ...cells[0]!, way: 'renamed' };
  if (parts.some(({ share }) => Number.isNaN(share))) return 'share-unknown';
  if (kind === 'other') return 'no-sum-no-rate';
  const numerator = sum(cells, parts, (cell) => cell.numerator);
  const denominator = sum(cells, parts, (cell) => cell.denominator);
  const shared = { gap: NO_GAP, status, numerator, denominator };
  if (kind === 'count') return { ...shared, value: sum(cells, parts, (cell) => cell.value), way: 'sum' };
  if (!(denominator > 0) || cells.some((cell) => !(cell.denominator >= 0))) return 'no-denominators';
  const weighted = sum(cells, parts, (cell) => cell.value * cell.denominator);
  return { ...shared, value: weighted / denominator, way: 'weighted-mean' };
}

/** A source may give a new region for the years before it was one. With figures of its parts beside it nobody knows which hold. */
function ownFigure(code: string, way: Crossing, parts: readonly Part[], table: CarryTable, p: number): boolean | 'two' {
  if (!way.born.has(code) || !table.has(code, p)) return false;
  return parts.some(({ from }) => table.has(from, p)) ? 'two' : true;
}

/**
 * Carries one indicator to the regions of another day: counts by sum, rates by the mean weighted with their denominators, never by
 * a plain mean. Means, medians and other figures that are neither are not carried. A sum with a part that is hidden or not known
 * is a gap, and so is one over a divided region of which nobody knows the shares: `refused` says which and why. The status is
 * that of the least final part. Breaks of the indicator stay where they are: each period is carried by itself.
 */
export function carryOver(
  block: SeriesBlock,
  indicator: Indicator,
  mapping: RegionMapping,
  options: CarryOptions,
): Carried {
  const kind = options.kind ?? carryKindOf(indicator);
  const table = new CarryTable(block, options.denominators);
  const ways = waysOf(block.periods, mapping, options);
  const regions = regionsAfter(block.regions, [...ways.values()]);
  const target = { ...emptyBlock(block.indicatorId, regions, block.periods), ...extraColumns(regions, block, options) };
  const findings = new Findings(block.periods);
  block.periods.forEach((period, p) => {
    const { way, parts } = ways.get(period)!;
    regions.forEach((code, r) => {
      const from = parts.get(code) ?? [{ from: code, share: 1 }];
      const own = ownFigure(code, way, from, table, p);
      const result = own === 'two' ? 'two-readings' : together(own ? [{ from: code, share: 1 }] : from, table, p, kind);
      const plain = (from.length === 1 && from[0]!.from === code && from[0]!.share === 1) || own === true;
      put(target, r * block.periods.length + p, result, plain ? table.cell(code, p) : undefined);
      if (!plain) findings.add(code, p, from, result, isBackward(period, options));
    });
  });
  const origin = { block, indicator, mapping, options };
  return { method: methodOf('carry-over'), origin, block: target, ...findings.all() };
}

/** The codes after all ways. One that ended in any of them is gone, also where a later period has no change left before it. */
function regionsAfter(codes: readonly string[], ways: readonly Way[]): string[] {
  const ended = ({ way, parts }: Way, code: string): boolean => way.moves.has(code) && !parts.has(code);
  const after = new Set(ways.flatMap(({ way }) => codesAfter(way, codes)));
  return [...after].filter((code) => !ways.some((way) => ended(way, code))).sort();
}

const dayOf = (period: string, { division }: CarryOptions): string => {
  const read = periodOf(period);
  return division ?? (read ? firstDay(read) : period);
};

const isBackward = (period: string, options: CarryOptions): boolean => dayOf(period, options) > options.to;

/** The way from one day, and what each region is made of after it. */
interface Way {
  readonly way: Crossing;
  readonly parts: ReadonlyMap<string, readonly Part[]>;
}

/** Ways that were worked out: they are the same for every indicator on the same divisions. */
const known = new WeakMap<RegionMapping, Map<string, Way>>();

function wayBetween(mapping: RegionMapping, from: string, to: string): Way {
  const ways = known.get(mapping) ?? new Map<string, Way>();
  known.set(mapping, ways);
  const found = ways.get(`${from} ${to}`);
  if (found) return found;
  const way = crossing(mapping, from, to);
  const made = { way, parts: partsOf(way) };
  ways.set(`${from} ${to}`, made);
  return made;
}

/** The way of each period; periods on one division share it. */
export function waysOf(periods: readonly string[], mapping: RegionMapping, options: CarryOptions): Map<string, Way> {
  return new Map(periods.map((period) => [period, wayBetween(mapping, dayOf(period, options), options.to)]));
}

function extraColumns(
  regions: readonly string[],
  block: SeriesBlock,
  { denominators }: CarryOptions,
): Partial<SeriesBlock> {
  const size = regions.length * block.periods.length;
  const column = (): Float64Array => new Float64Array(size).fill(Number.NaN);
  return {
    ...(block.status ? { status: new Uint8Array(size) } : {}),
    ...(block.numerators ? { numerators: column() } : {}),
    ...(block.denominators || denominators ? { denominators: column() } : {}),
  };
}

function put(target: SeriesBlock, at: number, result: Sum | CarryRefusal, plain: CarryCell | undefined): void {
  const cell = typeof result === 'string' ? plain : result;
  target.gaps[at] = cell?.gap ?? gapCode(result === 'part-suppressed' ? 'suppressed' : 'missing');
  target.values[at] = cell?.gap === NO_GAP ? cell.value : Number.NaN;
  if (!cell) return;
  if (target.status) target.status[at] = cell.status ?? statusCode('definitive');
  if (target.numerators) target.numerators[at] = cell.numerator;
  if (target.denominators) target.denominators[at] = cell.denominator;
}
