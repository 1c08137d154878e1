import { normalQuantile } from '../interval/normal-quantile.js';
import { continuedFraction } from './fraction.js';
import { poissonMass } from './mass.js';
import { rootOf } from './root.js';

function series(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let step = 1; term > sum * 1e-17; step++) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

/**
 * Both tails of the gamma distribution with scale 1: the share below `x`, and the share above it. Each is worked out on its own
 * side, so that a small tail keeps its digits (DiDonato and Morris 1986; mass by Loader 2000).
 * @param shape above 0. @param x 0 or more.
 */
export function gammaTails(shape: number, x: number): { readonly below: number; readonly above: number } {
  if (x <= 0) return { below: 0, above: 1 };
  const mass = poissonMass(shape, x);
  if (x < shape + 1) {
    const below = mass * series(shape, x);
    return { below, above: 1 - below };
  }
  const fraction = continuedFraction(
    (step) => -step * (step - shape),
    (step) => x - shape + 1 + 2 * step,
  );
  const above = mass * shape * fraction;
  return { below: 1 - above, above };
}

/** The share of a chi-square distribution above `x`: how often chance alone gives so much or more. */
export const chiSquareAbove = (degrees: number, x: number): number => gammaTails(degrees / 2, x / 2).above;

/** Where Wilson and Hilferty (1931) expect a quantile, to begin the search. */
function guess(share: number, shape: number): number {
  const z = normalQuantile(share);
  const near = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  return near > 0 ? near : shape * share ** (1 / shape);
}

/**
 * The point below which a share of the gamma distribution with scale 1 lies; half a chi-square quantile of `2 × shape` degrees.
 * @param share strictly between 0 and 1. @param shape above 0.
 */
export function gammaQuantile(share: number, shape: number): number {
  const start = guess(share, shape);
  const off = (x: number): number => {
    const { below, above } = gammaTails(shape, x);
    return share <= 0.5 ? below - share : 1 - share - above;
  };
  return rootOf({
    off,
    slope: (x) => (shape * poissonMass(shape, x)) / x,
    low: 0,
    high: Math.max(2 * start, shape + 40 * Math.sqrt(shape) + 60),
    start,
  });
}
