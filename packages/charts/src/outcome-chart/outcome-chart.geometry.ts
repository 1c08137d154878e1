import { periodTick, type GapKind, type Language, type Segment } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import { linear, px, type Box, type Plot, type Scale } from '../shared/box.geometry.js';
import { reduceToPixels } from '../shared/reduce.geometry.js';
import { thinned, tickDecimals, valueAxis, type ValueAxis } from '../shared/ticks.geometry.js';
import type { ChartPoint, ChartSeries, Mark } from './outcome-chart.series.js';

/** A point on the picture. `index` is its place in the series. */
export interface PlacedPoint {
  readonly index: number;
  readonly x: number;
  /** The bottom of the plot where the point is a gap. */
  readonly y: number;
  readonly mark: Mark;
  readonly hollow: boolean;
  readonly gap?: GapKind;
  readonly whisker?: { readonly low: number; readonly high: number };
}

/** A stretch between breaks with its centre and limits, in pixels. */
export interface PlacedSegment {
  readonly x1: number;
  readonly x2: number;
  readonly centre?: number;
  readonly centreValue?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** A line of another region with its label beside the last point. */
export interface PlacedCompanion {
  readonly path: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
}

/** A picture worked out to the pixel: what is left is to write it down. */
export interface Placed {
  readonly box: Box;
  readonly plot: Plot;
  readonly line: string;
  /** Points with a figure or a gap, in order; few enough to be drawn one by one, or none when `dense`. */
  readonly points: readonly PlacedPoint[];
  /** True when points lie closer than they can be drawn: the line is then reduced to the pixels, extremes kept. */
  readonly dense: boolean;
  readonly segments: readonly PlacedSegment[];
  readonly companions: readonly PlacedCompanion[];
  readonly target: string;
  readonly targetEnd?: { readonly x: number; readonly y: number; readonly value: number };
  readonly events: readonly { readonly x: number; readonly number: number }[];
  readonly breaks: readonly number[];
  readonly xTicks: readonly { readonly x: number; readonly period: string; readonly anchor: 'start' | 'middle' | 'end' }[];
  readonly yTicks: readonly { readonly y: number; readonly value: number }[];
  readonly yDecimals: number;
  readonly zoomed: boolean;
}


/** Mean width of a character in em; figures of common fonts lie between 0.5 and 0.6. */
const CHARACTER = 0.56;
const FONT = 0.8125;

const figures = (points: readonly ChartPoint[]): ChartPoint[] => points.filter((point) => point.gap === undefined);

function extent(chart: ChartSeries): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  const take = (value: number | undefined): void => {
    if (value === undefined || Number.isNaN(value)) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const points of [chart.points, ...chart.companions.map((one) => one.points)])
    for (const { value, low: from, high: to } of points) [value, from, to].forEach(take);
  for (const { value } of chart.targetSteps) take(value);
  const natural = low >= 0;
  for (const { lower, upper, centre } of chart.verdict.segments) {
    // Counts and shares cannot be negative: the limit is clipped for drawing only (D§7.1).
    take(lower === undefined ? undefined : natural ? Math.max(0, lower) : lower);
    take(upper);
    take(centre);
  }
  return [low, high];
}

function plotOf(box: Box, chart: ChartSeries, axis: ValueAxis, language: Language): Plot {
  const text = box.em * FONT;
  const decimals = tickDecimals(axis.ticks);
  const widest = Math.max(...axis.ticks.map((value) => formatNumber(value, decimals, language).length));
  const labels = Math.max(0, ...chart.companions.map(({ label }) => label.length));
  const beside = Math.min(box.width * 0.3, labels * CHARACTER * text + (labels > 0 ? 12 : 0));
  return {
    left: Math.ceil(widest * CHARACTER * text + 10),
    right: Math.floor(box.width - Math.max(beside, text)),
    top: Math.ceil(chart.events.length > 0 || chart.breaks.length > 0 ? text * 2 : text * 0.8),
    bottom: Math.floor(box.height - text * 2),
  };
}

/** A path through the points that hold a figure; a gap or a break interrupts it. */
function linePath(points: readonly ChartPoint[], indices: readonly number[], xs: Float64Array, ys: Float64Array, starts: ReadonlySet<number>): string {
  let path = '';
  let down = false;
  let last = -1;
  for (const index of indices) {
    for (let at = last + 1; at <= index; at++) if (starts.has(at)) down = false;
    last = index;
    if (points[index]!.gap !== undefined) {
      down = false;
      continue;
    }
    path += `${down ? 'L' : 'M'}${px(xs[index]!)} ${px(ys[index]!)}`;
    down = true;
  }
  return path;
}

const pixels = (points: readonly ChartPoint[], x: Scale, y: Scale, bottom: number): { xs: Float64Array; ys: Float64Array } => ({
  xs: Float64Array.from(points, ({ at }) => x(at)),
  ys: Float64Array.from(points, ({ value, gap }) => (gap === undefined ? y(value) : bottom)),
});

function placedPoint(point: ChartPoint, index: number, x: number, y: number, scale: Scale): PlacedPoint {
  const { mark, gap, low, high, status } = point;
  return {
    index, x: px(x), y: px(y), mark, hollow: status !== 'definitive',
    ...(gap ? { gap } : {}),
    ...(low !== undefined && high !== undefined ? { whisker: { low: px(scale(low)), high: px(scale(high)) } } : {}),
  };
}

function placedSegment(segment: Segment, xs: Float64Array, y: Scale, plot: Plot): PlacedSegment {
  const { centre, lower, upper } = segment;
  const inPlot = (value: number): number => px(Math.min(plot.bottom, Math.max(plot.top, y(value))));
  return {
    x1: px(xs[segment.from]!),
    x2: px(xs[segment.to]!),
    ...(centre === undefined ? {} : { centre: inPlot(centre), centreValue: centre }),
    ...(lower === undefined ? {} : { lower: inPlot(lower) }),
    ...(upper === undefined ? {} : { upper: inPlot(upper) }),
  };
}

/** Labels beside the last points, pushed apart by a line height from top to bottom, then back inside the plot. */
function spread(ys: readonly number[], height: number, plot: Plot): number[] {
  const order = ys.map((_, at) => at).sort((a, b) => ys[a]! - ys[b]!);
  const result = [...ys];
  order.forEach((at, i) => {
    const above = i === 0 ? -Infinity : result[order[i - 1]!]! + height;
    result[at] = Math.max(ys[at]!, above);
  });
  [...order].reverse().forEach((at, i, back) => {
    const below = i === 0 ? plot.bottom : result[back[i - 1]!]! - height;
    result[at] = Math.min(result[at]!, below);
  });
  return result;
}

function placedCompanions(chart: ChartSeries, x: Scale, y: Scale, plot: Plot, text: number): PlacedCompanion[] {
  const lines = chart.companions.flatMap(({ label, points }) => {
    const { xs, ys } = pixels(points, x, y, plot.bottom);
    const last = points.findLastIndex((point) => point.gap === undefined);
    if (last < 0) return [];
    const path = linePath(points, reduceToPixels(xs, ys), xs, ys, new Set());
    return [{ path, label, x: px(xs[last]!), y: px(ys[last]!) }];
  });
  const labels = spread(lines.map((line) => line.y), text * 1.2, plot);
  return lines.map((line, at) => ({ ...line, labelY: px(labels[at]!) }));
}

/** Each step of the path holds until the next one; the last one runs to the edge of the plot. */
function targetPath(steps: ChartSeries['targetSteps'], x: Scale, y: Scale, plot: Plot): string {
  const inside = (value: number): number => px(Math.min(plot.right, Math.max(plot.left, value)));
  return steps
    .map(({ at, value }, i) => {
      const next = steps[i + 1];
      const end = next ? inside(x(next.at)) : plot.right;
      return `${i === 0 ? `M${inside(x(at))} ${px(y(value))}` : `V${px(y(value))}`}H${end}`;
    })
    .join('');
}

function timeScale(chart: ChartSeries, plot: Plot): Scale {
  const all = [...chart.points, ...chart.companions.flatMap((one) => one.points), ...chart.targetSteps];
  let first = Infinity;
  let last = -Infinity;
  for (const { at } of all) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  const inset = Math.min(12, (plot.right - plot.left) / 20);
  return linear(first, last, plot.left + inset, plot.right - inset);
}

function periodTicks(chart: ChartSeries, xs: Float64Array, x: Scale, box: Box, language: Language): Placed['xTicks'] {
  const marks = [
    ...chart.points.map(({ period }, at) => ({ period, x: xs[at]! })),
    ...chart.targetSteps.filter(({ at }) => chart.points.every((point) => point.at !== at)).map(({ period, at }) => ({ period, x: x(at) })),
  ].sort((a, b) => a.x - b.x);
  // A label is reckoned with by its longest text; measuring a hundred thousand labels would cost more than the chart.
  const sample = marks.filter((_, at) => at % Math.ceil(marks.length / 50) === 0);
  const room = (Math.max(0, ...sample.map(({ period }) => periodTick(period, language).length)) * CHARACTER + 1) * FONT * box.em;
  const dense = marks.length > box.width;
  const shown = dense ? evenly(marks, box.width, room) : thinned(marks.map((mark) => mark.x), room).map((at) => marks[at]!);
  return shown.map((mark) => ({
    x: px(mark.x),
    period: mark.period,
    anchor: mark.x - room / 2 < 0 ? ('start' as const) : mark.x + room / 2 > box.width ? ('end' as const) : ('middle' as const),
  }));
}

function evenly<Item>(items: readonly Item[], width: number, room: number): Item[] {
  const count = Math.max(2, Math.floor(width / (room * 1.5)));
  return Array.from({ length: count }, (_, at) => items[Math.round((at * (items.length - 1)) / (count - 1))]!);
}

/** Where everything of a chart lies in a box. A chart without points gives an empty plot with axes. */
export function placeChart(chart: ChartSeries, box: Box, compact: boolean, language: Language): Placed {
  const [low, high] = extent(chart);
  const rows = Math.max(2, Math.min(6, Math.floor(box.height / (box.em * 3))));
  const axis = valueAxis(low, high, compact ? 2 : rows);
  const plot = plotOf(box, chart, axis, language);
  const y = linear(axis.from, axis.to, plot.bottom, plot.top);
  const x = timeScale(chart, plot);
  const { xs, ys } = pixels(chart.points, x, y, plot.bottom);
  const dense = chart.points.length > (plot.right - plot.left) / 5;
  const starts = new Set(chart.verdict.segments.map((segment) => segment.from));
  const end = chart.targetSteps.at(-1);
  return {
    box, plot, dense,
    line: linePath(chart.points, dense ? reduceToPixels(xs, ys) : chart.points.map((_, at) => at), xs, ys, starts),
    points: dense ? [] : chart.points.map((point, at) => placedPoint(point, at, xs[at]!, ys[at]!, y)),
    segments: figures(chart.points).length === 0 ? [] : chart.verdict.segments.map((segment) => placedSegment(segment, xs, y, plot)),
    companions: placedCompanions(chart, x, y, plot, box.em * FONT),
    target: targetPath(chart.targetSteps, x, y, plot),
    ...(end ? { targetEnd: { x: plot.right, y: px(y(end.value)), value: end.value } } : {}),
    events: chart.events.map(({ at, number }) => ({ x: px(x(at)), number })),
    breaks: chart.breaks.map(({ at }) => px(x(at))),
    xTicks: periodTicks(chart, xs, x, box, language),
    yTicks: axis.ticks.map((value) => ({ value, y: px(y(value)) })),
    yDecimals: tickDecimals(axis.ticks),
    zoomed: axis.zoomed,
  };
}

/** Where one point of the series lies, also in a dense chart whose points are not drawn one by one. */
export function positionOf(chart: ChartSeries, placed: Placed, index: number): { x: number; y: number } | undefined {
  const point = chart.points[index];
  const [first, last] = [placed.yTicks[0], placed.yTicks.at(-1)];
  if (!point || !first || !last) return undefined;
  const x = timeScale(chart, placed.plot)(point.at);
  const y = point.gap === undefined ? linear(first.value, last.value, first.y, last.y)(point.value) : placed.plot.bottom;
  return { x: px(x), y: px(y) };
}

/** The point of the series nearest to a horizontal position; -1 when there is none. */
export function nearestPoint(chart: ChartSeries, placed: Placed, x: number): number {
  const scale = timeScale(chart, placed.plot);
  let best = -1;
  let distance = Infinity;
  chart.points.forEach(({ at }, index) => {
    const away = Math.abs(scale(at) - x);
    if (away < distance) [best, distance] = [index, away];
  });
  return best;
}
