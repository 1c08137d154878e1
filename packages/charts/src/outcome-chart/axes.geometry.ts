import { monthsIn, periodOf, periodTick, type Language } from '@draagkracht/model';
import { formatNumber, unitText } from '@draagkracht/base/words.js';
import { linear, px, type Box, type Scale } from '../shared/box.geometry.js';
import { textWidth } from '../shared/labels.geometry.js';
import { thinned, tickDecimals, valueAxis, type ValueAxis } from '../shared/ticks.geometry.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';
import type { Tick } from './placed.geometry.js';

/** Size of text in the picture, in em of the element. */
export const TEXT = 0.8125;

/** All points that are drawn: of the series, and of its companions unless their sizes are unlike. */
export const drawnPoints = ({ points, companions, unlikeSizes }: ChartSeries): readonly (readonly ChartPoint[])[] =>
  unlikeSizes ? [points] : [points, ...companions.map((one) => one.points)];

/** Whether the figures are percentages, which are printed with their sign on the axis. */
export const inPercent = ({ indicator }: ChartSeries): boolean => indicator.unit.startsWith('%');

/** The bounds within which a limit is drawn: counts and shares are never negative, a share is never over 100 (D§7.1). */
export interface Possible {
  readonly least: number;
  readonly most: number;
}

/** The lowest and the highest value of everything that is drawn, and what the figures cannot exceed. */
export function extentOf(chart: ChartSeries): { low: number; high: number } & Possible {
  let low = Infinity;
  let high = -Infinity;
  const take = (value: number): void => {
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const points of drawnPoints(chart))
    for (const point of points) {
      take(point.value);
      if (point.low !== undefined) take(point.low);
      if (point.high !== undefined) take(point.high);
    }
  for (const { value } of chart.targetSteps) take(value);
  const possible = { least: low >= 0 ? 0 : -Infinity, most: inPercent(chart) && high <= 100 ? 100 : Infinity };
  for (const { lower, upper } of chart.verdict.segments)
    for (const limit of [lower, upper].flat())
      if (limit !== undefined) take(Math.min(possible.most, Math.max(possible.least, limit)));
  return { low, high, ...possible };
}

/** The axis of the values with about `count` ticks; `withZero` begins it at 0 whatever that costs. */
export function axisOf(chart: ChartSeries, count: number, withZero = false): ValueAxis & Possible {
  const { low, high, least, most } = extentOf(chart);
  return { ...valueAxis(withZero ? Math.min(0, low) : low, high, count, most), least, most };
}

/** Numbers over a million are written in millions or billions on the picture; the table has every digit. */
export interface Magnitude {
  readonly factor: number;
  readonly word: string;
}

const magnitudes: readonly { readonly factor: number; readonly word: Readonly<Record<Language, string>> }[] = [
  { factor: 1e9, word: { nl: 'miljard', en: 'billion' } },
  { factor: 1e6, word: { nl: 'miljoen', en: 'million' } },
];

/** In what the numbers of an axis are written. */
export function magnitudeOf({ from, to }: ValueAxis, language: Language): Magnitude {
  const largest = Math.max(Math.abs(from), Math.abs(to));
  const found = magnitudes.find(({ factor }) => largest >= factor);
  return found ? { factor: found.factor, word: found.word[language] } : { factor: 1, word: '' };
}

/** Round values as they stand on an axis; the last one carries the sign of a percentage. */
export function valueTexts(chart: ChartSeries, axis: ValueAxis, language: Language): string[] {
  const { factor } = magnitudeOf(axis, language);
  const marks = axis.ticks.map((value) => value / factor);
  const decimals = tickDecimals(marks);
  return marks.map(
    (value, at) =>
      `${formatNumber(value, decimals, language)}${inPercent(chart) && at === marks.length - 1 ? '%' : ''}`,
  );
}

/** What stands above the axis: magnitude and unit. Empty for percentages. */
export function unitOf(chart: ChartSeries, axis: ValueAxis, language: Language): string {
  const { unit } = chart.indicator;
  const word = inPercent(chart) ? unit.slice(1).trim() : unitText(unit, language);
  return [magnitudeOf(axis, language).word, word].filter(Boolean).join(' ');
}

/** A figure as it stands in the picture: the unit is on the axis, only the sign of a percentage stays. */
export function shortFigure(
  chart: ChartSeries,
  axis: ValueAxis,
  value: number,
  language: Language,
  decimals = chart.indicator.decimals,
): string {
  const { factor } = magnitudeOf(axis, language);
  const shown = value / factor;
  return `${formatNumber(shown, factor === 1 ? decimals : Math.abs(shown) < 10 ? 2 : 1, language)}${inPercent(chart) ? '%' : ''}`;
}

/** First and last place in time of what is drawn. A target to come lengthens it; one of the past does not. */
export function timeSpan(chart: ChartSeries): { first: number; last: number } {
  let first = Infinity;
  let last = -Infinity;
  for (const points of drawnPoints(chart)) {
    const [from, to] = [points[0]?.at, points.at(-1)?.at];
    if (from !== undefined && from < first) first = from;
    if (to !== undefined && to > last) last = to;
  }
  const step = chart.targetSteps.at(-1);
  return { first, last: step && step.at > last ? step.at : last };
}

/** The scale of time, a little inside the plot so that the first and the last point are whole. */
export function timeScale(chart: ChartSeries, left: number, right: number): Scale {
  const { first, last } = timeSpan(chart);
  const inset = Math.min(12, Math.max(0, right - left) / 20);
  return linear(first, last, left + inset, right - inset);
}

const everySo = <Item>(items: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, at) => items[Math.round((at * (items.length - 1)) / (count - 1))]!);

interface Moment {
  readonly period: string;
  readonly x: number;
}

/** Days of many years are labelled by their month, or their year. */
function tickText(period: string, months: number, language: Language): string {
  const isDay = period[4] === '-';
  if (isDay && months > 240) return period.slice(0, 4);
  return periodTick(isDay && months > 18 ? `${period.slice(0, 4)}MM${period.slice(5, 7)}` : period, language);
}

/** Labels of periods, as many as fit; a hundred thousand are not measured one by one. */
export function periodTicks(chart: ChartSeries, xs: ArrayLike<number>, x: Scale, box: Box, language: Language): Tick[] {
  const size = box.em * TEXT;
  const { points } = chart;
  const { first, last } = timeSpan(chart);
  const text = (period: string): string => tickText(period, last - first, language);
  const toCome = chart.targetSteps.filter(({ at }) => at > (points.at(-1)?.at ?? -Infinity));
  const moments: Moment[] = [
    ...points.map(({ period }, at) => ({ period, x: xs[at]! })),
    ...toCome.map(({ period, at }) => ({ period, x: x(at) })),
  ];
  const sample = moments.length > 50 ? everySo(moments, 50) : moments;
  const room = Math.max(0, ...sample.map(({ period }) => textWidth(text(period), size))) + size;
  const rhythm = points[0] && periodOf(points[0].period)?.rhythm;
  const inYear = rhythm && rhythm !== 'day' ? 12 / monthsIn(rhythm) : 1;
  const shown =
    moments.length > box.width
      ? everySo(moments, Math.max(2, Math.floor(box.width / room / 1.5)))
      : thinned(
          moments.map((one) => one.x),
          room,
          inYear,
        ).map((at) => moments[at]!);
  return shown.map(({ period, x: at }) => ({
    at: px(at),
    text: text(period),
    anchor: anchorAt(at, room - size, box.width),
  }));
}

/** Where a label hangs so that it stays inside the box. */
export const anchorAt = (x: number, width: number, most: number): Tick['anchor'] =>
  x - width / 2 < 0 ? 'start' : x + width / 2 > most ? 'end' : 'middle';

/** Ticks of the values on an upright axis. */
export const valueTicks = (chart: ChartSeries, axis: ValueAxis, y: Scale, language: Language): Tick[] =>
  valueTexts(chart, axis, language).map((text, at) => ({ at: px(y(axis.ticks[at]!)), text, anchor: 'end' as const }));

/** Room for the labels of the values, left of the plot. */
export const leftOf = (texts: readonly string[], size: number): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size))) + 10);
