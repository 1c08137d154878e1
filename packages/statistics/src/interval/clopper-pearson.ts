import type { Interval } from '@draagkracht/model';
import { betaQuantile } from '../distribution/beta.js';

/**
 * The exact interval of a proportion (Clopper and Pearson 1934), by quantiles of the beta distribution. Wider than Wilson's: it
 * holds the true share at least as often as its level says, and mostly more often.
 * @param count from 0 to `n`. @param n above 0. @param level two-sided confidence level; default 0.95.
 * @returns shares from 0 to 1.
 * @throws {TypeError} when the numbers cannot be a proportion.
 */
export function clopperPearson(count: number, n: number, level = 0.95): Interval {
  if (!(n > 0) || !Number.isFinite(n)) throw new TypeError(`clopperPearson: n must be above 0, not ${n}`);
  if (!(count >= 0 && count <= n)) throw new TypeError(`clopperPearson: count must lie from 0 to ${n}, not ${count}`);
  const tail = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    high: count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  };
}
