import { periodLabel, textIn, type GapKind, type Language } from '@draagkracht/model';
import { formatFigure, formatNumber, gapWord, sentenceOf, statusWord } from '@draagkracht/base/words.js';
import { chartMessages, type ChartMessages } from './outcome-chart.messages.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';

/** A row of the table: the period, then a cell per column. */
export type TableRow = readonly [string, ...string[]];

/** The table of a chart. Rows are made one at a time, so that a hundred thousand of them cost nothing until they are shown. */
export interface ChartTable {
  readonly caption: string;
  readonly head: TableRow;
  readonly count: number;
  readonly row: (index: number) => TableRow;
}

/** One sign of the picture and what it stands for. */
export interface LegendItem {
  readonly sign: 'line' | 'centre' | 'limit' | 'target' | 'hollow' | 'improvement' | 'concern' | 'neutral' | GapKind;
  readonly text: string;
}

/** Everything a chart says in words. */
export interface ChartWords {
  readonly heading: string;
  readonly place: string;
  readonly sentence: string;
  readonly table: ChartTable;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly events: readonly string[];
}

const figure = (point: ChartPoint, chart: ChartSeries, language: Language): string =>
  point.gap ? gapWord(point.gap, language) : formatFigure(point.value, chart.indicator, language);

const margin = ({ low, high }: ChartPoint, chart: ChartSeries, language: Language): string =>
  low === undefined || high === undefined
    ? ''
    : `${formatNumber(low, intervalDecimals(chart), language)} – ${formatFigure(high, { ...chart.indicator, decimals: intervalDecimals(chart) }, language)}`;

/** An interval is never shown more precise than one decimal beyond the figure. */
const intervalDecimals = ({ indicator }: ChartSeries): number => Math.max(indicator.decimals, indicator.unit.startsWith('%') ? 1 : 0);

const status = (point: ChartPoint, language: Language): string => (point.gap || point.status === 'definitive' ? '' : statusWord(point.status, language));

const meaning = ({ mark }: ChartPoint, messages: ChartMessages): string => (mark === 'none' ? '' : messages[mark]);

/** One point said aloud: "2021: 9,7%, voorlopig. Nederland: 8,1%." */
export function pointWords(chart: ChartSeries, index: number, language: Language): string {
  const point = chart.points[index];
  if (!point) return '';
  const messages = chartMessages(language);
  const interval = margin(point, chart, language);
  const parts = [figure(point, chart, language), status(point, language), meaning(point, messages), interval && `${messages.interval.toLowerCase()} ${interval}`];
  const event = chart.events.filter(({ period }) => period === point.period).map(({ number, text }) => `${number}. ${text}`);
  const others = chart.companions.flatMap(({ label, points }) => {
    const same = points.find(({ period }) => period === point.period);
    return same ? [`${label}: ${figure(same, chart, language)}`] : [];
  });
  return [`${periodLabel(point.period, language)}: ${parts.filter(Boolean).join(', ')}`, ...others, ...event].join('. ');
}

function tableOf(chart: ChartSeries, heading: string, language: Language): ChartTable {
  const messages = chartMessages(language);
  const has = (pick: (point: ChartPoint) => unknown): boolean => chart.points.some(pick);
  const columns: [string, (point: ChartPoint) => string][] = [[chart.regionLabel ?? heading, (point) => figure(point, chart, language)]];
  if (has(({ low }) => low !== undefined)) columns.push([messages.interval, (point) => margin(point, chart, language)]);
  for (const { label, points } of chart.companions) {
    const byPeriod = new Map(points.map((point) => [point.period, point]));
    columns.push([label, ({ period }) => (byPeriod.has(period) ? figure(byPeriod.get(period)!, chart, language) : gapWord('missing', language))]);
  }
  if (has(({ status: s }) => s !== 'definitive')) columns.push([messages.status, (point) => status(point, language)]);
  if (has(({ mark }) => mark !== 'none')) columns.push([messages.meaning, (point) => meaning(point, messages)]);
  return {
    caption: heading,
    head: [messages.period, ...columns.map(([name]) => name)],
    count: chart.points.length,
    row: (index) => {
      const point = chart.points[index]!;
      return [periodLabel(point.period, language), ...columns.map(([, cell]) => cell(point))];
    },
  };
}

function legendOf(chart: ChartSeries, language: Language): LegendItem[] {
  const messages = chartMessages(language);
  const { segments } = chart.verdict;
  const limited = segments.some(({ lower }) => lower !== undefined);
  const items: (LegendItem | false)[] = [
    { sign: 'line', text: chart.regionLabel ?? messages.line },
    segments.some(({ centre }) => centre !== undefined) && { sign: 'centre', text: limited ? messages.mean : messages.median },
    limited && { sign: 'limit', text: messages.limits },
    ...(['improvement', 'concern', 'neutral'] as const).map((mark) => chart.points.some((point) => point.mark === mark) && { sign: mark, text: messages[mark] }),
    chart.points.some((point) => !point.gap && point.status !== 'definitive') && { sign: 'hollow', text: messages.provisional },
    ...(['missing', 'suppressed', 'impossible', 'not-applicable'] as const).map((gap) => chart.points.some((point) => point.gap === gap) && { sign: gap, text: gapWord(gap, language) }),
    ...targetItems(chart, messages, language),
  ];
  const shown = items.filter((item): item is LegendItem => item !== false);
  return shown.length > 1 || chart.companions.length > 0 ? shown : [];
}

function targetItems(chart: ChartSeries, messages: ChartMessages, language: Language): LegendItem[] {
  const end = chart.targetSteps.at(-1);
  if (!end || !chart.target) return [];
  const value = formatFigure(end.value, chart.indicator, language);
  return [{ sign: 'target', text: messages.target(value, periodLabel(end.period, language), chart.target.setBy, chart.target.basis) }];
}

/** The words of a chart. They are made from the same series as the picture, never from the picture. */
export function chartWords(chart: ChartSeries, zoomed: boolean, dense: boolean, language: Language): ChartWords {
  const messages = chartMessages(language);
  const heading = textIn(chart.indicator.label, language);
  const count = formatNumber(chart.points.length, 0, language);
  return {
    heading,
    place: chart.regionLabel ?? '',
    sentence: sentenceOf(chart.facts, language),
    table: tableOf(chart, heading, language),
    legend: legendOf(chart, language),
    notes: [
      ...chart.breaks.map(({ period, reason }) => messages.breakLine(periodLabel(period, language), textIn(reason, language))),
      ...(zoomed ? [messages.zoomed] : []),
      ...(dense ? [messages.dense(count)] : []),
    ],
    events: chart.events.map(({ period, text }) => `${periodLabel(period, language)}: ${text}`),
  };
}
