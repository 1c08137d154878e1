/** The domain of a chart and the round values marked on it. */
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
function bounds(low: number, high: number): { from: number; to: number } {
  if (low < 0) return { from: low, to: Math.max(0, high) };
  if (low <= high * ROOM_FOR_ZERO) return { from: 0, to: high === 0 ? 1 : high };
  const margin = (high - low) * 0.15 || high * 0.05;
  return { from: low - margin, to: high + margin };
}

/** One, two, five or ten of a power of ten: the step that comes nearest to `count` of them, as d3 chooses it. */
function roundStep(span: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(span / count));
  const left = span / count / power;
  return power * (left >= Math.sqrt(50) ? 10 : left >= Math.sqrt(10) ? 5 : left >= Math.SQRT2 ? 2 : 1);
}

/**
 * The axis for values between `low` and `high`, with about `count` round ticks at whose ends it begins and ends.
 * Equal bounds and zero are fine; no finite bounds give a bare axis from 0 to 1.
 * @param most what the figures cannot exceed, such as 100 for a percentage: the axis does not either.
 */
export function valueAxis(low: number, high: number, count: number, most = Infinity): ValueAxis {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 1, ticks: [], zoomed: false };
  const { from, to } = bounds(low, high);
  const step = roundStep(to - from, count);
  const start = Math.floor(from / step + ROUNDING);
  const end = Math.ceil(to / step - ROUNDING);
  const marks = Array.from({ length: end - start + 1 }, (_, at) => tidy((start + at) * step)).filter(
    (mark) => mark <= most,
  );
  return { from: marks[0]!, to: marks.at(-1)!, ticks: marks, zoomed: marks[0]! > 0 };
}

const ROUNDING = 1e-9;

/** 0.1 + 0.2 is 0.3 on an axis. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** Decimals needed to tell neighbouring ticks apart, 0–6. */
export function tickDecimals(marks: readonly number[]): number {
  const step = marks.length > 1 ? Math.abs(marks[1]! - marks[0]!) : 1;
  return Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

/**
 * Which of `positions` may carry a label `room` pixels wide: every n-th, counted back from the last so that the newest period
 * always has its label.
 * @param round how many periods make a year: a step of more than one is a divisor or a multiple of it, so labels keep their season.
 */
export function thinned(positions: readonly number[], room: number, round = 1): number[] {
  const last = positions.length - 1;
  for (let step = 1; step <= last; step++) {
    if (step % round !== 0 && round % step !== 0) continue;
    const kept: number[] = [];
    for (let at = last; at >= 0; at -= step) kept.unshift(at);
    if (kept.every((at, i) => i === 0 || positions[at]! - positions[kept[i - 1]!]! >= room)) return kept;
  }
  return last < 0 ? [] : [last];
}
