import type { Indicator, SeriesEvent } from '../indicator/indicator.js';
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

/** One indicator of one region through time: what a chart draws and a verdict judges. Points are in calendar order. */
export interface Series {
  readonly indicator: Indicator;
  readonly region?: { readonly code: string; readonly label: string };
  readonly points: readonly Point[];
  readonly events?: readonly SeriesEvent[];
}

/** The last point that holds a figure. */
export const lastFigure = (points: readonly Point[]): (Point & { readonly value: number }) | undefined =>
  [...points].reverse().find((point): point is Point & { value: number } => !isGap(point.value));
