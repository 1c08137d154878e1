import { NO_GAP, regionKind, type Indicator, type Problem, type SeriesBlock } from '@draagkracht/model';
import { ProblemList } from '../problems/problem-list.js';
import type { ReadTable } from '../table/read-table.js';
import { distance, FAR, fencesOf, NEAR, type Fences } from './fences.js';
import { quantile } from './likeness.js';

/** Why a figure is questioned. */
export interface LossGround {
  /** `other-years`, `other-regions` or `above-hundred`. */
  readonly code: 'other-years' | 'other-regions' | 'above-hundred';
  /** How many spreads the figure lies from what is usual; for `above-hundred` the figure itself. */
  readonly number: number;
}

/** A figure that seems to have lost its decimal sign. It is a question: nothing is repaired. */
export interface LostDecimal {
  readonly indicatorId: string;
  readonly region: string;
  readonly period: string;
  readonly value: number;
  /** What it would be with its decimals: 23 that was 2.3. */
  readonly proposed: number;
  readonly grounds: readonly LossGround[];
}

/** Decimals a spreadsheet may have lost: `1.234` has three. */
const MOST_DECIMALS = 3;

/** One block while its cells are weighed. */
interface Weighed {
  readonly indicator: Indicator;
  readonly block: SeriesBlock;
  readonly width: number;
  /** Usual figures per period, by kind of region; neighbourhoods differ more than municipalities. */
  readonly across: readonly ReadonlyMap<string, Fences>[];
  /** Usual changes against the other years of the same region. */
  readonly along: Fences | undefined;
}

const power = (value: number): number => Math.log10(Math.abs(value));

const figureAt = ({ values, gaps }: SeriesBlock, cell: number): number | undefined =>
  gaps[cell] === NO_GAP && values[cell] !== 0 ? values[cell] : undefined;

/** Kind of a region, and what it lies in: only like is compared with like. */
const groupOf = (code: string): string => regionKind(code);

function acrossOf(block: SeriesBlock, p: number): ReadonlyMap<string, Fences> {
  const groups = new Map<string, number[]>();
  block.regions.forEach((code, r) => {
    const value = figureAt(block, r * block.periods.length + p);
    if (value === undefined) return;
    const group = groupOf(code);
    (groups.get(group) ?? groups.set(group, []).get(group)!).push(power(value));
  });
  return new Map(
    [...groups].flatMap(([group, powers]) => {
      const fences = fencesOf(powers);
      return fences ? [[group, fences] as const] : [];
    }),
  );
}

/** The middle figure of a region in its other periods. */
function elsewhere(block: SeriesBlock, r: number, p: number): number | undefined {
  const width = block.periods.length;
  const others: number[] = [];
  for (let q = 0; q < width; q++) {
    const value = q === p ? undefined : figureAt(block, r * width + q);
    if (value !== undefined) others.push(power(value));
  }
  return others.length === 0 ? undefined : quantile(Float64Array.from(others).sort(), 0.5);
}

function alongOf(block: SeriesBlock): Fences | undefined {
  const width = block.periods.length;
  if (width < 2) return undefined;
  const changes: number[] = [];
  for (let r = 0; r < block.regions.length; r++)
    for (let p = 0; p < width; p++) {
      const value = figureAt(block, r * width + p);
      const usual = value === undefined ? undefined : elsewhere(block, r, p);
      if (usual !== undefined) changes.push(power(value!) - usual);
    }
  return fencesOf(changes);
}

/** Usual without its decimals, unusual with them as they stand: in other regions, or in other years of this one. */
function groundsAt(weighed: Weighed, r: number, p: number, value: number, proposed: number): LossGround[] {
  const { indicator, block, across, along } = weighed;
  const grounds: LossGround[] = [];
  const ask = (code: LossGround['code'], fences: Fences | undefined, usual = 0): void => {
    if (!fences) return;
    const far = distance(power(value) - usual, fences);
    if (far > FAR && distance(power(proposed) - usual, fences) <= NEAR) grounds.push({ code, number: far });
  };
  ask('other-regions', across[p]?.get(groupOf(block.regions[r]!)));
  const usual = along ? elsewhere(block, r, p) : undefined;
  if (usual !== undefined) ask('other-years', along, usual);
  if (indicator.unit === '%' && value > 100 && proposed <= 100) grounds.push({ code: 'above-hundred', number: value });
  return grounds;
}

/** Which evidence speaks against the one that questions: a figure that is usual for its own years is not questioned. */
function contradicted({ along, block }: Weighed, r: number, p: number, value: number): boolean {
  const usual = along ? elsewhere(block, r, p) : undefined;
  return along !== undefined && usual !== undefined && distance(power(value) - usual, along) <= NEAR;
}

function weigh(indicator: Indicator, block: SeriesBlock): LostDecimal[] {
  const width = block.periods.length;
  const across = block.periods.map((_, p) => acrossOf(block, p));
  const weighed: Weighed = { indicator, block, width, across, along: alongOf(block) };
  const most = Math.min(MOST_DECIMALS, Math.max(indicator.decimals, indicator.unit === '%' ? 1 : 0));
  const found: LostDecimal[] = [];
  block.regions.forEach((region, r) =>
    block.periods.forEach((period, p) => {
      const value = figureAt(block, r * width + p);
      // With a decimal sign still in it, it was not lost.
      if (value === undefined || !Number.isInteger(value) || contradicted(weighed, r, p, value)) return;
      for (let lost = 1; lost <= most; lost++) {
        const proposed = value / 10 ** lost;
        const grounds = groundsAt(weighed, r, p, value, proposed);
        if (grounds.length === 0) continue;
        found.push({ indicatorId: indicator.id, region, period, value, proposed, grounds });
        break;
      }
    }),
  );
  return found;
}

/** Share of the figures of one indicator that may be questioned: beyond it, the column is simply like that. */
const TOO_MANY = 0.05;

/**
 * Figures of a table that seem to have lost their decimal sign in a spreadsheet (2.3 that became 23): whole numbers among
 * figures with decimals, ten, a hundred or a thousand times what is usual for such regions or for the other years of the same
 * region, and usual once divided; and percentages above a hundred. Counts never have decimals, so they are never questioned,
 * however fast they grow. For several years give the joined table. A question, never a repair.
 */
export function lostDecimals(table: ReadTable): readonly LostDecimal[] {
  return table.indicators.flatMap((indicator, i) => {
    const block = table.blocks[i];
    if (!block || (indicator.decimals === 0 && indicator.unit !== '%')) return [];
    const found = weigh(indicator, block);
    const figures = block.gaps.reduce<number>((sum, gap) => sum + (gap === NO_GAP ? 1 : 0), 0);
    return found.length > Math.max(2, TOO_MANY * figures) ? [] : found;
  });
}

/** The same as problems, one per indicator, with the first figure as example. */
export function lostDecimalProblems(table: ReadTable, found: readonly LostDecimal[]): Problem[] {
  const labels = new Map(table.indicators.map(({ id, label }) => [id, label.nl]));
  const lists = new Map<string, ProblemList>();
  for (const { indicatorId, region, period, value, proposed } of found) {
    const list = lists.get(indicatorId) ?? lists.set(indicatorId, new ProblemList()).get(indicatorId)!;
    const text = `${region}, ${period}: ${value} (${String(proposed).replace('.', ',')}?)`;
    list.add({
      code: 'decimals-lost',
      severity: 'warning',
      example: { name: labels.get(indicatorId) ?? indicatorId, text },
    });
  }
  return [...lists.values()].flatMap((list) => list.all());
}
