import type { Interval } from '@draagkracht/model';
import { wilson } from './wilson.js';
import { Z95 } from './z95.js';

/**
 * The interval of the difference between two independent proportions, after minus before, built from their two Wilson
 * intervals (Newcombe 1998, Statistics in Medicine 17:873–890, method 10). Chance alone can make the difference when the interval
 * holds 0.
 * @param z of the two-sided confidence level; default that of 0.95. `zOfLevel` gives any other.
 * @returns shares from −1 to 1.
 * @throws {TypeError} when the numbers cannot be proportions.
 */
export function newcombe(
  before: { readonly numerator: number; readonly denominator: number },
  after: { readonly numerator: number; readonly denominator: number },
  z = Z95,
): Interval {
  const [p1, p2] = [before.numerator / before.denominator, after.numerator / after.denominator];
  const one = wilson(before.numerator, before.denominator, { z });
  const two = wilson(after.numerator, after.denominator, { z });
  const difference = p2 - p1;
  return {
    low: difference - Math.hypot(p2 - two.low, one.high - p1),
    high: difference + Math.hypot(two.high - p2, p1 - one.low),
  };
}
