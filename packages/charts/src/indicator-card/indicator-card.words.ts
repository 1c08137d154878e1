import {
  isOlderThan,
  periodLabel,
  storyLabels,
  textIn,
  type Language,
  type SeriesEvent,
  type Story,
} from '@draagkracht/model';
import {
  besideFigure,
  capitalised,
  formatFigure,
  formatNumber,
  formatRange,
  gapWord,
  inPeriod,
  sourceSentence,
  statusWord,
  unitAfter,
} from '@draagkracht/base/words.js';
import type { ChartSeries } from '../outcome-chart/outcome-chart.series.js';
import { cardMessages, type CardMessages } from './messages.js';
import type { PlacedSpark } from './spark.geometry.js';

/** The figure as it stands large on a card, or why there is none. */
export interface FigureWords {
  readonly number: string;
  /** What stands small behind it; empty for a percentage and where there is no figure. */
  readonly unit: string;
  readonly known: boolean;
  /** Of when it is and how final: "in 2024, voorlopig". Empty when nothing is known. */
  readonly when: string;
  readonly margin: string;
}

/** One part of the story with what it is called. */
export interface StoryPart {
  readonly name: keyof typeof storyLabels;
  readonly label: string;
  readonly text: string;
}

/** Something that happened, in words. */
export interface EventWords {
  readonly what: string;
  readonly more: string;
}

/** Everything a card says. */
export interface CardWords {
  readonly heading: string;
  readonly place: string;
  readonly banners: readonly string[];
  readonly figure: FigureWords;
  readonly sentence: string;
  readonly others: string;
  /** The small line for who does not see it, and what stands under it. */
  readonly line: string;
  readonly lineNote: string;
  /** What the target is, and where it is written. */
  readonly target: readonly string[];
  readonly story: readonly StoryPart[];
  /** What must be minded of the story: it is old, or there is none. */
  readonly storyNote: string;
  readonly events: readonly EventWords[];
  readonly source: string;
  /** Its licence, and when the figures were retrieved. */
  readonly sourceMore: string;
  /** Address on the web of the source. */
  readonly sourceUrl: string | undefined;
}

function figureWords({ facts, indicator }: ChartSeries, language: Language): FigureWords {
  const say = cardMessages.in(language);
  const { latest, endGap } = facts;
  const none = { unit: '', known: false, margin: '' };
  if (endGap) return { ...none, number: gapWord(endGap.gap, language), when: inPeriod(endGap.period, language) };
  if (!latest) return { ...none, number: say.nothing, when: '' };
  const { value, period, status, interval } = latest;
  const { unit, decimals } = indicator;
  const isShare = unit.startsWith('%');
  const hasWidth =
    interval && formatNumber(interval.low, decimals, language) !== formatNumber(interval.high, decimals, language);
  const final = status === 'definitive' ? '' : `, ${statusWord(status, language)}`;
  const number = formatNumber(value, decimals, language);
  return {
    number: isShare ? formatFigure(value, indicator, language) : number,
    unit: isShare ? '' : unitAfter(number, unit, language),
    known: true,
    when: `${inPeriod(period, language)}${final}`,
    margin: hasWidth ? say.margin(formatRange(interval.low, interval.high, indicator, language)) : '',
  };
}

/** Figures of other areas in the period of the last figure, each by name and without a judgement. */
function otherWords({ companions, unlikeSizes, facts, indicator }: ChartSeries, language: Language): string {
  const period = facts.latest?.period;
  if (period === undefined || facts.endGap || unlikeSizes) return '';
  const figures = companions.flatMap(({ label, byPeriod }) => {
    const same = byPeriod.get(period);
    if (!same) return [];
    const figure = same.gap ? gapWord(same.gap, language) : formatFigure(same.value, indicator, language);
    return [`${textIn(label, language)} ${figure}`];
  });
  return figures.length > 0 ? cardMessages.in(language).others(inPeriod(period, language), figures.join('; ')) : '';
}

/** The small line in words: how many figures, of when, and between which. It says nothing of a direction: that is for the rules. */
function lineWords({ points, indicator }: ChartSeries, spark: PlacedSpark | undefined, language: Language) {
  if (!spark) return { line: '', lineNote: '' };
  const say = cardMessages.in(language);
  const values = points.flatMap(({ gap, value }) => (gap ? [] : [value]));
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  const [first, last] = [points[0]!, points.at(-1)!].map(({ period }) => periodLabel(period, language)) as [
    string,
    string,
  ];
  const range = formatRange(low, high, indicator, language);
  const unknown = points.length - values.length;
  const marks = [
    spark.target && say.targetLine,
    (spark.hollow.length > 0 || spark.last.hollow) && say.hollow,
    spark.broken && say.broken,
    spark.zoomed && say.zoomed,
  ].filter((mark) => typeof mark === 'string');
  const count = formatNumber(values.length, 0, language);
  return {
    line: [
      say.line(count, first, last, range),
      unknown > 0 ? say.unknown(formatNumber(unknown, 0, language)) : '',
      marks.length > 0 ? `${capitalised(marks.join('; '))}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
    lineNote: [say.span(first, last), ...marks].join(' · '),
  };
}

function targetWords({ target, targetSteps, indicator }: ChartSeries, language: Language): string[] {
  if (!target || targetSteps.length === 0) return [];
  const say = cardMessages.in(language);
  const steps = targetSteps.map(
    ({ value, period }) => `${formatFigure(value, indicator, language)} ${inPeriod(period, language)}`,
  );
  const setOn = target.setOn ? periodLabel(target.setOn, language) : '';
  return [say.target(steps.join(', '), target.setBy, setOn), say.basis(target.basis)];
}

const order = ['means', 'meansNot', 'whatWeDo', 'ask', 'contactTeam', 'updatedOn'] as const;

/** The parts of a story that are filled in, in the order in which they are read. */
function storyWords(story: Story | undefined, language: Language): StoryPart[] {
  return order.flatMap((name) => {
    const text = story?.[name]?.trim();
    if (!text) return [];
    return [
      { name, label: storyLabels[name][language], text: name === 'updatedOn' ? periodLabel(text, language) : text },
    ];
  });
}

const withStop = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

function eventWords(
  { period, text, decidedBy, expected }: SeriesEvent,
  say: CardMessages,
  language: Language,
): EventWords {
  const without = expected?.trim().replace(/\.$/, '');
  return {
    what: `${periodLabel(period, language)}: ${withStop(text.trim())}`,
    more: [decidedBy && say.decidedBy(decidedBy), without && say.expected(without)].filter(Boolean).join(' '),
  };
}

/** Only addresses of the web become a link: a file must not be able to run script on the page that shows it. */
const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

type SourceParts = Pick<CardWords, 'source' | 'sourceMore' | 'sourceUrl'>;

function sourceWords(
  { indicator: { source }, facts }: ChartSeries,
  say: CardMessages,
  language: Language,
): SourceParts {
  // Without a source the status stands beside the figure already.
  if (!source) return { source: '', sourceMore: '', sourceUrl: undefined };
  const { latest, endGap } = facts;
  const { licence, retrieved, url } = source;
  const more = [licence && `${licence}.`, retrieved && say.retrieved(periodLabel(retrieved, language))];
  return {
    source: sourceSentence(source, endGap || !latest ? 'definitive' : latest.status, language),
    sourceMore: more.filter(Boolean).join(' '),
    sourceUrl: webAddress(url),
  };
}

/** The words of a card, from the same series as its line. @param spark the small line; absent where there is none */
export function cardWords(
  chart: ChartSeries,
  story: Story | undefined,
  spark: PlacedSpark | undefined,
  language: Language,
): CardWords {
  const say = cardMessages.in(language);
  const { indicator, facts, policy, more } = chart;
  const parts = storyWords(story, language);
  const told = parts.some(({ name }) => name === 'means');
  const latest = chart.facts.endGap?.period ?? facts.latest?.period;
  return {
    heading: textIn(indicator.label, language),
    place: chart.regionLabel ?? '',
    banners: [...(policy === 'intern' ? [say.intern] : []), ...(indicator.kind === 'model' ? [say.model] : [])],
    figure: figureWords(chart, language),
    sentence: besideFigure(facts, language, more?.caution),
    others: otherWords(chart, language),
    ...lineWords(chart, spark, language),
    target: targetWords(chart, language),
    story: parts,
    storyNote: !told ? say.noStory : story && isOlderThan(story, latest) ? say.oldStory : '',
    events: chart.events.map((event) => eventWords(event, say, language)),
    ...sourceWords(chart, say, language),
  };
}
