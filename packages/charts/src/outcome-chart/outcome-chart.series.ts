import {
  isGap, periodOf, startMonth,
  type Break, type GapKind, type Indicator, type Point, type SentenceFacts, type Series, type SeriesEvent, type Status, type Target, type Verdict,
} from '@draagkracht/model';
import { factsOf, intervalOf, judgeSeries } from '@draagkracht/statistics';

/** How a point stands out: `improvement`, `concern` or `neutral` where a rule fired, else `none`. */
export type Mark = 'improvement' | 'concern' | 'neutral' | 'none';

/** One point ready to be placed: still in domain units. */
export interface ChartPoint {
  readonly period: string;
  /** Position in time, in months; whole numbers counted from 0 when the periods are no calendar periods. */
  readonly at: number;
  /** NaN where `gap` says why. */
  readonly value: number;
  readonly gap?: GapKind;
  readonly status: Status;
  readonly low?: number;
  readonly high?: number;
  readonly mark: Mark;
}

/** Another series drawn beside the main one, without a verdict of its own. */
export interface Companion {
  readonly label: string;
  readonly points: readonly ChartPoint[];
}

/** Everything a chart says, before there is a pixel. Picture and words are both made from this. */
export interface ChartSeries {
  readonly indicator: Indicator;
  readonly regionLabel?: string;
  readonly points: readonly ChartPoint[];
  readonly companions: readonly Companion[];
  readonly verdict: Verdict;
  readonly facts: SentenceFacts;
  readonly events: readonly (SeriesEvent & { readonly at: number; readonly number: number })[];
  readonly breaks: readonly (Break & { readonly at: number })[];
  readonly target?: Target;
  readonly targetSteps: readonly { readonly at: number; readonly value: number; readonly period: string }[];
}

/** What a page may ask of a chart. */
export interface ChartWishes {
  readonly kind: 'auto' | 'values' | 'run' | 'xmr';
}

/** Months of a period; `undefined` when it is no period of the calendar. */
const monthOf = (code: string): number | undefined => {
  const period = periodOf(code);
  return period && startMonth(period);
};

/** One way to place periods, for all lines and marks of a chart: by the calendar, or one after the other. */
function placer(points: readonly Point[]): (period: string) => number | undefined {
  const months = new Map(points.map(({ period }) => [period, monthOf(period)]));
  const calendar = [...months.values()].every((month) => month !== undefined);
  if (calendar) return (period) => months.get(period) ?? monthOf(period);
  const order = new Map(points.map(({ period }, at) => [period, at]));
  return (period) => order.get(period);
}

const markNames: Readonly<Record<'higher' | 'lower', Readonly<Record<'high' | 'low', Mark>>>> = {
  higher: { high: 'improvement', low: 'concern' },
  lower: { high: 'concern', low: 'improvement' },
};

/** Per point the mark of the first signal that covers it; signals come in order of precedence. */
function marksOf(verdict: Verdict, { direction }: Indicator, count: number): Mark[] {
  const marks = Array.from<Mark>({ length: count }).fill('none');
  for (const { from, to, side } of verdict.signals) {
    const mark = direction === 'neutral' ? 'neutral' : markNames[direction][side];
    for (let at = from; at <= to; at++) if (marks[at] === 'none') marks[at] = mark;
  }
  return marks;
}

function chartPoint(point: Point, at: number, mark: Mark, indicator: Indicator): ChartPoint {
  const base = { period: point.period, at, status: point.status ?? 'definitive', mark } as const;
  if (isGap(point.value)) return { ...base, value: Number.NaN, gap: point.value.kind };
  const interval = intervalOf({ ...point, value: point.value }, indicator);
  return { ...base, value: point.value, ...(interval ? { low: interval.low, high: interval.high } : {}) };
}

function placed<Item extends { readonly period: string }>(items: readonly Item[], place: (period: string) => number | undefined): (Item & { at: number })[] {
  return items.flatMap((item) => {
    const at = place(item.period);
    return at === undefined ? [] : [{ ...item, at }];
  });
}

/**
 * The series of a chart: points with their marks, the verdict and its facts, events and breaks in order of time.
 * An empty series gives no points and a verdict of `values`.
 */
export function chartSeriesOf(series: Series, others: readonly Series[], wishes: ChartWishes): ChartSeries {
  const { indicator, points } = series;
  const place = placer(points);
  const verdict = judgeSeries(series, { kind: wishes.kind });
  const marks = marksOf(verdict, indicator, points.length);
  const toPoint = (mark: (at: number) => Mark) => (point: Point, at: number) => chartPoint(point, place(point.period) ?? at, mark(at), indicator);
  const events = placed([...(series.events ?? [])], place).sort((a, b) => a.at - b.at);
  return {
    indicator,
    ...(series.region ? { regionLabel: series.region.label } : {}),
    points: points.map(toPoint((at) => marks[at] ?? 'none')),
    companions: others.map((other) => ({
      label: other.region?.label ?? other.indicator.label.nl,
      points: other.points.filter(({ period }) => place(period) !== undefined).map(toPoint(() => 'none')),
    })),
    verdict,
    facts: factsOf(series, verdict),
    events: events.map((event, at) => ({ ...event, number: at + 1 })),
    breaks: placed(indicator.breaks ?? [], place),
    ...(indicator.target ? { target: indicator.target } : {}),
    targetSteps: placed(indicator.target?.path ?? [], place).sort((a, b) => a.at - b.at),
  };
}
