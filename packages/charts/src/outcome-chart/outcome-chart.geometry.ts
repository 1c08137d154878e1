import type { Language } from '@draagkracht/model';
import { linear, px, type Box, type Scale } from '../shared/box.geometry.js';
import { stacked } from '../shared/labels.geometry.js';
import { nearest } from '../shared/nearest.geometry.js';
import { axisOf, leftOf, periodTicks, TEXT, timeScale, unitOf, valueTexts, valueTicks } from './axes.geometry.js';
import { endLabels, placedLabels, roomBeside } from './labels.geometry.js';
import {
  linePath,
  pixelsOf,
  placedCompanions,
  placedPoints,
  placedSegments,
  placedStarts,
  placedTarget,
} from './marks.geometry.js';
import type { ChartSeries } from './outcome-chart.series.js';
import type { Placed, PlacedTime, Shown } from './placed.geometry.js';

/** Points nearer to one another than this are drawn as a line alone. */
const LEAST_STEP = 4;

interface Occasions {
  readonly events: readonly { readonly x: number; readonly row: number; readonly number: number }[];
  readonly rows: number;
  readonly radius: number;
}

/** Events above the plot, in as many rows as it takes for their numbers to stay apart. Those outside the drawn time are only listed. */
function occasionsOf(chart: ChartSeries, x: Scale, left: number, right: number, size: number): Occasions {
  const radius = Math.round(size * 0.7);
  const shown = chart.events
    .map(({ at, number }) => ({ x: x(at), number }))
    .filter((one) => one.x >= left && one.x <= right);
  const rows = stacked(
    shown.map((one) => one.x),
    radius * 2 + 2,
  );
  return {
    events: shown.map((one, at) => ({ ...one, row: rows[at]! })),
    rows: Math.max(0, ...rows.map((row) => row + 1)),
    radius,
  };
}

/** Where a new definition begins. */
const startsOf = ({ verdict }: ChartSeries): number[] =>
  verdict.segments.flatMap(({ from, rebased }) => (from > 0 && !rebased ? from : []));

/** Without a figure there is nothing to see in a high plot. */
const boxFor = (chart: ChartSeries, box: Box): Box =>
  chart.facts.latest ? box : { ...box, height: Math.min(box.height, Math.round(box.em * 6)) };

/**
 * Where everything of a series through time lies in a box. A chart without points gives an empty plot with axes. It takes the height of
 * the box, and a little more for each row of events.
 */
export function placeTime(chart: ChartSeries, given: Box, compact: boolean, language: Language): PlacedTime {
  const asked = boxFor(chart, given);
  const size = asked.em * TEXT;
  const axis = axisOf(chart, compact ? 2 : Math.max(2, Math.min(6, Math.floor(asked.height / (asked.em * 3)))));
  const unit = compact ? '' : unitOf(chart, axis, language);
  const { labels, named } = endLabels(chart, axis, asked, compact, language);
  const left = leftOf(valueTexts(chart, axis, language), size);
  const right = Math.max(left + 1, Math.floor(asked.width - roomBeside(labels, chart, asked.width, size)));
  const x = timeScale(chart, left, right);
  const { events, rows, radius: eventRadius } = occasionsOf(chart, x, left, right, size);
  const row = eventRadius * 2 + 2;
  const box = { ...asked, height: asked.height + rows * row };
  const top = Math.ceil((unit ? size * 1.9 : size * 0.8) + rows * row);
  const plot = { left, right, top, bottom: Math.floor(box.height - size * 2) };
  const y = linear(axis.from, axis.to, plot.bottom, plot.top);
  const pixels = pixelsOf(chart.points, x, y);
  const step = (right - left) / Math.max(1, chart.points.length);
  const dense = step < LEAST_STEP;
  const radius = px(Math.min(asked.em / 4, Math.max(2, step / 3)));
  return {
    form: 'time',
    box,
    plot,
    unit,
    dense,
    named,
    radius,
    eventRadius,
    line: linePath(pixels, startsOf(chart)),
    points: placedPoints(chart.points, pixels, y, plot, dense),
    segments: placedSegments(chart, pixels.xs, y, plot, axis, Math.min(10, step / 2)),
    companions: placedCompanions(chart, x, y),
    target: placedTarget(chart.targetSteps, x, y, plot),
    events: events.map((one) => ({ x: px(one.x), y: plot.top - eventRadius - 2 - one.row * row, number: one.number })),
    breaks: placedStarts(chart, pixels.xs, false),
    rebases: placedStarts(chart, pixels.xs, true),
    labels: placedLabels(labels, x, y, plot, size, radius),
    xTicks: periodTicks(chart, pixels.xs, x, box, language),
    yTicks: valueTicks(chart, axis, y, language),
    zero: axis.from < 0 && axis.to > 0 ? px(y(0)) : undefined,
    zoomed: axis.zoomed,
    xs: pixels.xs,
    ys: pixels.ys.map((height) => (Number.isNaN(height) ? plot.bottom : height)),
  };
}

/** The point, or area, nearest to a place on the picture; -1 when there is none. */
export const nearestPoint = ({ form, xs, ys }: Placed, x: number, y: number): number =>
  form === 'time' ? nearest(xs, x) : nearest(ys, y);

/** What of a placed chart its words answer to. */
export const shownIn = (placed: Placed): Shown =>
  placed.form === 'areas'
    ? { zoomed: placed.zoomed, dense: false, named: true, centred: false }
    : {
        zoomed: placed.zoomed,
        dense: placed.dense,
        named: placed.named,
        centred: placed.labels.some(({ of }) => of === 'centre'),
      };
