/** How a series is read: values only (under 6), run chart with median (6–11), XmR chart (12 and more). D§7.1. */
export type ChartKind = 'values' | 'run' | 'xmr';

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

/** A stretch of points between two breaks with its own centre and limits. `to` is inclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly kind: ChartKind;
  readonly centre?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/** Everything the rules say about one series. `centre`, `lower` and `upper` are those of the last segment. */
export interface Verdict {
  readonly kind: ChartKind;
  /** Figures in the last segment; gaps do not count. */
  readonly n: number;
  readonly centre?: number;
  readonly lower?: number;
  readonly upper?: number;
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
