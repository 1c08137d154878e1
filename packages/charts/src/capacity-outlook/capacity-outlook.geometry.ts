import { formatNumber } from '@draagkracht/base/words.js';
import type { Language } from '@draagkracht/model';
import type { CapacityYear } from '@draagkracht/statistics';
import { anchorAt, leftOf, TEXT } from '../outcome-chart/axes.geometry.js';
import type { Tick } from '../outcome-chart/placed.geometry.js';
import { linear, px, type Plot, type Scale } from '../shared/box.geometry.js';
import { BOLD, spread, textWidth } from '../shared/labels.geometry.js';
import { tickDecimals, valueAxis, type ValueAxis } from '../shared/ticks.geometry.js';
import type { CapacityChart } from './capacity-outlook.series.js';
import { capacityMessages } from './messages.js';

/** A label beside the end of a line. */
export interface EndLabel {
  readonly text: string;
  readonly y: number;
  readonly isMain: boolean;
}

/** One of the two drawings: people per one of the oldest, or carers per ten of them. */
export interface Panel {
  readonly plot: Plot;
  /** What is drawn, and the height at which it stands above the axis. */
  readonly title: string;
  readonly titleY: number;
  readonly yTicks: readonly Tick[];
  /** Counted, and to be expected. */
  readonly counted: string;
  readonly projected: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly hollow: boolean }[];
  /** From a fifth less to a fifth more; empty where there is none. */
  readonly band: string;
  readonly labels: readonly EndLabel[];
  /** The figure of the year that is compared with, above its point. */
  readonly base: { readonly x: number; readonly y: number; readonly text: string } | undefined;
}

/** An outlook placed in its box. */
export interface PlacedOutlook {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
  readonly xTicks: readonly Tick[];
  readonly xs: Float64Array;
  /** Per panel the height of each year; NaN where there is none. */
  readonly ys: readonly Float64Array[];
  /** Where the prognosis begins. */
  readonly horizon: { readonly x: number; readonly text: string } | undefined;
}

type Value = (year: CapacityYear) => number | undefined;

const ratio: Value = (year) => year.ratio;
const carers: Value = (year) => year.carers?.now;

/** Narrower than so many em, figures at the end of a line stand without words: the legend and the reader's line have them. */
const WIDE = 30;

/** Height of a drawing in em, by how wide there is. */
const heightOf = (width: number, em: number): number => Math.round(Math.min(em * 13, Math.max(em * 9, width * 0.28)));

/** Years between which counts usually lie; a longer step is a gap, and nothing is drawn across it. */
function usualStep(years: readonly CapacityYear[]): number {
  const counted = years.filter(({ projected }) => !projected);
  return Math.min(...counted.slice(1).map(({ year }, at) => year - counted[at]!.year));
}

interface Paths {
  readonly counted: string;
  readonly projected: string;
}

/** Two paths: through the counts, and from the last count on through the prognosis. */
function pathsOf(years: readonly CapacityYear[], value: Value, x: Scale, y: Scale): Paths {
  const step = usualStep(years);
  let counted = '';
  let projected = '';
  years.forEach((year, at) => {
    const here = value(year);
    const before = years[at - 1];
    const from = before && value(before);
    if (here === undefined) return;
    const end = `L${px(x(year.year))} ${px(y(here))}`;
    const isApart = !before || from === undefined || (!year.projected && year.year - before.year > step);
    if (isApart) counted += `M${px(x(year.year))} ${px(y(here))}h0`;
    else if (year.projected) projected += `M${px(x(before.year))} ${px(y(from))}${end}`;
    else counted += `M${px(x(before.year))} ${px(y(from))}${end}`;
  });
  return { counted, projected };
}

/** The band begins at the last count, as wide there as later: it is a choice between three ways, not a doubt that grows. */
function bandOf(years: readonly CapacityYear[], x: Scale, y: Scale): string {
  const first = years.findIndex(({ projected }) => projected);
  const open = years.slice(Math.max(0, first - 1)).filter(({ carers: band }) => band);
  if (first < 0 || open.length < 2) return '';
  const edge = (side: 'less' | 'more'): string[] =>
    open.map(({ year, carers: band }) => `${px(x(year))} ${px(y(band![side]))}`);
  return `M${[...edge('more'), ...edge('less').reverse()].join('L')}Z`;
}

const oneDecimal = (value: number, language: Language): string => formatNumber(value, 1, language);

/** The last figure, and in the drawing of carers what a fifth more and less comes to. */
function endsOf(
  years: readonly CapacityYear[],
  value: Value,
  isNarrow: boolean,
  language: Language,
): { text: string; value: number; isMain: boolean }[] {
  const last = years.findLast((year) => value(year) !== undefined);
  if (!last) return [];
  const { more, less, now } = capacityMessages.in(language).ends;
  const main = value(last)!;
  const band = value === carers && last.projected ? last.carers : undefined;
  const told = (word: string, size: number): string => `${isNarrow ? '' : `${word} `}${oneDecimal(size, language)}`;
  return band
    ? [
        { text: told(more, band.more), value: band.more, isMain: false },
        { text: told(now, main), value: main, isMain: true },
        { text: told(less, band.less), value: band.less, isMain: false },
      ]
    : [{ text: oneDecimal(main, language), value: main, isMain: true }];
}

const ticksOf = (axis: ValueAxis, y: Scale, language: Language): Tick[] => {
  const decimals = tickDecimals(axis.ticks);
  return axis.ticks.map((value) => ({
    at: px(y(value)),
    text: formatNumber(value, decimals, language),
    anchor: 'end',
  }));
};

/** The axis always begins at 0: that half of it is gone is what there is to see. */
function axisOf(years: readonly CapacityYear[], value: Value): ValueAxis {
  const values = years.flatMap((year) => [value(year), value === carers ? year.carers?.more : undefined]);
  return valueAxis(0, Math.max(0, ...values.filter((one) => one !== undefined)), 4);
}

interface Drawing {
  readonly value: Value;
  readonly title: string;
  readonly axis: ValueAxis;
  readonly ends: ReturnType<typeof endsOf>;
}

const tickTexts = ({ axis }: Drawing, language: Language): string[] =>
  axis.ticks.map((tick) => formatNumber(tick, tickDecimals(axis.ticks), language));

/** What is drawn: always the ratio, and carers once there are any to count. */
function drawingsOf({ outlook: { years }, data }: CapacityChart, isNarrow: boolean, language: Language): Drawing[] {
  const messages = capacityMessages.in(language);
  const drawing = (value: Value, title: string): Drawing => ({
    value,
    title,
    axis: axisOf(years, value),
    ends: endsOf(years, value, isNarrow, language),
  });
  const hasCarers = years.some((year) => year.carers);
  return [
    drawing(ratio, messages.ratioTitle(data.age)),
    ...(hasCarers ? [drawing(carers, messages.carersTitle(data.age))] : []),
  ];
}

const scaleOf = ({ axis }: Drawing, plot: Plot): Scale => linear(axis.from, axis.to, plot.bottom, plot.top);

/** Above its point, or below it where there is no room above; nowhere at the last point, which carries its figure beside it. */
function baseOf(
  { value }: Drawing,
  { years, base }: CapacityChart['outlook'],
  x: Scale,
  y: Scale,
  plot: Plot,
  size: number,
  language: Language,
): Panel['base'] {
  const here = base && value(base);
  if (!base || here === undefined || base.year === years.at(-1)!.year) return undefined;
  const above = y(here) - size * 0.75;
  const isHigh = above - size < plot.top;
  return { x: px(x(base.year)), y: px(isHigh ? y(here) + size * 1.5 : above), text: oneDecimal(here, language) };
}

function panelOf(
  drawing: Drawing,
  outlook: CapacityChart['outlook'],
  plot: Plot,
  x: Scale,
  size: number,
  language: Language,
): Panel {
  const { value, title, axis, ends } = drawing;
  const { years } = outlook;
  const y = scaleOf(drawing, plot);
  const heights = spread(
    ends.map((end) => y(end.value)),
    size * 1.25,
    plot.top - size / 2,
    plot.bottom,
  );
  return {
    plot,
    title,
    titleY: px(plot.top - size * 1.25),
    yTicks: ticksOf(axis, y, language),
    ...pathsOf(years, value, x, y),
    points: years.flatMap((year) => {
      const here = value(year);
      return here === undefined ? [] : [{ x: px(x(year.year)), y: px(y(here)), hollow: year.projected === true }];
    }),
    band: value === carers ? bandOf(years, x, y) : '',
    labels: ends.map(({ text, isMain }, at) => ({ text, isMain, y: px(heights[at]!) })),
    base: baseOf(drawing, outlook, x, y, plot, size, language),
  };
}

/** Plots under one another with room for a title above each. */
function plotsOf(count: number, width: number, em: number, left: number, right: number): Plot[] {
  const size = em * TEXT;
  const high = heightOf(width, em);
  const head = Math.ceil(size * 3);
  return Array.from({ length: count }, (_, at) => {
    const top = at * (high + head) + head;
    return { left, right, top, bottom: top + high - Math.ceil(size) };
  });
}

/** Where everything of an outlook lies in a width. Years without a ratio have no point. Without any year nothing is placed. */
export function placeOutlook(
  chart: CapacityChart,
  width: number,
  em: number,
  language: Language,
): PlacedOutlook | undefined {
  const { years } = chart.outlook;
  if (!years.some((year) => year.ratio !== undefined)) return undefined;
  const size = em * TEXT;
  const drawings = drawingsOf(chart, width / em < WIDE, language);
  const left = Math.max(...drawings.map((drawing) => leftOf(tickTexts(drawing, language), size)));
  const beside = Math.max(...drawings.flatMap(({ ends }) => ends.map(({ text }) => textWidth(text, size * BOLD))));
  const right = Math.max(left + 1, Math.floor(width - beside - size));
  const inset = Math.min(12, (right - left) / 20);
  const x = linear(years[0]!.year, years.at(-1)!.year, left + inset, right - inset);
  const plots = plotsOf(drawings.length, width, em, left, right);
  return {
    width,
    height: Math.ceil(plots.at(-1)!.bottom + size * 2),
    panels: drawings.map((drawing, at) => panelOf(drawing, chart.outlook, plots[at]!, x, size, language)),
    xTicks: yearTicks(years, x, size, width),
    xs: Float64Array.from(years, ({ year }) => px(x(year))),
    ys: drawings.map((drawing, at) => {
      const y = scaleOf(drawing, plots[at]!);
      return Float64Array.from(years, (year) => px(y(drawing.value(year) ?? Number.NaN)));
    }),
    horizon: horizonOf(years, x, capacityMessages.in(language).prognosis),
  };
}

/** The last year, the last count and the first year first, then whatever has room: years of a prognosis lie far apart, counts close together. */
function yearTicks(years: readonly CapacityYear[], x: Scale, size: number, width: number): Tick[] {
  const room = textWidth('2040', size);
  const lastCount = years.findLast(({ projected }) => !projected);
  const byWeight = [years.at(-1), lastCount, years[0], ...[...years].reverse()].filter((year) => year !== undefined);
  const kept: CapacityYear[] = [];
  for (const year of byWeight)
    if (kept.every((other) => Math.abs(x(other.year) - x(year.year)) >= room + size / 2)) kept.push(year);
  return kept
    .sort((a, b) => a.year - b.year)
    .map(({ year }) => ({ at: px(x(year)), text: String(year), anchor: anchorAt(x(year), room, width) }));
}

/** At the last count; nowhere when there is only a prognosis, or none. */
function horizonOf(years: readonly CapacityYear[], x: Scale, text: string): PlacedOutlook['horizon'] {
  const first = years.findIndex(({ projected }) => projected);
  return first > 0 ? { x: px(x(years[first - 1]!.year)), text } : undefined;
}
