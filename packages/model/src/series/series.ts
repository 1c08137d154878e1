import type { Indicator, SeriesEvent, Source } from '../indicator/indicator.js';
import type { Story } from '../indicator/story.js';
import type { Composed } from '../region/region-change.js';
import type { Status } from '../value/status.js';
import { isGap, type Value } from '../value/gap.js';

/** One point of a series. Bounds are a given 95% interval in the unit of the value, when the source publishes one. */
export interface Point {
  readonly period: string;
  readonly value: Value;
  readonly status?: Status;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly low?: number;
  readonly high?: number;
}

/**
 * A person's decision to let the limits begin anew at a period, because something is known to have changed. Without a named
 * cause it is refused: else every unwelcome signal could be rebased away (D§7.1).
 */
export interface Rebase {
  /** The first period of the new limits. */
  readonly period: string;
  readonly cause: string;
  /** Who decided it, by role or body: never a name. */
  readonly by: string;
}

/** Figures of periods that follow one another without a hole, as columns. */
export interface Columns {
  /** Code of the first period. */
  readonly first: string;
  /** NaN where there is no figure. */
  readonly values: Float64Array;
  /** `gapCode` per value; without it every NaN is missing. */
  readonly gaps?: Uint8Array;
}

/** One indicator of one region through time: what a chart draws and a verdict judges. Points are in calendar order. */
export interface Series {
  readonly indicator: Indicator;
  readonly region?: { readonly code: string; readonly label: string };
  readonly points: readonly Point[];
  /** The same figures in columns, of a series too long for points (`longSeries`). */
  readonly columns?: Columns;
  readonly events?: readonly SeriesEvent[];
  /** What the municipality tells beside the figure. */
  readonly story?: Story;
  readonly rebases?: readonly Rebase[];
  /** A person locked the limits on the first so many figures of each segment, when the process was stable. */
  readonly baseline?: number;
  /** Figures that were put together from those of other regions, and on whose word. */
  readonly carried?: { readonly source: Source; readonly composed: readonly Composed[] };
}

/** The last point that holds a figure. */
export const lastFigure = (points: readonly Point[]): (Point & { readonly value: number }) | undefined =>
  [...points].reverse().find((point): point is Point & { value: number } => !isGap(point.value));
