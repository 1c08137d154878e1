import { ticks, tickStep } from 'd3-array';

/** The vertical domain of a chart and the round values marked on it. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** True when the axis does not start at 0: then the picture shows the break and the words say so. */
  readonly zoomed: boolean;
}

/** Zero is shown whenever that costs less than this share of the height. */
const ROOM_FOR_ZERO = 0.6;

/** Bounds that include zero where that is honest and affordable: a line may zoom, but never without saying so. */
function bounds(low: number, high: number): { from: number; to: number; zoomed: boolean } {
  if (low < 0) return { from: low, to: Math.max(0, high), zoomed: false };
  if (low <= high * ROOM_FOR_ZERO || high === 0) return { from: 0, to: high === 0 ? 1 : high, zoomed: false };
  const margin = (high - low) * 0.15 || high * 0.05;
  return { from: low - margin, to: high + margin, zoomed: true };
}

/**
 * The axis for values between `low` and `high`, with about `count` round ticks.
 * Equal bounds and zero are fine; no finite bounds give an axis from 0 to 1.
 */
export function valueAxis(low: number, high: number, count: number): ValueAxis {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 1, ticks: [0, 1], zoomed: false };
  const { from, to, zoomed } = bounds(low, high);
  const step = tickStep(from, to, count);
  const start = Math.floor(from / step) * step;
  const end = Math.ceil(to / step - 1e-9) * step;
  return { from: start, to: end, ticks: ticks(start, end, count), zoomed: zoomed && start > 0 };
}

/** Decimals needed to tell neighbouring ticks apart, 0–6. */
export function tickDecimals(marks: readonly number[]): number {
  const step = marks.length > 1 ? Math.abs(marks[1]! - marks[0]!) : 1;
  return Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

/**
 * Which of `positions` may carry a label `room` pixels wide: every n-th, counted back from the last so that the newest
 * period always has its label.
 */
export function thinned(positions: readonly number[], room: number): number[] {
  const last = positions.length - 1;
  for (let step = 1; step <= last; step++) {
    const kept = positions.map((_, at) => at).filter((at) => (last - at) % step === 0);
    if (kept.every((at, i) => i === 0 || positions[at]! - positions[kept[i - 1]!]! >= room)) return kept;
  }
  return last < 0 ? [] : [last];
}
