import { continuedFraction } from './fraction.js';
import { binomialMass } from './mass.js';
import { rootOf } from './root.js';

function lower(a: number, b: number, x: number): number {
  const odd = (m: number): number => (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
  const even = (m: number): number => (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  const fraction = continuedFraction(
    (step) => (step % 2 === 1 ? odd((step - 1) / 2) : even(step / 2)),
    () => 1,
  );
  return ((binomialMass(a, a + b, x) * b) / (a + b)) * fraction;
}

/**
 * Both tails of the beta distribution: the share below `x` and the share above it, each worked out on its own side (incomplete
 * beta function by its continued fraction, DiDonato and Morris 1992; mass by Loader 2000).
 * @param a above 0. @param b above 0. @param x from 0 to 1.
 */
export function betaTails(a: number, b: number, x: number): { readonly below: number; readonly above: number } {
  if (x <= 0) return { below: 0, above: 1 };
  if (x >= 1) return { below: 1, above: 0 };
  if (x < (a + 1) / (a + b + 2)) {
    const below = lower(a, b, x);
    return { below, above: 1 - below };
  }
  const above = lower(b, a, 1 - x);
  return { below: 1 - above, above };
}

/**
 * Both tails of a binomial count: the chance of `count` or fewer, and of more than `count`.
 * @param count whole, from 0 to `n`. @param share strictly between 0 and 1.
 */
export function binomialTails(
  count: number,
  n: number,
  share: number,
): { readonly most: number; readonly more: number } {
  if (count < 0) return { most: 0, more: 1 };
  if (count >= n) return { most: 1, more: 0 };
  const { below, above } = betaTails(count + 1, n - count, share);
  return { most: above, more: below };
}

/**
 * The point below which a share of the beta distribution lies.
 * @param share strictly between 0 and 1. @param a above 0. @param b above 0.
 */
export function betaQuantile(share: number, a: number, b: number): number {
  const off = (x: number): number => {
    const { below, above } = betaTails(a, b, x);
    return share <= 0.5 ? below - share : 1 - share - above;
  };
  return rootOf({
    off,
    slope: (x) => (binomialMass(a, a + b, x) * a * b) / ((a + b) * x * (1 - x)),
    low: 0,
    high: 1,
    start: a / (a + b),
  });
}
