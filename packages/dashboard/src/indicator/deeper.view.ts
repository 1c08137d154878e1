import {
  emptyBlock,
  isGap,
  type Dataset,
  type Indicator,
  type Series,
  type SeriesBlock,
  type SourcedAreas,
} from '@draagkracht/model';
import type { FunnelUnit } from '@draagkracht/statistics';
import { peersOf } from '../outcome-dashboard/fair.view.js';
import type { Counted } from '../monitor/counted.view.js';

/** Names of regions are made ready once for a data set. */
const names = new WeakMap<Dataset, ReadonlyMap<string, string>>();

function namesOf(dataset: Dataset): ReadonlyMap<string, string> {
  const known = names.get(dataset);
  if (known) return known;
  const made = new Map(dataset.regionCodes.map((code, at) => [code, dataset.regionLabels[at] ?? code]));
  names.set(dataset, made);
  return made;
}

/** The rows of some regions of a block, in the order asked; what it does not hold is left out. */
export function rowsOf(block: SeriesBlock, codes: readonly string[]): SeriesBlock {
  const rows = new Map(block.regions.map((code, row) => [code, row]));
  const held = codes.filter((code) => rows.has(code));
  const width = block.periods.length;
  const made = emptyBlock(block.indicatorId, held, block.periods);
  const status = block.status && new Uint8Array(held.length * width);
  held.forEach((code, row) => {
    const from = rows.get(code)! * width;
    made.values.set(block.values.subarray(from, from + width), row * width);
    made.gaps.set(block.gaps.subarray(from, from + width), row * width);
    status?.set(block.status!.subarray(from, from + width), row * width);
  });
  return status ? { ...made, status } : made;
}

/** The figures of areas as a map takes them. @returns `undefined` when the figures hold fewer than two of them */
export function areasOnMap(
  dataset: Dataset,
  block: SeriesBlock,
  { indicator }: Series,
  codes: readonly string[],
): SourcedAreas | undefined {
  const rows = rowsOf(block, codes);
  if (rows.regions.length < 2) return undefined;
  return { indicators: [indicator], blocks: [rows], labels: namesOf(dataset), problems: [] };
}

/** A municipality and all others in one period, as a funnel compares them. */
export interface MunicipalComparison {
  readonly indicator: Indicator;
  readonly units: readonly FunnelUnit[];
  readonly period: string;
}

/**
 * A municipality beside all others as a funnel takes them, in the last period in which its own people are known.
 * @returns `undefined` when there is no such period
 */
export function comparisonOf(
  dataset: Dataset,
  counted: Counted,
  { indicator, points }: Series,
  home: string,
): MunicipalComparison | undefined {
  const period = points.findLast((point) => {
    const { count, population } = counted.at(home, point.period);
    return !isGap(count) && !isGap(population);
  })?.period;
  if (period === undefined) return undefined;
  const labels = namesOf(dataset);
  const units = peersOf(dataset, home, 'country').map((code) => {
    const { count, population } = counted.at(code, period);
    const whole = isGap(count) ? count : Math.round(count);
    return { code, label: labels.get(code) ?? code, count: whole, population };
  });
  // Which way is better is kept; a target is of one municipality and says nothing of others.
  const { target: _target, ...plain } = indicator;
  return { indicator: plain, units, period };
}
