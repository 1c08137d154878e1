import type { ChartKind, CountKind, Direction, Indicator, RareKind, Rebase, Series, Value } from '@draagkracht/model';

/** How a series may be judged. */
export const charts = [
  'auto',
  'values',
  'run',
  'xmr',
  'p',
  'p-prime',
  'u',
  'u-prime',
  'c',
  'g',
  't',
] as const satisfies (ChartKind | 'auto')[];
export type Chart = (typeof charts)[number];

/** The parts of figures that are shares. */
export interface Counted {
  readonly counts: readonly Value[];
  readonly sizes: readonly number[];
  /** By what a share is multiplied to get the figure of the series: 100 for a percentage, 1 for a rate. */
  readonly factor: number;
}

/** What is to be judged. */
export interface Subject {
  /** As it is worded. */
  readonly series: Series;
  /** As it is judged, one per point. */
  readonly judged: readonly Value[];
  /** By what a judged value is multiplied to get the figure of the series; 1 when they are the same. */
  readonly factor: number;
  readonly counted?: Counted;
}

/** How it is to be judged. */
export interface Question {
  readonly chart: Chart;
  readonly better?: Direction;
  /** In the unit that is judged: with denominators a share of 1. */
  readonly target?: number;
  readonly screen: boolean;
  /** Lock the limits on the first so many figures. */
  readonly baseline?: number;
  readonly rebases?: readonly Omit<Rebase, 'by'>[];
}

/** Whether a chart is one of counts with what they were counted out of: its limits follow the size of each group. */
export const isVarying = (chart: Chart): chart is Exclude<CountKind, 'c'> => /^[pu](-prime)?$/.test(chart);

/** Whether a chart is one of shares: no count may exceed its size. */
export const isOfShares = (chart: Chart): boolean => chart === 'p' || chart === 'p-prime';

/** Whether a chart is one of bare counts, or of what lies between rare events. */
export const isBare = (chart: Chart): chart is 'c' | RareKind => chart === 'c' || chart === 'g' || chart === 't';

/** By what a value of this chart is multiplied to get the figure of the series. */
export const factorOf = ({ factor, counted }: Subject, chart: Chart): number =>
  isVarying(chart) ? (counted?.factor ?? factor) : factor;

/**
 * The series with what was asked beside it: direction, a target from its last point on, a locked baseline and rebases.
 * @param given how the target is said to have been set, and the rebases decided.
 */
export function asked(subject: Subject, question: Question, given: string): Series {
  const { better, target, chart, baseline, rebases } = question;
  const { series } = subject;
  const period = series.points.at(-1)?.period ?? '';
  const path = target === undefined ? undefined : [{ period, value: target * factorOf(subject, chart) }];
  const indicator: Indicator = {
    ...series.indicator,
    ...(better ? { direction: better } : {}),
    ...(path ? { target: { path, setBy: given, basis: given } } : {}),
  };
  return {
    ...series,
    indicator,
    ...(baseline === undefined ? {} : { baseline }),
    ...(rebases ? { rebases: rebases.map((one) => ({ ...one, by: given })) } : {}),
  };
}
