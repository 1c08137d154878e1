import { periodLabel, textIn, type GapKind, type Language, type Source } from '@draagkracht/model';
import {
  formatFigure,
  formatNumber,
  formatRange,
  gapWord,
  inPeriod,
  sentenceWith,
  statusWord,
} from '@draagkracht/base/words.js';
import { areasOf } from './areas.series.js';
import { centreOf } from './labels.geometry.js';
import { chartMessages, type ChartMessages } from './messages.js';
import type { ChartPoint, ChartSeries } from './outcome-chart.series.js';
import type { Shown } from './placed.geometry.js';

/** One sign of the picture and what it stands for. */
export interface LegendItem {
  readonly sign:
    | 'line'
    | 'c0'
    | 'c1'
    | 'c2'
    | 'centre'
    | 'limit'
    | 'target'
    | 'whisker'
    | 'break'
    | 'rebase'
    | 'hollow'
    | 'improvement'
    | 'concern'
    | 'neutral'
    | GapKind;
  readonly text: string;
}

/** Where the figures come from; `url` only when it is one of the web. */
export interface SourceWords {
  readonly before: string;
  readonly name: string;
  readonly url: string | undefined;
  readonly after: string;
}

/** Everything a chart says in words. */
export interface ChartWords {
  readonly heading: string;
  readonly place: string;
  readonly banners: readonly string[];
  readonly sentence: string;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
  readonly events: readonly string[];
  readonly source: SourceWords | undefined;
}

/** A figure with its unit, or why there is none. */
export const figureText = (point: ChartPoint, { indicator }: ChartSeries, language: Language): string =>
  point.gap ? gapWord(point.gap, language) : formatFigure(point.value, indicator, language);

/** The interval of a point; empty when it has none. */
export const marginText = ({ low, high }: ChartPoint, { indicator }: ChartSeries, language: Language): string =>
  low === undefined || high === undefined ? '' : formatRange(low, high, indicator, language);

/** How final a figure is; empty when it is definitive. */
export const statusText = (point: ChartPoint, language: Language): string =>
  point.gap || point.status === 'definitive' ? '' : statusWord(point.status, language);

/** What a mark means; empty for a point that does not stand out. */
export const meaningText = ({ mark }: ChartPoint, messages: ChartMessages): string =>
  mark === 'none' ? '' : messages[mark];

function details(point: ChartPoint, chart: ChartSeries, language: Language): string {
  const messages = chartMessages.in(language);
  const interval = marginText(point, chart, language);
  const parts = [
    figureText(point, chart, language),
    statusText(point, language),
    meaningText(point, messages),
    interval && `${messages.interval.toLowerCase()} ${interval}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** One point said aloud: "2021: 9,7%, voorlopig. Nederland: 8,1%." Of areas beside one another: "Nederland, 2021: 8,1%." */
export function pointWords(chart: ChartSeries, index: number, language: Language): string {
  if (chart.form === 'areas') {
    const area = areasOf(chart, language)[index];
    return area
      ? `${[area.name, periodLabel(area.point.period, language)].filter(Boolean).join(', ')}: ${details(area.point, chart, language)}.`
      : '';
  }
  const point = chart.points[index];
  if (!point) return '';
  const others = chart.companions.flatMap(({ label, byPeriod }) => {
    const same = byPeriod.get(point.period);
    return same ? [`${textIn(label, language)}: ${figureText(same, chart, language)}`] : [];
  });
  const events = chart.events
    .filter(({ period }) => period === point.period)
    .map(({ number, text }) => `${number}. ${text.replace(/\.$/, '')}`);
  return `${[`${periodLabel(point.period, language)}: ${details(point, chart, language)}`, ...others, ...events].join('. ')}.`;
}

function legendOf(chart: ChartSeries, shown: Shown, language: Language): LegendItem[] {
  const messages = chartMessages.in(language);
  const { segments } = chart.verdict;
  const isTime = chart.form === 'time';
  const points = isTime ? chart.points : areasOf(chart, language).map(({ point }) => point);
  const limited = isTime && segments.some(({ lower }) => lower !== undefined);
  const items: (LegendItem | false)[] = [
    ...(isTime && !shown.named ? lineItems(chart, language) : []),
    ...(['improvement', 'concern', 'neutral'] as const).map(
      (mark) => points.some((point) => point.mark === mark) && { sign: mark, text: messages[mark] },
    ),
    points.some((point) => !point.gap && point.status !== 'definitive') && {
      sign: 'hollow',
      text: messages.provisional,
    },
    !shown.dense && points.some(({ low }) => low !== undefined) && { sign: 'whisker', text: messages.whisker },
    isTime &&
      segments.some(({ centre }) => centre !== undefined) &&
      !(limited && shown.centred) && {
        sign: 'centre',
        text: limited ? messages[centreOf(segments.at(-1)!.kind)] : messages.medianLine,
      },
    limited && { sign: 'limit', text: messages.limits },
    ...(['missing', 'suppressed', 'impossible', 'not-applicable'] as const).map(
      (gap) => isTime && points.some((point) => point.gap === gap) && { sign: gap, text: gapWord(gap, language) },
    ),
    ...chart.breaks.map(({ period, reason }) => ({
      sign: 'break' as const,
      text: messages.breakLine(periodLabel(period, language), textIn(reason, language)),
    })),
    ...(chart.more?.legend(language) ?? []),
    ...targetItems(chart, messages, language),
  ];
  return items.filter((item): item is LegendItem => item !== false);
}

const companionSigns = ['c0', 'c1', 'c2'] as const;

/** Names of lines, where there was no room for them beside the lines. */
function lineItems(chart: ChartSeries, language: Language): LegendItem[] {
  if (chart.companions.length === 0 || chart.unlikeSizes) return [];
  const others = chart.companions.map(({ label }, at) => ({
    sign: companionSigns[at % 3]!,
    text: textIn(label, language),
  }));
  return [{ sign: 'line', text: chart.regionLabel ?? textIn(chart.indicator.label, language) }, ...others];
}

function targetItems(chart: ChartSeries, messages: ChartMessages, language: Language): LegendItem[] {
  const { target, indicator, targetSteps } = chart;
  if (!target || targetSteps.length === 0) return [];
  const steps = targetSteps.map(
    ({ value, period }) => `${formatFigure(value, indicator, language)} ${inPeriod(period, language)}`,
  );
  return [{ sign: 'target', text: messages.targetLine(steps.join(', '), target.setBy, target.basis) }];
}

/** Only addresses of the web become a link: a file must not be able to run script on the page that shows it. */
const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

/** The line on the source. The sentence names it already: the line is there when it has more to tell, such as a link or a licence. */
function sourceOf(source: Source | undefined, messages: ChartMessages, language: Language): SourceWords | undefined {
  if (!source?.url && !source?.licence && !source?.retrieved) return undefined;
  const { name, tableId, licence, retrieved, url } = source;
  const table = tableId && !name.includes(tableId) ? messages.sourceTable(tableId) : '';
  const after = [table, licence ?? '', retrieved ? messages.retrieved(periodLabel(retrieved, language)) : ''].filter(
    Boolean,
  );
  return {
    before: `${messages.source}: `,
    name,
    url: webAddress(url),
    after: after.length > 0 ? `, ${after.join(', ')}.` : '.',
  };
}

/** The words of a chart. They are made from the same series as the picture, never from the picture. */
export function chartWords(chart: ChartSeries, shown: Shown, language: Language): ChartWords {
  const messages = chartMessages.in(language);
  const { indicator } = chart;
  const heading = textIn(indicator.label, language);
  return {
    heading,
    place: chart.regionLabel ?? '',
    banners: [
      ...(chart.policy === 'intern' ? [messages.intern] : []),
      ...(indicator.kind === 'model' ? [messages.model] : []),
    ],
    sentence: sentenceWith(chart.facts, language, chart.more?.caution),
    legend: legendOf(chart, shown, language),
    notes: [
      ...(shown.zoomed ? [messages.zoomed] : []),
      ...(shown.dense ? [messages.dense(formatNumber(chart.whole?.count ?? chart.points.length, 0, language))] : []),
      ...(chart.unlikeSizes ? [messages.unlikeSizes] : []),
      ...(chart.more?.notes ?? []).map((text) => textIn(text, language)),
      ...(indicator.readWith ?? []).map((text) => textIn(text, language)),
    ],
    events: chart.events.map(({ period, text }) => `${periodLabel(period, language)}: ${text}`),
    source: sourceOf(indicator.source, messages, language),
  };
}
