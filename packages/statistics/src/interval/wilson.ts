import type { Interval } from '@draagkracht/model';
import { Z95 } from './z95.js';

/** How a proportion interval is made. */
export interface WilsonOptions {
  /** Of the two-sided confidence level; default that of 0.95. `zOfLevel` gives any other. */
  readonly z?: number;
  /**
   * How many there are in all. With few clients most of them answer, and what is left to chance shrinks:
   * n becomes n(N − 1) / (N − n). It does not cure who did not answer.
   */
  readonly population?: number;
}

function check(count: number, n: number, population: number | undefined): void {
  if (!(n > 0) || !Number.isFinite(n)) throw new TypeError(`wilson: n must be above 0, not ${n}`);
  if (!(count >= 0 && count <= n)) throw new TypeError(`wilson: count must lie from 0 to ${n}, not ${count}`);
  if (population !== undefined && !(population >= n)) {
    throw new TypeError(`wilson: population must be at least ${n}, not ${population}`);
  }
}

/**
 * Wilson's score interval of a proportion, without continuity correction (Wilson 1927; Newcombe 1998, method 3).
 * Stays inside 0–1, also for none and for all. When everybody answered it is the proportion itself.
 * @param count how many had the property; need not be whole.
 * @param n how many were asked; above 0.
 * @returns shares from 0 to 1.
 * @throws {TypeError} when the numbers cannot be a proportion.
 */
export function wilson(count: number, n: number, { z = Z95, population }: WilsonOptions = {}): Interval {
  check(count, n, population);
  const p = count / n;
  if (population === n) return { low: p, high: p };
  const size = population === undefined ? n : (n * (population - 1)) / (population - n);
  const middle = 2 * size * p + z * z;
  const reach = z * Math.sqrt(z * z + 4 * size * p * (1 - p));
  const width = 2 * (size + z * z);
  // Rounding may leave a bound a hair outside what is possible.
  return {
    low: count === 0 ? 0 : Math.max(0, (middle - reach) / width),
    high: count === n ? 1 : Math.min(1, (middle + reach) / width),
  };
}
