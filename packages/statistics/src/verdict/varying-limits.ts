import { isGap, type Assurance, type Change, type Direction, type Signal, type Value } from '@draagkracht/model';
import { figuresIn, type PlacedFigure } from './figures.js';
import { assuranceOf, changeOf } from './meaning.js';
import { boundsBetween } from './segments.js';
import { byPrecedence, limitSignals, signalAt } from './signals.js';

/** `p`: a share of a known number (binomial). `u`: events per unit of exposure (Poisson). */
export type VaryingKind = 'p' | 'u';

/** How a p or u chart is judged; as `JudgeOptions`, where they apply. */
export interface VaryingOptions {
  readonly direction?: Direction;
  /** In the unit of the chart: a share from 0 to 1 (p), events per unit (u). */
  readonly target?: number;
  readonly breaks?: readonly number[];
}

/** The verdict of a chart whose limits follow the size of each group. Places without a figure have no limits. */
export interface VaryingVerdict {
  readonly kind: VaryingKind;
  readonly n: number;
  /** The share of all together in the last segment; absent when it holds no figure. */
  readonly centre?: number;
  /** Per point of the series. */
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
  /** What was judged, per point: count divided by size. */
  readonly shares: readonly Value[];
  readonly signals: readonly Signal[];
  readonly change: Change;
  readonly assurance: Assurance;
}

/** Below this many groups the limits of any chart say little. */
const FEW = 6;

function share(kind: VaryingKind, count: Value, size: number | undefined, at: number): Value {
  if (isGap(count)) return count;
  if (size === undefined || !(size > 0))
    throw new TypeError(`judgeVarying: the size at ${at} must be above 0, not ${size}`);
  if (count < 0) throw new TypeError(`judgeVarying: the count at ${at} must be 0 or more, not ${count}`);
  if (kind === 'p' && count > size)
    throw new TypeError(`judgeVarying: the count at ${at} is ${count}, more than its size ${size}`);
  return count / size;
}

interface Reading {
  readonly figures: readonly PlacedFigure[];
  readonly centre: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly signals: readonly Signal[];
}

function centreOf(figures: readonly PlacedFigure[], sizes: readonly number[]): number {
  const total = figures.reduce((sum, { index }) => sum + sizes[index]!, 0);
  return figures.reduce((sum, { index, value }) => sum + value * sizes[index]!, 0) / total;
}

function readSegment(kind: VaryingKind, figures: readonly PlacedFigure[], sizes: readonly number[]): Reading {
  const centre = centreOf(figures, sizes);
  const spread = kind === 'p' ? centre * (1 - centre) : centre;
  const most = kind === 'p' ? 1 : Number.POSITIVE_INFINITY;
  const reaches = figures.map(({ index }) => 3 * Math.sqrt(spread / sizes[index]!));
  const lower = reaches.map((reach) => Math.max(0, centre - reach));
  const upper = reaches.map((reach) => Math.min(most, centre + reach));
  const signals = limitSignals(figures, { centre, lower: (at) => lower[at]!, upper: (at) => upper[at]! });
  return { figures, centre, lower, upper, signals };
}

/** Limits in the order of the points of the series, with nothing where a gap stands. */
function perPoint(length: number, readings: readonly Reading[], which: 'lower' | 'upper'): (number | undefined)[] {
  const limits: (number | undefined)[] = Array.from({ length }, () => undefined);
  for (const reading of readings) reading.figures.forEach(({ index }, at) => (limits[index] = reading[which][at]));
  return limits;
}

/**
 * A p or u chart: centre of all together, limits at three standard deviations of each group, clipped to what is
 * possible (Montgomery; qcc). The four rules are those of an XmR chart. Meant for shares of registered
 * groups of unlike size; with very large groups the limits become too narrow, and an XmR chart is the honest choice.
 * @param counts how many had the property, or how many events; gaps allowed.
 * @param sizes of how many, or how much exposure; as long as `counts`.
 * @throws {TypeError} when the numbers cannot be shares.
 */
export function judgeVarying(
  kind: VaryingKind,
  counts: readonly Value[],
  sizes: readonly number[],
  { direction = 'neutral', target, breaks = [] }: VaryingOptions = {},
): VaryingVerdict {
  const shares = counts.map((count, at) => share(kind, count, sizes[at], at));
  const readings = boundsBetween(shares.length, breaks).map(({ from, to }) =>
    readSegment(kind, figuresIn(shares, from, to), sizes),
  );
  const { figures, centre, lower, upper } = readings.at(-1)!;
  const signals = readings.flatMap((reading) => reading.signals).sort(byPrecedence);
  const last = figures.at(-1);
  const few = figures.length < FEW || !last;
  return {
    kind,
    n: figures.length,
    ...(last ? { centre } : {}),
    lower: perPoint(shares.length, readings, 'lower'),
    upper: perPoint(shares.length, readings, 'upper'),
    shares,
    signals,
    change: few ? 'too-few' : changeOf(signalAt(signals, last.index), direction),
    assurance: last && target !== undefined ? assuranceOf(target, lower.at(-1)!, upper.at(-1)!, direction) : 'none',
  };
}
