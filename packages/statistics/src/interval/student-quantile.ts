import { normalQuantile } from './normal-quantile.js';

/** Above this many degrees of freedom two terms around the normal quantile are exact to nine digits. */
const NEARLY_NORMAL = 2000;

/**
 * The share of Student's distribution between −t and t, for whole degrees of freedom: a finite sum
 * (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4).
 */
function between(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = 0;
  for (let at = isOdd ? 1 : 0; at <= freedom - 2; at += 2) {
    sum += term;
    term *= (cosine * cosine * (at + 1)) / (at + 2);
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * The t below which a share of Student's distribution lies: 0.975 with 10 degrees of freedom → 2.228.
 * @param share strictly between 0 and 1. @param freedom whole, 1 or more. @throws {TypeError} outside.
 */
export function studentQuantile(share: number, freedom: number): number {
  if (!Number.isInteger(freedom) || freedom < 1)
    throw new TypeError(`studentQuantile: freedom must be a whole number of 1 or more, not ${freedom}`);
  const z = normalQuantile(share);
  if (z === 0) return 0;
  if (freedom > NEARLY_NORMAL)
    return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
  const wanted = Math.abs(2 * share - 1);
  let low = 0;
  let high = Math.abs(z);
  while (between(high, freedom) < wanted) high *= 2;
  for (let turn = 0; turn < 80; turn++) {
    const middle = (low + high) / 2;
    if (between(middle, freedom) < wanted) low = middle;
    else high = middle;
  }
  return Math.sign(z) * high;
}
