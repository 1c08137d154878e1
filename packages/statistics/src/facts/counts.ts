import { isGap, type CountKind, type Indicator, type Series, type Value } from '@draagkracht/model';
import { isPercentage } from './figure.js';

/** The counts behind the figures of a series, with what they were counted out of. */
export interface SeriesCounts {
  /** One per point; the gap of the point where it has no figure. */
  readonly counts: readonly Value[];
  readonly sizes: readonly number[];
  /** By what count ÷ size is multiplied to get the figure of the series: 100 for a percentage, 1,000 for a rate per 1,000. */
  readonly factor: number;
}

/** By what count ÷ size is multiplied to get a figure of this unit: 100 for a percentage, 1,000 for a rate per 1,000; 1 when the unit does not say. */
export function factorOf(indicator: Indicator): number {
  if (isPercentage(indicator)) return 100;
  const rate = /^per ([\d.]+)(?:\s|$)/.exec(indicator.unit.trim());
  return rate ? Number(rate[1]!.replaceAll('.', '')) : 1;
}

/** A figure and its parts may differ by the rounding of the figure as it is printed, and by half a per cent. */
const agree = (value: number, worked: number, decimals: number): boolean =>
  Math.abs(value - worked) <= 10 ** -decimals + Math.abs(worked) / 200;

/**
 * The counts and sizes of a series, where every figure has both and they make the figure. `undefined` where one is unknown or
 * where they are the parts of something else.
 */
export function countsOf({ points, indicator }: Series): SeriesCounts | undefined {
  const factor = factorOf(indicator);
  const known = points.every(({ value, numerator, denominator }) => {
    if (isGap(value)) return true;
    if (numerator === undefined || denominator === undefined || !(denominator > 0) || numerator < 0) return false;
    return agree(value, (factor * numerator) / denominator, indicator.decimals);
  });
  if (!known || !points.some(({ value }) => !isGap(value))) return undefined;
  return {
    counts: points.map(({ value, numerator }) => (isGap(value) ? value : numerator!)),
    sizes: points.map(({ denominator }) => (denominator && denominator > 0 ? denominator : 1)),
    factor,
  };
}

/** Whether every count is part of its size, as the share of a `p` chart must be. */
export const areShares = ({ counts, sizes }: SeriesCounts): boolean =>
  counts.every((count, at) => isGap(count) || count <= sizes[at]!);

/** From how many figures a chart of counts is offered: limits on fewer are a trial. */
const OFFERED_FROM = 12;

/**
 * The charts of counts that a series can be shown as: with counts and sizes known and 12 figures or more, shares as `p` or
 * `p-prime`, rates as `u` or `u-prime`. Nobody gets one without asking.
 */
export function offeredKinds(series: Series): CountKind[] {
  const known = countsOf(series);
  if (!known || known.counts.filter((count) => !isGap(count)).length < OFFERED_FROM) return [];
  return known.factor === 100 && areShares(known) ? ['p', 'p-prime'] : ['u', 'u-prime'];
}
