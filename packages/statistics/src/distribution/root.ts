/** A rising function and where it crosses 0. */
export interface Crossing {
  /** How far the function is from 0 at `x`; rises with `x`. */
  readonly off: (x: number) => number;
  readonly slope: (x: number) => number;
  /** Where it is below 0, or 0. */
  readonly low: number;
  /** Where it is above 0. */
  readonly high: number;
  readonly start: number;
}

/** Steps are a handful with Newton's; halving alone would need sixty. */
const MOST = 200;

/** Where a rising function crosses 0: Newton's steps, kept between bounds that close in, so that it always ends. */
export function rootOf({ off, slope, low, high, start }: Crossing): number {
  let x = start;
  for (let step = 0; step < MOST; step++) {
    const away = off(x);
    if (away === 0) return x;
    if (away > 0) high = x;
    else low = x;
    const wanted = x - away / slope(x);
    const next = wanted > low && wanted < high ? wanted : (low + high) / 2;
    if (Math.abs(next - x) <= 4e-16 * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
