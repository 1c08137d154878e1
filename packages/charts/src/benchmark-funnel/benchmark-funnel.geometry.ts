import type { Language } from '@draagkracht/model';
import { formatNumber } from '@draagkracht/base/words.js';
import { funnelLevels, funnelLimitsAt, type FunnelPlace, type JudgedUnit } from '@draagkracht/statistics';
import { linear, px, type Box, type Plot, type Scale } from '../shared/box.geometry.js';
import { BOLD, textWidth } from '../shared/labels.geometry.js';
import { tickDecimals, valueAxis, type ValueAxis } from '../shared/ticks.geometry.js';
import type { FunnelChart } from './benchmark-funnel.series.js';
import { cutCurve } from './cut.geometry.js';

/** Size of text in the picture, in em of the element. */
const TEXT = 0.8125;

/** On a picture narrower than so many em, names of others would cover what they name. */
const WIDE = 30;

/** Places along the axis of people at which the limits are worked out. */
const STEPS = 72;

/** From this many times the smallest number of people on, the axis goes by times and not by steps. */
const BY_TIMES = 30;

/** An area on the picture. */
export interface PlacedUnit {
  readonly x: number;
  readonly y: number;
  readonly place: FunnelPlace;
  /** Points up or down, by the side of the centre it lies on. */
  readonly high: boolean;
}

/** A name beside an area. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
  readonly own: boolean;
}

/** A label on an axis. */
export interface PlacedTick {
  readonly at: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The limits of one level: a path above and a path below, and the area between as one path. */
export interface PlacedLimits {
  readonly level: '95' | '998';
  readonly line: string;
  readonly band: string;
}

/** A funnel worked out to the pixel. */
export interface PlacedFunnel {
  readonly box: Box;
  readonly plot: Plot;
  /** Areas but the own one. */
  readonly others: readonly PlacedUnit[];
  readonly own: PlacedUnit | undefined;
  readonly names: readonly PlacedName[];
  readonly limits: readonly PlacedLimits[];
  readonly centre: number;
  readonly centreText: string;
  readonly xTicks: readonly PlacedTick[];
  readonly yTicks: readonly PlacedTick[];
  readonly xName: string;
  /** The axis of people goes by times: each step is so many times the one before. */
  readonly byTimes: boolean;
  readonly zoomed: boolean;
  /** Where the areas lie, by number of people: what a reader goes through. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Words the picture needs. */
export interface FunnelPictureWords {
  readonly people: string;
  readonly middle: (figure: string) => string;
}

/** The figure of an area in the unit it is shown in. */
export const figureOf = ({ share }: JudgedUnit, { per }: FunnelChart): number => share * per;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly byTimes: boolean;
}

function spanOf(points: readonly JudgedUnit[]): Span {
  const [least, most] = [points[0]!.population, points.at(-1)!.population];
  const byTimes = most / least > BY_TIMES;
  return byTimes ? { from: least / 1.3, to: most * 1.3, byTimes } : { from: 0, to: most * 1.06, byTimes };
}

const scaleOf = ({ from, to, byTimes }: Span, left: number, right: number): Scale => {
  if (!byTimes) return linear(from, to, left, right);
  const by = linear(Math.log(from), Math.log(to), left, right);
  return (people) => by(Math.log(people));
};

/** The number of people at a share of the way along the axis; where that goes by steps, closer together at its small end, where limits bend. */
const peopleAt = ({ from, to, byTimes }: Span, way: number): number =>
  byTimes ? from * (to / from) ** way : from + (to - from) * way ** 3;

/** Round numbers of people: 1, 2 and 5 times a power of ten, as far as they keep `room` pixels apart. */
function peopleMarks(span: Span, x: Scale, room: (people: number) => number): number[] {
  if (!span.byTimes) return valueAxis(span.from, span.to, 4).ticks.filter((mark) => mark > 0 && mark <= span.to);
  const marks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(span.from)); power <= span.to; power *= 10)
    for (const times of [1, 2, 5])
      if (power * times >= span.from && power * times <= span.to) marks.push(power * times);
  for (const keep of [[1, 2, 5], [1, 5], [1]]) {
    const kept = marks.filter((mark) => keep.includes(Math.round(mark / 10 ** Math.floor(Math.log10(mark) + 1e-9))));
    if (kept.every((mark, at) => at === 0 || x(mark) - x(kept[at - 1]!) >= room(mark))) return kept;
  }
  return marks.filter((mark) => Number.isInteger(Math.log10(mark)) && Math.log10(mark) % 2 === 0);
}

const drawnLevels = ({ levels }: FunnelChart): readonly ('95' | '998')[] =>
  levels === 'both' ? ['998', '95'] : levels === '95' ? ['95'] : ['998'];

const levelOf = (level: '95' | '998'): number => (level === '95' ? funnelLevels.warning : funnelLevels.outer);

/** What the axis of figures must hold: every area, and the limits where a typical area lies; limits of tiny areas run out of it. */
function axisOf(chart: FunnelChart, count: number): ValueAxis {
  const { points, per, verdict } = chart;
  const typical = points[Math.floor(points.length / 4)]!.population;
  const limits = drawnLevels(chart).flatMap((level) => {
    const { low, high } = funnelLimitsAt(typical, verdict.limits!, levelOf(level));
    return [low * per, high * per];
  });
  const figures = [...points.map((point) => figureOf(point, chart)), ...limits];
  return valueAxis(Math.min(...figures), Math.max(...figures), count, verdict.kind === 'proportion' ? 100 : Infinity);
}

function placedLimits(chart: FunnelChart, span: Span, x: Scale, y: Scale, plot: Plot): PlacedLimits[] {
  const { per, verdict } = chart;
  const people = Array.from({ length: STEPS + 1 }, (_, at) => Math.max(1, peopleAt(span, at / STEPS)));
  return drawnLevels(chart).map((level) => {
    const bounds = people.map((n) => ({ at: px(x(n)), ...funnelLimitsAt(n, verdict.limits!, levelOf(level)) }));
    const curve = (side: 'high' | 'low'): readonly (readonly [number, number])[] =>
      bounds.map((bound) => [bound.at, px(y(bound[side] * per))]);
    const [upper, lower] = [cutCurve(curve('high'), plot), cutCurve(curve('low'), plot)];
    const around = [...upper.places, ...[...lower.places].reverse()];
    return { level, line: upper.path + lower.path, band: `M${around.map(([at, h]) => `${at} ${h}`).join('L')}Z` };
  });
}

const placedUnit = (unit: JudgedUnit, x: number, y: number): PlacedUnit => ({
  x,
  y,
  place: unit.place,
  high: unit.side === 'high',
});

interface Named {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly own: boolean;
}

/** Names beside their areas, the own one first; one that would lie over another, or over the sign of another, is left out. */
function placedNames(named: readonly Named[], { left, right }: Plot, size: number): PlacedName[] {
  const taken = named.map(({ x, y }) => ({ x1: x - 4, x2: x + 4, y }));
  return named.flatMap(({ text, x, y, own }) => {
    const width = textWidth(text, size) * (own ? BOLD : 1);
    const away = own ? 12 : 8;
    const isLeft = x + away + width > right && x - away - width >= left;
    const x1 = isLeft ? x - away - width : x + away;
    const free = taken.every((one) => x1 > one.x2 || x1 + width < one.x1 || Math.abs(one.y - y) > size * 1.2);
    if (!own && (!free || x1 + width > right)) return [];
    taken.push({ x1, x2: x1 + width, y });
    return [
      { x: px(isLeft ? x - away : x + away), y, text, own, anchor: isLeft ? ('end' as const) : ('start' as const) },
    ];
  });
}

function valueTicks(chart: FunnelChart, axis: ValueAxis, y: Scale, language: Language): PlacedTick[] {
  const decimals = tickDecimals(axis.ticks);
  const percent = chart.verdict.kind === 'proportion';
  return axis.ticks.map((value, at) => ({
    at: px(y(value)),
    text: formatNumber(value, decimals, language) + (percent && at === axis.ticks.length - 1 ? '%' : ''),
    anchor: 'end',
  }));
}

function peopleTicks(span: Span, x: Scale, size: number, width: number, language: Language): PlacedTick[] {
  const text = (people: number): string => formatNumber(people, 0, language);
  const marks = peopleMarks(span, x, (people) => textWidth(text(people), size) + size);
  return marks.map((people) => {
    const at = px(x(people));
    const half = textWidth(text(people), size) / 2;
    return { at, text: text(people), anchor: at + half > width ? 'end' : 'middle' };
  });
}

/** Room for the labels of the figures, left of the plot. */
const roomLeft = (chart: FunnelChart, axis: ValueAxis, size: number): number => {
  const decimals = tickDecimals(axis.ticks);
  const texts = axis.ticks.map((value) => `${formatNumber(value, decimals, 'nl')}${chart.per === 100 ? '%' : ''}`);
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size))) + 10);
};

function namesOf(chart: FunnelChart, xs: Float64Array, ys: Float64Array, labelOutside: boolean): Named[] {
  const { points, ownAt } = chart;
  const name = (at: number): Named => ({ text: points[at]!.label, x: xs[at]!, y: ys[at]!, own: at === ownAt });
  const outside = points.flatMap(({ place }, at) => (place === 'beyond-998' && at !== ownAt ? [at] : []));
  // From the largest area on: where names would lie over one another, those most people know stay.
  return [...(ownAt >= 0 ? [ownAt] : []), ...(labelOutside ? outside.reverse() : [])].map(name);
}

/**
 * Places a funnel in a box. It has areas to place: there is no picture without a verdict.
 * @param labelOutside whether areas beyond the outer limit carry their name as well.
 */
export function placeFunnel(
  chart: FunnelChart,
  asked: Box,
  words: FunnelPictureWords,
  labelOutside: boolean,
  language: Language,
): PlacedFunnel {
  const size = asked.em * TEXT;
  const axis = axisOf(chart, Math.max(2, Math.min(6, Math.floor(asked.height / (asked.em * 3)))));
  const left = roomLeft(chart, axis, size);
  const right = Math.max(left + 1, Math.floor(asked.width - size * 0.5));
  const plot = { left, right, top: Math.ceil(size), bottom: Math.floor(asked.height - size * 3.6) };
  const y = linear(axis.from, axis.to, plot.bottom, plot.top);
  const span = spanOf(chart.points);
  const x = scaleOf(span, left, right);
  const xs = Float64Array.from(chart.points, ({ population }) => px(x(population)));
  const ys = Float64Array.from(chart.points, (point) => px(y(figureOf(point, chart))));
  const units = chart.points.map((point, at) => placedUnit(point, xs[at]!, ys[at]!));
  const centre = chart.verdict.limits!.centre * chart.per;
  return {
    box: asked,
    plot,
    others: units.filter((_, at) => at !== chart.ownAt),
    own: units[chart.ownAt],
    names: placedNames(namesOf(chart, xs, ys, labelOutside && asked.width >= WIDE * asked.em), plot, size),
    limits: placedLimits(chart, span, x, y, plot),
    centre: px(y(centre)),
    centreText: words.middle(formatNumber(centre, chart.indicator.decimals, language)),
    xTicks: peopleTicks(span, x, size, asked.width, language),
    yTicks: valueTicks(chart, axis, y, language),
    xName: words.people,
    byTimes: span.byTimes,
    zoomed: axis.zoomed,
    xs,
    ys,
  };
}

/** The area nearest to a place on the picture; -1 when there is none. */
export function nearestUnit({ xs, ys }: PlacedFunnel, x: number, y: number): number {
  let best = -1;
  let least = Infinity;
  for (let at = 0; at < xs.length; at++) {
    const away = (xs[at]! - x) ** 2 + (ys[at]! - y) ** 2;
    if (away < least) [best, least] = [at, away];
  }
  return best;
}
