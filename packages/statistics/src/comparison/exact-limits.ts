import type { Interval } from '@draagkracht/model';
import { binomialTails } from '../distribution/beta.js';
import { binomialMass } from '../distribution/mass.js';
import { normalQuantile } from '../interval/normal-quantile.js';

/**
 * The lowest count of which chance still gives so few at least as often as `tail`, less the part by which it does so too often: a
 * limit that runs on smoothly between whole counts (Spiegelhalter 2005, appendix A.1.1). A count below it is rarer than `tail`.
 */
function lowest(n: number, share: number, tail: number): number {
  const z = normalQuantile(tail);
  const skew = ((z * z - 1) * (1 - 2 * share)) / 6;
  let count = Math.min(n, Math.max(0, Math.floor(n * share + z * Math.sqrt(n * share * (1 - share)) + skew)));
  let { most } = binomialTails(count, n, share);
  while (most < tail) most += binomialMass(++count, n, share);
  while (count > 0) {
    const fewer = most - binomialMass(count, n, share);
    if (fewer < tail) break;
    most = fewer;
    count--;
  }
  return Math.max(0, count - (most - tail) / binomialMass(count, n, share));
}

/**
 * Exact binomial control limits of a proportion of `n`: a share outside them would come by chance less often than the tail of the
 * level, on its side. The upper limit is the lower one of those without the property.
 * @param n whole numbers of people are meant; others are rounded. @param share strictly between 0 and 1.
 * @returns shares from 0 to 1.
 */
export function binomialLimits(n: number, share: number, level: number): Interval {
  const size = Math.max(1, Math.round(n));
  const tail = (1 - level) / 2;
  return { low: lowest(size, share, tail) / size, high: 1 - lowest(size, 1 - share, tail) / size };
}
