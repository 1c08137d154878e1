import { quantile } from './likeness.js';

/** Where the figures of a column lie, in powers of ten. */
export interface Fences {
  readonly count: number;
  readonly middle: number;
  /** Powers of ten between the quarter and three quarters. */
  readonly spread: number;
}

/** Figures a column must have before it says what is usual. */
const ENOUGH = 8;

/** Figures that all change alike have a spread of next to nothing; rounding alone moves them by this much. */
const LEAST_SPREAD = 0.04;

/** The middle and the spread of powers of ten; `undefined` for fewer than eight. */
export function fencesOf(powers: readonly number[]): Fences | undefined {
  if (powers.length < ENOUGH) return undefined;
  const sorted = Float64Array.from(powers).sort();
  const spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  return { count: sorted.length, middle: quantile(sorted, 0.5), spread: Math.max(LEAST_SPREAD, spread) };
}

/** How many spreads a power of ten lies from the middle. */
export const distance = (power: number, { middle, spread }: Fences): number => Math.abs(power - middle) / spread;

/** From here a figure is not usual (Tukey's outer fence lies 3 spreads beyond the quarters, 3.5 from the middle). */
export const FAR = 3.5;
/** Up to here a figure is usual (the inner fence: 1.5 beyond the quarters, 2 from the middle). */
export const NEAR = 2;
