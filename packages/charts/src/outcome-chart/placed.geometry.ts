import type { GapKind } from '@draagkracht/model';
import type { Box, Plot } from '../shared/box.geometry.js';
import type { Mark } from './outcome-chart.series.js';

/** A label on an axis. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A point on the picture. `y` is the bottom of the plot where the point is a gap. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly mark: Mark;
  readonly hollow: boolean;
  readonly gap: GapKind | undefined;
  /** Where the interval ends, on the axis of the values. */
  readonly whisker: { readonly low: number; readonly high: number } | undefined;
}

/** Both limits, and the band between them. */
export interface LimitPaths {
  readonly path: string;
  readonly band: string;
}

/** A stretch between breaks with its centre and limits, in pixels. */
export interface PlacedSegment {
  readonly x1: number;
  readonly x2: number;
  readonly centre: number;
  /** Both limits, and the band between them; stepped where each point has its own. */
  readonly limits: LimitPaths | undefined;
  /** The limits rest on few figures. */
  readonly trial: boolean;
}

/** A label beside what it names, so that nobody has to look it up in a legend. */
export interface PlacedLabel {
  readonly text: string;
  readonly of: 'main' | 'companion' | 'centre' | 'target';
  readonly x: number;
  readonly y: number;
  /** The height of what it names, when the label had to move away from it. */
  readonly from: number | undefined;
}

/** What every form of the chart has. `xs` and `ys` are where its points, or areas, lie: what a reader can go to. */
interface PlacedCommon {
  readonly box: Box;
  readonly plot: Plot;
  readonly xTicks: readonly Tick[];
  /** The unit above the axis, where it does not fit behind a number. */
  readonly unit: string;
  readonly zoomed: boolean;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** A series through time, worked out to the pixel: what is left is to write it down. */
export interface PlacedTime extends PlacedCommon {
  readonly form: 'time';
  readonly line: string;
  /** The points to draw one by one; only those that stand out when `dense`. */
  readonly points: readonly PlacedPoint[];
  readonly radius: number;
  /** True when points lie closer than they can be drawn: the line is then reduced to the pixels, extremes kept. */
  readonly dense: boolean;
  readonly segments: readonly PlacedSegment[];
  readonly companions: readonly { readonly path: string; readonly x: number; readonly y: number }[];
  readonly target:
    | { readonly path: string; readonly steps: readonly { readonly x: number; readonly y: number }[] }
    | undefined;
  readonly events: readonly { readonly x: number; readonly y: number; readonly number: number }[];
  readonly eventRadius: number;
  readonly breaks: readonly number[];
  /** Where the limits begin anew. */
  readonly rebases: readonly number[];
  readonly labels: readonly PlacedLabel[];
  /** True when every companion carries its whole name. */
  readonly named: boolean;
  readonly yTicks: readonly Tick[];
  /** The height of 0 where figures lie on both sides of it. */
  readonly zero: number | undefined;
}

/** One area on its line. */
export interface PlacedArea extends PlacedPoint {
  readonly name: string;
  readonly nameY: number;
  readonly text: string;
  readonly textX: number;
  readonly own: boolean;
}

/** One period of areas beside one another: a line each, in the order they were given. Never a rank list. */
export interface PlacedAreas extends PlacedCommon {
  readonly form: 'areas';
  readonly rows: readonly PlacedArea[];
  readonly nameX: number;
  readonly target: { readonly x: number; readonly text: string; readonly anchor: 'middle' | 'end' } | undefined;
}

/** A chart placed in its box. */
export type Placed = PlacedTime | PlacedAreas;

/** What the picture shows that the words answer to. */
export interface Shown {
  readonly zoomed: boolean;
  /** Points lie too close to be drawn one by one. */
  readonly dense: boolean;
  /** Every line carries its own name. */
  readonly named: boolean;
  /** The centre carries its name and value. */
  readonly centred: boolean;
}
