import type { Direction, Indicator, Series, Value } from '@draagkracht/model';

/** How a series may be judged. */
export const charts = ['auto', 'values', 'run', 'xmr', 'p', 'u'] as const;
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
}

/** Whether a chart has limits that follow the size of each group. */
export const isVarying = (chart: Chart): chart is 'p' | 'u' => chart === 'p' || chart === 'u';

/** By what a value of this chart is multiplied to get the figure of the series. */
export const factorOf = ({ factor, counted }: Subject, chart: Chart): number =>
  isVarying(chart) ? (counted?.factor ?? factor) : factor;

/**
 * The series with what was asked beside it: direction, and a target from its last point on.
 * @param given how the target is said to have been set.
 */
export function asked(subject: Subject, { better, target, chart }: Question, given: string): Series {
  const { series } = subject;
  const period = series.points.at(-1)?.period ?? '';
  const path = target === undefined ? undefined : [{ period, value: target * factorOf(subject, chart) }];
  const indicator: Indicator = {
    ...series.indicator,
    ...(better ? { direction: better } : {}),
    ...(path ? { target: { path, setBy: given, basis: given } } : {}),
  };
  return { ...series, indicator };
}
