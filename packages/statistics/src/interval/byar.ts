import type { Interval } from '@draagkracht/model';
import { zOfLevel } from './normal-quantile.js';

const cubed = (count: number, z: number): number =>
  Math.max(0, count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3);

/**
 * Byar's approximation of the Poisson interval of a count (Breslow and Day 1987; used by PHE for rates). For a rate,
 * divide both bounds by the population. Close to exact from about 10; never below 0.
 * @param count 0 or more; need not be whole.
 * @param level two-sided confidence level; default 0.95.
 * @throws {TypeError} when the count is negative or not finite.
 */
export function byar(count: number, level = 0.95): Interval {
  if (!(count >= 0) || !Number.isFinite(count)) throw new TypeError(`byar: count must be 0 or more, not ${count}`);
  const z = zOfLevel(level);
  return { low: count === 0 ? 0 : cubed(count, -z), high: cubed(count + 1, z) };
}
