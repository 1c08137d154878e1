/** A count as a multiple of `base`; halves go up. */
export const roundedCount = (value: number, base: number): number =>
  base <= 1 ? value : Math.sign(value) * Math.floor(Math.abs(value) / base + 0.5) * base;

/** Least and greatest figure that may stand behind a published one. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What a reader knows of the count behind a published one: at least the least count of the policy, and no further off than
 * rounding takes it. Zero is published as it is.
 */
export function behindRounded(shown: number, base: number, least: number): Range {
  if (shown === 0 || base <= 1) return { low: shown, high: shown };
  return { low: Math.max(least, Math.ceil(shown - base / 2)), high: Math.ceil(shown + base / 2) - 1 };
}

/** The multiple a source rounded its figures to before we had them: 10, 5, or 1 when it did not. */
export function sourceRounding(values: readonly number[]): number {
  const all = (base: number): boolean => values.every((value) => value % base === 0);
  const few = values.filter((value) => value !== 0).length < 2;
  return few ? 1 : all(10) ? 10 : all(5) ? 5 : 1;
}

/** A percentage or rate with so many decimals, halves up. */
export const withDecimals = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  return Math.round(value * factor + Number.EPSILON) / factor;
};
