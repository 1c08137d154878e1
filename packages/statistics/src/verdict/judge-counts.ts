import { isGap, type CountKind, type Value, type Verdict } from '@draagkracht/model';
import { meanOf } from './centre.js';
import { basisOf, conclude, type Reading, type Terms } from './conclude.js';
import type { PlacedFigure } from './figures.js';
import { movingRanges } from './limits.js';
import { limitSignals } from './signals.js';

/** d₂ for ranges of two: a mean moving range divided by it is a standard deviation. */
export const RANGE_TO_SIGMA = 1.128;

/** Whether a chart is one of shares: limits end at 1. */
export const isShare = (kind: CountKind): boolean => kind === 'p' || kind === 'p-prime';

function share(kind: CountKind, count: Value, size: number | undefined, at: number): Value {
  if (isGap(count)) return count;
  if (size === undefined || !(size > 0))
    throw new TypeError(`judgeCounts: the size at ${at} must be above 0, not ${size}`);
  if (!(count >= 0)) throw new TypeError(`judgeCounts: the count at ${at} must be 0 or more, not ${count}`);
  if (isShare(kind) && count > size)
    throw new TypeError(`judgeCounts: the count at ${at} is ${count}, more than its size ${size}`);
  return count / size;
}

/** What all figures together come to: their weighted mean, which is all counts over all sizes. */
export function pooled(figures: readonly PlacedFigure[], sizes: readonly number[]): number {
  const total = figures.reduce((sum, { index }) => sum + sizes[index]!, 0);
  return figures.reduce((sum, { index, value }) => sum + value * sizes[index]!, 0) / total;
}

/** The standard deviation chance gives to a group of each size. */
export const sigmaOf = (kind: CountKind, centre: number, size: number): number =>
  Math.sqrt((isShare(kind) ? centre * (1 - centre) : centre) / size);

/**
 * Laney's σz: how far figures step from one to the next, in units of what chance gives groups of their size. 1 is as expected.
 * `undefined` when no two figures are neighbours, or chance gives nothing.
 */
export function dispersionOf(
  kind: CountKind,
  figures: readonly PlacedFigure[],
  sizes: readonly number[],
  centre: number,
): number | undefined {
  const standard = figures.map(({ index, value }) => ({
    index,
    value: (value - centre) / sigmaOf(kind, centre, sizes[index]!),
  }));
  const found = meanOf(movingRanges(standard)) / RANGE_TO_SIGMA;
  return Number.isFinite(found) ? found : undefined;
}

function readCounts(
  kind: CountKind,
  figures: readonly PlacedFigure[],
  sizes: readonly number[],
  terms: Terms,
): Reading {
  const basis = basisOf(figures, terms);
  if (basis === 0) return { kind, signals: [] };
  const grounds = figures.slice(0, basis);
  const centre = pooled(grounds, sizes);
  const dispersion = kind === 'c' ? undefined : dispersionOf(kind, grounds, sizes, centre);
  const widened = kind.endsWith('prime') ? (dispersion ?? 1) : 1;
  const most = isShare(kind) ? 1 : Infinity;
  const lower: (number | undefined)[] = sizes.map(() => undefined);
  const upper = [...lower];
  for (const { index } of figures) {
    const reach = 3 * widened * sigmaOf(kind, centre, sizes[index]!);
    lower[index] = Math.max(0, centre - reach);
    upper[index] = Math.min(most, centre + reach);
  }
  const signals = limitSignals(figures, {
    centre,
    lower: (at) => lower[figures[at]!.index]!,
    upper: (at) => upper[figures[at]!.index]!,
  });
  const spread = dispersion === undefined ? {} : { dispersion };
  return { kind, lines: { centre, lower, upper, basis, ...spread }, signals };
}

/** The limits of all segments in one list, as the verdict carries them. */
function merged(verdict: Verdict, which: 'lower' | 'upper', length: number): (number | undefined)[] {
  return Array.from({ length }, (_, at) => {
    const limit = verdict.segments.find(({ from, to }) => at >= from && at <= to)?.[which];
    return typeof limit === 'object' ? limit[at] : undefined;
  });
}

/**
 * A chart of counts: the centre is that of all together, the limits lie three standard deviations of each group from it, clipped
 * to what is possible (Montgomery; qcc; qicharts2), for the primes widened by Laney's σz. The four rules are those of an XmR chart.
 * Meant for registered groups of unlike size; with very large groups `p` and `u` are too narrow, `dispersion` says
 * so, and the prime is the honest choice.
 * @param counts how many had the property, or how many events; gaps allowed.
 * @param sizes of how many, or how much exposure, as long as `counts`; not looked at for `c`.
 * @returns centre and limits as shares or rates: counts divided by sizes.
 * @throws {TypeError} when the numbers cannot be shares.
 */
export function judgeCounts(
  kind: CountKind,
  counts: readonly Value[],
  sizes: readonly number[],
  terms: Terms = {},
): Verdict {
  const out = kind === 'c' ? counts.map(() => 1) : sizes;
  const shares = counts.map((count, at) => share(kind, count, out[at], at));
  const verdict = conclude(shares, (figures) => readCounts(kind, figures, out, terms), terms);
  return { ...verdict, lower: merged(verdict, 'lower', shares.length), upper: merged(verdict, 'upper', shares.length) };
}
