/** `log(√(2π))`. */
const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/** Godfrey's coefficients of Lanczos' approximation (g 7, nine terms): fifteen digits for arguments above 0. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of the gamma function at `x` above 0. */
function logGamma(x: number): number {
  const t = x + 6.5;
  const sum = lanczos.reduce((total, factor, at) => total + factor / (x + at), 0.99999999999980993);
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** What Stirling's formula leaves out of `log(n!)` (Loader 2000, *Fast and accurate computation of binomial probabilities*). */
function stirlingError(n: number): number {
  if (n < 16) return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  const squared = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / squared) / squared) / squared) / squared) / n;
}

/** `x log(x / mean) + mean − x`, without the loss of digits where the two are near (Loader 2000). */
function deviance(x: number, mean: number): number {
  const distance = x - mean;
  if (Math.abs(distance) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - distance;
  const v = distance / (x + mean);
  let sum = distance * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * The Poisson probability of `x` events where `mean` are expected; `x` need not be whole.
 * @param x 0 or more. @param mean above 0.
 */
export function poissonMass(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/**
 * The binomial probability of `x` out of `n`; neither need be whole.
 * @param x from 0 to `n`. @param share strictly between 0 and 1.
 */
export function binomialMass(x: number, n: number, share: number): number {
  if (x === 0) return Math.exp(n * Math.log1p(-share));
  if (x === n) return Math.exp(n * Math.log(share));
  const rest = n - x;
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(rest);
  const away = deviance(x, n * share) + deviance(rest, n * (1 - share));
  return Math.exp(errors - away) * Math.sqrt(n / (2 * Math.PI * x * rest));
}
