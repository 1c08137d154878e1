const TINY = 1e-300;
/** Terms after which a fraction is given up on: arguments of a million need some thousands. */
const MOST = 200_000;

const kept = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * The value of the continued fraction `1 / (b0 + a1 / (b1 + a2 / (b2 + …)))`, by Lentz's method as Thompson and Barnett mended it.
 * @param a numerator of a step, from 1. @param b denominator of a step, from 0.
 */
export function continuedFraction(a: (step: number) => number, b: (step: number) => number): number {
  let d = 1 / kept(b(0));
  let c = 1 / TINY;
  let value = d;
  for (let step = 1; step < MOST; step++) {
    const [top, bottom] = [a(step), b(step)];
    d = 1 / kept(bottom + top * d);
    c = kept(bottom + top / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return value;
}
