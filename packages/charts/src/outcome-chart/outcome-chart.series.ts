import {
  isGap,
  periodOf,
  sameText,
  startMonth,
  type Break,
  type ChartKind,
  type GapKind,
  type Indicator,
  type Language,
  type Point,
  type SentenceFacts,
  type Series,
  type SeriesEvent,
  type SmallNumberPolicy,
  type Status,
  type Target,
  type Translated,
  type Verdict,
} from '@draagkracht/model';
import { changeOf, intervalOf, judgePlainSeries, plainFactsOf, protectSeries } from '@draagkracht/statistics';
import type { ClauseWords } from '@draagkracht/base/words.js';
import type { LegendItem } from './outcome-chart.words.js';

/** How a point stands out: `improvement`, `concern` or `neutral` where a rule fired, else `none`. */
export type Mark = 'improvement' | 'concern' | 'neutral' | 'none';

/** One point ready to be placed: still in domain units. */
export interface ChartPoint {
  readonly period: string;
  /** Position in time, in months; whole numbers counted from 0 when the periods are no calendar periods. */
  readonly at: number;
  /** NaN where `gap` says why. */
  readonly value: number;
  readonly gap: GapKind | undefined;
  readonly status: Status;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly mark: Mark;
}

/** Another series drawn beside the main one, without a verdict of its own. */
export interface Companion {
  readonly label: Translated;
  readonly points: readonly ChartPoint[];
  readonly byPeriod: ReadonlyMap<string, ChartPoint>;
}

/** Everything a chart says, before there is a pixel. Picture and words are both made from this. */
export interface ChartSeries {
  /** As it was judged: small numbers hidden. */
  readonly series: Series;
  /** Through time, or one period of one or more areas beside one another. */
  readonly form: 'time' | 'areas';
  readonly indicator: Indicator;
  readonly regionLabel: string | undefined;
  readonly points: readonly ChartPoint[];
  readonly companions: readonly Companion[];
  /** The companions are counts of areas of unlike size: they stand in the table and are not drawn. */
  readonly unlikeSizes: boolean;
  readonly verdict: Verdict;
  readonly facts: SentenceFacts;
  readonly more: JudgementWords | undefined;
  readonly events: readonly (SeriesEvent & { readonly at: number; readonly number: number })[];
  readonly breaks: readonly (Break & { readonly at: number })[];
  readonly target: Target | undefined;
  readonly targetSteps: readonly { readonly at: number; readonly value: number; readonly period: string }[];
  readonly policy: SmallNumberPolicy;
  /** The rest, where only some points are drawn. */
  readonly whole: Whole | undefined;
}

/** What a page may ask of a chart; `null` is an attribute that was taken away. */
export interface ChartWishes {
  readonly kind: ChartKind | 'auto' | null;
  /** Empty when the page says nothing: then `publiek` holds, or `streng` where the figures ask for it. */
  readonly smallNumberPolicy: SmallNumberPolicy | '' | null;
}

/** What a page that asks for more than a plain chart also gets to read. */
export interface JudgementWords {
  readonly caution: ClauseWords;
  readonly legend: (language: Language) => readonly LegendItem[];
  readonly notes: readonly Translated[];
  /** Places limits that differ per point. */
  readonly stepped: typeof import('./stepped.geometry.js').steppedLimits;
}

/** A verdict with the facts of its sentence, and what more is to be said of it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly facts: SentenceFacts;
  readonly more?: JudgementWords;
}

/** How a series is judged as the page asks. */
export type Judging = (series: Series, kind: ChartKind | 'auto') => Judgement;

/** A series of which only some points are drawn. */
export interface Whole {
  /** How many figures and gaps it has. */
  readonly count: number;
  /** One of them, for the table. */
  readonly point: (at: number, indicator: Indicator) => ChartPoint;
  /** Judges by all of them. */
  readonly judged: Judging;
}

/** A series as it is drawn; `whole` where its points stand for many more. */
export interface DrawnSeries extends Series {
  readonly whole?: Whole;
}

const isLateKind = (kind: ChartWishes['kind']): boolean => !!kind && /^[^arv]/.test(kind);

/**
 * Whether what is asked of a series takes the part that comes late: a chart that is not picked by the number of figures, or limits
 * a person locked or let begin anew.
 */
export const needsJudging = ({ rebases, baseline }: Series, kind: ChartWishes['kind']): boolean =>
  isLateKind(kind) || !!rebases || !!baseline;

/** Without that part a chart is judged as if nobody asked. */
const judgedPlainly: Judging = (series, kind) => {
  const verdict = judgePlainSeries(series, kind === 'run' || kind === 'values' ? kind : 'auto');
  return { verdict, facts: plainFactsOf(series, verdict) };
};

type Place = (period: string) => number | undefined;

const monthOf = (code: string): number | undefined => {
  const period = periodOf(code);
  return period && startMonth(period);
};

interface Placing {
  /** Where each point of the series lies. */
  readonly at: ArrayLike<number>;
  /** Where any other period lies on the same axis. */
  readonly place: Place;
}

/** One way to place periods, for all lines and marks of a chart: by the calendar, or one after the other. */
function placing(points: readonly Point[]): Placing {
  const at = new Float64Array(points.length);
  for (let i = 0; i < points.length; i++) {
    const month = monthOf(points[i]!.period);
    if (month === undefined) return inOrder(points);
    at[i] = month;
  }
  return { at, place: monthOf };
}

function inOrder(points: readonly Point[]): Placing {
  const places = new Map(points.map(({ period }, at) => [period, at]));
  return { at: Float64Array.from(points.keys()), place: (period) => places.get(period) };
}

/** Per point the mark of the first signal that covers it; signals come in order of precedence. */
function marksOf(verdict: Verdict, { direction }: Indicator, count: number): Mark[] {
  const marks = Array.from<Mark>({ length: count }).fill('none');
  for (const signal of verdict.signals) {
    const mark = changeOf(signal, direction) as Mark;
    for (let at = signal.from; at <= signal.to; at++) if (marks[at] === 'none') marks[at] = mark;
  }
  return marks;
}

function chartPoint(point: Point, at: number, mark: Mark, indicator: Indicator): ChartPoint {
  const { period, value, status = 'definitive' } = point;
  if (isGap(value))
    return { period, at, value: Number.NaN, gap: value.kind, status, low: undefined, high: undefined, mark: 'none' };
  const interval = intervalOf(point, indicator);
  return { period, at, value, gap: undefined, status, low: interval?.low, high: interval?.high, mark };
}

function companionOf(series: Series, place: Place): Companion {
  const { indicator, region } = series;
  const points: ChartPoint[] = [];
  for (const point of series.points) {
    const at = place(point.period);
    if (at !== undefined) points.push(chartPoint(point, at, 'none', indicator));
  }
  return {
    label: region ? sameText(region.label) : indicator.label,
    points,
    byPeriod: new Map(points.map((point) => [point.period, point])),
  };
}

function placed<Item extends { readonly period: string }>(
  items: readonly Item[],
  place: Place,
): (Item & { at: number })[] {
  const found = items.flatMap((item) => {
    const at = place(item.period);
    return at === undefined ? [] : [{ ...item, at }];
  });
  return found.sort((a, b) => a.at - b.at);
}

/** What a page wrote wins; a file may ask for more care than `publiek`, never for less. */
const policyOf = (wish: ChartWishes['smallNumberPolicy'], indicator: Indicator): SmallNumberPolicy =>
  wish || (indicator.smallNumberPolicy === 'streng' ? 'streng' : 'publiek');

const isOnePeriod = (points: readonly Point[], companions: readonly Companion[]): boolean =>
  points.length === 1 && companions.every((one) => one.points.every(({ period }) => period === points[0]!.period));

/**
 * The series of a chart: points with their marks, the verdict and its facts, events and breaks in order of time, small numbers
 * hidden as the policy asks. An empty series gives no points and a verdict of `values`.
 * @param judged what judges kinds that come late; without it such a chart is judged as if nobody asked.
 */
export function chartSeriesOf(
  raw: DrawnSeries,
  others: readonly Series[],
  wishes: ChartWishes,
  judged: Judging = judgedPlainly,
): ChartSeries {
  const { indicator, whole } = raw;
  const policy = policyOf(wishes.smallNumberPolicy, indicator);
  const series = protectSeries(raw, policy);
  const { points } = series;
  const { at, place } = placing(points);
  const { verdict, facts, more } = (whole?.judged ?? judged)(series, wishes.kind ?? 'auto');
  const marks = marksOf(verdict, indicator, points.length);
  const companions = others.map((other) => companionOf(protectSeries(other, policy), place));
  return {
    series,
    form: isOnePeriod(points, companions) ? 'areas' : 'time',
    indicator,
    regionLabel: series.region?.label,
    points: points.map((point, i) => chartPoint(point, at[i]!, marks[i]!, indicator)),
    companions,
    unlikeSizes: indicator.additive === true && companions.length > 0,
    verdict,
    facts,
    more,
    events: placed(series.events ?? [], place).map((event, i) => ({ ...event, number: i + 1 })),
    breaks: placed(indicator.breaks ?? [], place),
    target: indicator.target,
    targetSteps: placed(indicator.target?.path ?? [], place),
    policy,
    whole,
  };
}
