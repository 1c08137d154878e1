import { limitAt, type Segment } from '@draagkracht/model';
import { px } from '../shared/box.geometry.js';
import type { LimitPaths } from './placed.geometry.js';

// Fetched with charts whose limits differ per point.

/**
 * Limits that follow the size of each group: a step for every figure, that meets the next one half way. A gap has no limits of its
 * own; its neighbours' reach over it.
 * @param ends where the segment begins and ends, in pixels. @param height of a limit on the axis.
 */
export function steppedLimits(
  { from, to, lower, upper }: Segment,
  xs: Float64Array,
  [first, last]: readonly [number, number],
  height: (limit: number) => number,
): LimitPaths {
  const places: number[] = [];
  for (let at = from; at <= to; at++) if (limitAt(upper, at) !== undefined) places.push(at);
  const edges = [first, ...places.slice(1).map((at, i) => px((xs[places[i]!]! + xs[at]!) / 2)), last];
  const heights = (limit: Segment['upper']): number[] => places.map((at) => height(limitAt(limit, at)!));
  const [lows, highs] = [heights(lower), heights(upper)];
  const line = (ys: readonly number[]): string =>
    ys.map((y, at) => `${at === 0 ? `M${edges[0]} ` : 'V'}${y}H${edges[at + 1]}`).join('');
  const back = lows.map((y, at) => `V${y}H${edges[at]}`).reverse();
  return { path: line(highs) + line(lows), band: `${line(highs)}${back.join('')}Z` };
}
