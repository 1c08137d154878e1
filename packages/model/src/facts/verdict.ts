import type { Method } from './working.js';

/** Charts of figures as they are: values only (under 6), run chart with median (6–11), XmR chart (12 and more). D§7.1. */
export type PlainKind = 'values' | 'run' | 'xmr';

/**
 * Charts of counts with what they were counted out of: `p` a share (binomial), `u` events per unit (Poisson), both with limits
 * that follow the size of each group; their primes, whose limits also follow how much the figures really vary (Laney 2002);
 * and `c`, plain counts out of a size that never changes.
 */
export type CountKind = 'p' | 'p-prime' | 'u' | 'u-prime' | 'c';

/** Charts of rare events: `g` how many cases lie between two events, `t` how much time does. Higher means rarer. */
export type RareKind = 'g' | 't';

/** How a series is read. */
export type ChartKind = PlainKind | CountKind | RareKind;

/** The rules that may call something a signal, in order of precedence (NHS Making Data Count). */
export type Rule = 'outside-limits' | 'trend' | 'two-of-three' | 'shift';

/** Above or below the centre; a rising trend is `high`, a falling one `low`. */
export type Side = 'high' | 'low';

/** One stretch of points a rule points at. Indices count from 0 in the points of the series, gaps included. */
export interface Signal {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  readonly side: Side;
}

/** What the latest signal means for the municipality; `none` is chance, `too-few` is no judgement. */
export type Change = 'improvement' | 'concern' | 'neutral' | 'none' | 'too-few';

/** Whether the process will meet its target by itself, judged on the last limits. */
export type Assurance = 'passes' | 'fails' | 'hit-or-miss' | 'none';

/** A limit: one for all points, or one for each point of the whole series, with nothing where a gap stands. */
export type Limit = number | readonly (number | undefined)[];

/** The limit at a place of the series. */
export const limitAt = (limit: Limit | undefined, at: number): number | undefined =>
  typeof limit === 'object' ? limit[at] : limit;

/**
 * How a run chart lies around its median (Anhøj and Olesen 2014): chance makes no longer run than `mostRun` and no fewer
 * crossings than `leastCrossings`. Figures on the median count for nothing.
 */
export interface Runs {
  /** Figures that are not on the median. */
  readonly useful: number;
  readonly longestRun: number;
  readonly mostRun: number;
  readonly crossings: number;
  readonly leastCrossings: number;
}

/** A stretch of points between two breaks with its own centre and limits. `to` is inclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly kind: ChartKind;
  readonly centre?: number;
  readonly lower?: Limit;
  readonly upper?: Limit;
  /** Figures that centre and limits rest on; fewer than `n` where a baseline is locked. Absent without limits. */
  readonly basis?: number;
  /** True when a person let the limits begin anew here for a named cause; figures before it may still be compared. */
  readonly rebased?: boolean;
  /**
   * Of `p`, `u` and their primes: how much the figures vary in units of what chance would give (Laney's σz). 1 is as expected; well
   * over 1 the limits of `p` and `u` are too narrow.
   */
  readonly dispersion?: number;
}

/** Whether limits are a trial: they rest on fewer than 12 figures and will still move (D§7.1). */
export const isTrial = ({ lower, basis }: Segment): boolean => lower !== undefined && basis! < 12;

/** Everything the rules say about one series. `centre`, `lower` and `upper` are those of the last segment. */
export interface Verdict {
  readonly kind: ChartKind;
  readonly method: Method;
  /** Figures in the last segment; gaps do not count. */
  readonly n: number;
  readonly centre?: number;
  /** One number, or one per point of the whole series: then those of every segment. */
  readonly lower?: Limit;
  readonly upper?: Limit;
  readonly segments: readonly Segment[];
  readonly signals: readonly Signal[];
  readonly change: Change;
  readonly assurance: Assurance;
  /** True when moving ranges over 3.267 × their mean were left out of the limits. */
  readonly screened: boolean;
}

/** An interval in the unit of the value; `level` is 0.95 unless said. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
