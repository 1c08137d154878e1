import { textIn, type ChartKind, type Language } from '@draagkracht/model';
import { px, type Box, type Plot, type Scale, within } from '../shared/box.geometry.js';
import { BOLD, clipped, spread, textWidth } from '../shared/labels.geometry.js';
import type { ValueAxis } from '../shared/ticks.geometry.js';
import { shortFigure, TEXT, timeSpan } from './axes.geometry.js';
import { chartMessages } from './messages.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';
import type { PlacedLabel } from './placed.geometry.js';

/** A label before it has a place: what it says and what it stands beside, in domain units. */
export interface EndLabel {
  readonly of: PlacedLabel['of'];
  readonly text: string;
  readonly at: number;
  readonly value: number;
}

/** Labels take at most this share of the width. */
const SHARE = 0.34;

/** Narrower than so many em, a name that does not fit beside its line stands in the legend instead of cut short. */
const ROOM_FOR_CUT_NAMES = 22;

/** Narrower than so many em the plot needs the room that a named centre would take. */
const ROOM_FOR_CENTRE = 26;

const lastFigure = (points: readonly ChartPoint[]): ChartPoint | undefined =>
  points.findLast(({ gap }) => gap === undefined);

/** The end of a line: whose it is, and its last figure as it will be printed. */
interface End {
  readonly of: 'main' | 'companion';
  readonly name: string;
  readonly figure: string;
  readonly at: number;
  readonly value: number;
}

function endsOf(chart: ChartSeries, axis: ValueAxis, language: Language): End[] {
  const end = (of: End['of'], points: readonly ChartPoint[], name: string): End[] => {
    const last = lastFigure(points);
    return last
      ? [{ of, name, figure: shortFigure(chart, axis, last.value, language), at: last.at, value: last.value }]
      : [];
  };
  const companions = chart.unlikeSizes ? [] : chart.companions;
  const own = companions.length > 0 ? (chart.regionLabel ?? '') : '';
  return [
    ...end('main', chart.points, own),
    ...companions.flatMap((one) => end('companion', one.points, textIn(one.label, language))),
  ];
}

/** The labels a chart would like, and whether every line carries its whole name. */
export function endLabels(
  chart: ChartSeries,
  axis: ValueAxis,
  { width, em }: Box,
  compact: boolean,
  language: Language,
): { labels: EndLabel[]; named: boolean } {
  const size = em * TEXT;
  const ends = endsOf(chart, axis, language);
  const cut = ends.map(({ name, figure }) =>
    clipped(name, size * BOLD, width * SHARE - textWidth(` ${figure}`, size * BOLD)),
  );
  const named = cut.every((text, at) => text === ends[at]!.name);
  const withNames = named || width / em >= ROOM_FOR_CUT_NAMES;
  const labels = ends.map(({ of, figure, at, value }, i) => ({
    of,
    at,
    value,
    text: withNames && cut[i] ? `${cut[i]} ${figure}` : figure,
  }));
  const target = compact ? [] : targetLabel(chart, axis, language);
  const centre = compact || width / em < ROOM_FOR_CENTRE ? [] : centreLabel(chart, axis, language);
  return { labels: [...labels, ...target, ...centre], named };
}

function targetLabel(chart: ChartSeries, axis: ValueAxis, language: Language): EndLabel[] {
  const end = chart.targetSteps.at(-1);
  if (!end) return [];
  return [
    {
      of: 'target',
      text: `${chartMessages.in(language).target} ${shortFigure(chart, axis, end.value, language)}`,
      at: timeSpan(chart).last,
      value: end.value,
    },
  ];
}

/** What the centre of a chart is: of rare events and of a run chart the middle figure, of time between events neither. */
export const centreOf = (kind: ChartKind): 'mean' | 'median' | 'middle' =>
  /^[cpux]/.test(kind) ? 'mean' : kind === 't' ? 'middle' : 'median';

/** A centre has one decimal more than its figures, where a decimal says something. */
const centreDecimals = (decimals: number, centre: number): number =>
  Math.abs(centre) < 100 ? Math.max(decimals, 1) : decimals;

function centreLabel(chart: ChartSeries, axis: ValueAxis, language: Language): EndLabel[] {
  const segment = chart.verdict.segments.at(-1);
  const end = segment && chart.points[segment.to];
  if (segment?.centre === undefined || !end) return [];
  const names = chartMessages.in(language);
  const figure = shortFigure(
    chart,
    axis,
    segment.centre,
    language,
    centreDecimals(chart.indicator.decimals, segment.centre),
  );
  return [{ of: 'centre', text: `${names[centreOf(segment.kind)]} ${figure}`, at: end.at, value: segment.centre }];
}

/** The room labels need right of the last point, in pixels. One that belongs to an earlier point lies partly over the plot. */
export function roomBeside(labels: readonly EndLabel[], chart: ChartSeries, width: number, size: number): number {
  const { first, last } = timeSpan(chart);
  const perMonth = last > first ? (width * (1 - SHARE)) / (last - first) : 0;
  const needs = labels.map(({ text, at }) => textWidth(text, size) * BOLD - (last - at) * perMonth);
  return Math.ceil(Math.max(4, ...needs));
}

/** A centre reaches a little past its last point. */
const INSET = 12;

/** Labels with their places: beside what they name, pushed apart where they would overlap. */
export function placedLabels(
  labels: readonly EndLabel[],
  x: Scale,
  y: Scale,
  plot: Plot,
  size: number,
  radius: number,
): PlacedLabel[] {
  const wanted = labels.map(({ value }) => within(plot, y(value)));
  const heights = spread(wanted, size * 1.25, plot.top - size / 2, plot.bottom);
  return labels.map(({ of, text, at }, i) => {
    const from = wanted[i]!;
    const height = px(heights[i]!);
    const beside =
      of === 'target' ? plot.right : of === 'centre' ? Math.min(plot.right, x(at) + INSET) : x(at) + radius;
    return { of, text, x: px(beside + 6), y: height, from: Math.abs(height - from) > size * 0.6 ? from : undefined };
  });
}
