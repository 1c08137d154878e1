import type { Interval } from '@draagkracht/model';
import { gammaQuantile } from '../distribution/gamma.js';

/**
 * The exact interval of a Poisson count (Garwood 1936), by quantiles of chi-square: 10 → 4.80 to 18.39. It holds the true mean at
 * least as often as its level says. For a rate, divide both bounds by the population.
 * @param count 0 or more; an expected count need not be whole.
 * @param level two-sided confidence level; default 0.95.
 * @throws {TypeError} when the count is negative or not finite.
 */
export function exactPoisson(count: number, level = 0.95): Interval {
  if (!(count >= 0) || !Number.isFinite(count))
    throw new TypeError(`exactPoisson: count must be 0 or more, not ${count}`);
  const tail = (1 - level) / 2;
  return { low: count === 0 ? 0 : gammaQuantile(tail, count), high: gammaQuantile(1 - tail, count + 1) };
}
