import { isTrial } from '@draagkracht/model';
import { px, within, type Plot, type Scale } from '../shared/box.geometry.js';
import { reduceToPixels } from '../shared/reduce.geometry.js';
import type { Possible } from './axes.geometry.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';
import type { PlacedPoint, PlacedSegment, PlacedTime } from './placed.geometry.js';

/** Pixel positions of points; NaN heights are gaps. */
export interface Pixels {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Where points lie. */
export function pixelsOf(points: readonly ChartPoint[], x: Scale, y: Scale): Pixels {
  const xs = new Float64Array(points.length);
  const ys = new Float64Array(points.length);
  points.forEach(({ at, value, gap }, i) => {
    xs[i] = x(at);
    ys[i] = gap === undefined ? y(value) : Number.NaN;
  });
  return { xs, ys };
}

/**
 * A path through the points that hold a figure, at most five per pixel column. A gap and the start of a segment interrupt it; a figure
 * that stands alone becomes a dot.
 * @param starts ascending places at which a new definition begins.
 */
export function linePath({ xs, ys }: Pixels, starts: readonly number[]): string {
  let path = '';
  let run = 0;
  let next = 0;
  const lift = (): void => {
    if (run === 1) path += 'h0';
    run = 0;
  };
  for (const at of reduceToPixels(xs, ys)) {
    if (next < starts.length && at >= starts[next]!) {
      lift();
      while (next < starts.length && at >= starts[next]!) next++;
    }
    if (Number.isNaN(ys[at]!)) lift();
    else path += `${run++ === 0 ? 'M' : 'L'}${px(xs[at]!)} ${px(ys[at]!)}`;
  }
  lift();
  return path;
}

/** A point that is seen even when there is no room for all: it carries a mark, a gap, or ends the series. */
const standsOut = ({ mark, gap }: ChartPoint): boolean => mark !== 'none' || gap !== undefined;

/** Room for one sign among many, in pixels. */
const SIGN = 12;

/**
 * The points to draw one by one: all, or when `dense` those that stand out and have room, and the last.
 * @param scale the axis of the values.
 */
export function placedPoints(
  points: readonly ChartPoint[],
  { xs, ys }: Pixels,
  scale: Scale,
  plot: Plot,
  dense: boolean,
): PlacedPoint[] {
  const placed: PlacedPoint[] = [];
  let last = -Infinity;
  points.forEach((point, at) => {
    const x = xs[at]!;
    const isLast = at === points.length - 1;
    if (dense && !isLast && (!standsOut(point) || x - last < SIGN)) return;
    last = x;
    placed.push(placedPoint(point, x, point.gap ? plot.bottom : ys[at]!, scale, dense));
  });
  return placed;
}

/** One point on the picture. */
export function placedPoint(point: ChartPoint, x: number, y: number, scale: Scale, bare = false): PlacedPoint {
  const { mark, gap, low, high, status } = point;
  const whisker =
    bare || low === undefined || high === undefined ? undefined : { low: px(scale(low)), high: px(scale(high)) };
  return { x: px(x), y: px(y), mark, hollow: status !== 'definitive', gap, whisker };
}

/** Stretches between breaks with centre and limits, half a step wider than their points so that they meet at a break. */
export function placedSegments(
  { verdict, more }: ChartSeries,
  xs: Float64Array,
  y: Scale,
  plot: Plot,
  possible: Possible,
  half: number,
): PlacedSegment[] {
  const height = (limit: number): number => within(plot, y(Math.min(possible.most, Math.max(possible.least, limit))));
  return verdict.segments.flatMap((segment) => {
    const { from, to, centre, lower, upper } = segment;
    if (centre === undefined) return [];
    const x1 = px(Math.max(plot.left, xs[from]! - half));
    const x2 = px(Math.min(plot.right, xs[to]! + half));
    const flat = (low: number, high: number): PlacedSegment['limits'] => ({
      band: `M${x1} ${high}H${x2}V${low}H${x1}Z`,
      path: `M${x1} ${high}H${x2}M${x1} ${low}H${x2}`,
    });
    const limits =
      typeof upper === 'number' && typeof lower === 'number'
        ? flat(height(lower), height(upper))
        : upper === undefined
          ? undefined
          : more?.stepped(segment, xs, [x1, x2], height);
    return { x1, x2, centre: within(plot, y(centre)), limits, trial: isTrial(segment) };
  });
}

/** Between the last point before a new definition, or new limits, and the first after it. @param rebased which of the two. */
export const placedStarts = ({ verdict }: ChartSeries, xs: Float64Array, rebased: boolean): number[] =>
  verdict.segments
    .filter((segment) => segment.from > 0 && !segment.rebased !== rebased)
    .map(({ from }) => px((xs[from - 1]! + xs[from]!) / 2));

/** Each step of the path holds until the next one; the last one runs to the edge of the plot. */
export function placedTarget(steps: ChartSeries['targetSteps'], x: Scale, y: Scale, plot: Plot): PlacedTime['target'] {
  if (steps.length === 0) return undefined;
  const inside = (at: number): number => px(Math.min(plot.right, Math.max(plot.left, x(at))));
  const path = steps.map(({ at, value }, i) => {
    const next = steps[i + 1];
    return `${i === 0 ? `M${inside(at)} ${px(y(value))}` : `V${px(y(value))}`}H${next ? inside(next.at) : plot.right}`;
  });
  const seen = steps.filter(({ at }) => x(at) >= plot.left);
  return { path: path.join(''), steps: seen.map(({ at, value }) => ({ x: inside(at), y: px(y(value)) })) };
}

/** Lines of other areas, each with the place of its last figure. */
export function placedCompanions(
  { companions, unlikeSizes }: ChartSeries,
  x: Scale,
  y: Scale,
): PlacedTime['companions'] {
  if (unlikeSizes) return [];
  return companions.flatMap(({ points }) => {
    const pixels = pixelsOf(points, x, y);
    const last = pixels.ys.findLastIndex((height) => !Number.isNaN(height));
    return last < 0 ? [] : [{ path: linePath(pixels, []), x: px(pixels.xs[last]!), y: px(pixels.ys[last]!) }];
  });
}
