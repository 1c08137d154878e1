import { valueAxis } from '../shared/ticks.geometry.js';
import { linear, type Plot } from '../shared/box.geometry.js';
import { linePath, pixelsOf, placedPoint, placedTarget } from '../outcome-chart/marks.geometry.js';
import type { PlacedPoint } from '../outcome-chart/placed.geometry.js';
import type { ChartSeries } from '../outcome-chart/outcome-chart.series.js';

/** Size of a small line in its own units; the page scales it with the text. */
export const SPARK = { width: 320, height: 84 } as const;

/** Points keep this far from the edge, so that the last one is whole. */
const INSET = 9;

/** Length of the last step of a target. */
const STEP = 20;

/** More provisional points than this cannot be told apart. */
const MOST_HOLLOW = 12;

/** A small line, worked out: what is left is to write it down. */
export interface PlacedSpark {
  readonly line: string;
  /** Provisional points, without the last one. */
  readonly hollow: readonly PlacedPoint[];
  /** The last point that holds a figure. */
  readonly last: PlacedPoint;
  /** The target with its steps; absent when there is none. */
  readonly target: string | undefined;
  /** The line is interrupted by a gap, or by a new definition. */
  readonly broken: boolean;
  /** The line does not begin at 0. */
  readonly zoomed: boolean;
}

/** Places at which a new definition begins. */
const startsOf = ({ verdict }: ChartSeries): number[] =>
  verdict.segments.flatMap(({ from, rebased }) => (from > 0 && !rebased ? from : []));

/**
 * Where everything of a small line lies. Zero is in it where that is affordable, and the target always.
 * @returns `undefined` for fewer than two figures: one point is no line.
 */
export function placeSpark(chart: ChartSeries): PlacedSpark | undefined {
  const { points, targetSteps, indicator } = chart;
  const known = points.filter(({ gap }) => gap === undefined);
  if (known.length < 2 || chart.form === 'areas') return undefined;
  const values = [...known, ...targetSteps].map(({ value }) => value);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const axis = valueAxis(low, high, 8, indicator.unit.startsWith('%') && high <= 100 ? 100 : Infinity);
  const plot: Plot = { left: INSET, right: SPARK.width - INSET, top: INSET, bottom: SPARK.height - INSET };
  const end = points.at(-1)!.at;
  const aim = targetSteps.at(-1)?.at ?? -Infinity;
  // A target to come has room after its last step, or nobody would see it.
  const x = linear(points[0]!.at, Math.max(end, aim), plot.left, aim > end ? plot.right - STEP : plot.right);
  const y = linear(axis.from, axis.to, plot.bottom, plot.top);
  const pixels = pixelsOf(points, x, y);
  const placed = (at: number): PlacedPoint => placedPoint(points[at]!, pixels.xs[at]!, pixels.ys[at]!, y, true);
  const last = points.findLastIndex(({ gap }) => gap === undefined);
  const open = points.flatMap(({ gap, status }, at) => (!gap && status !== 'definitive' && at !== last ? [at] : []));
  const starts = startsOf(chart);
  return {
    line: linePath(pixels, starts),
    hollow: open.slice(-MOST_HOLLOW).map(placed),
    last: placed(last),
    target: placedTarget(targetSteps, x, y, plot)?.path,
    broken: known.length < points.length || starts.length > 0,
    zoomed: axis.zoomed,
  };
}
