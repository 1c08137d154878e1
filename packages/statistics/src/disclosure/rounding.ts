import { NO_GAP, regionKind, type SeriesBlock } from '@draagkracht/model';

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

/** How far a sum of so many parts may be off where a source rounded every figure to `base`. */
export const slackOf = (base: number, parts: number): number => (base <= 1 ? 0 : (base / 2) * (parts + 1));

/** What sources round to, the coarsest first. */
const MULTIPLES = [10, 5] as const;
/** Figures that must be round before it is taken for the work of a source. */
const LEAST_MET = 6;

/**
 * The multiple a source rounded these columns to, per row: judged over all rows of one level, because a source rounds neighbourhoods
 * and not municipalities, and because one row may be round by chance.
 */
export function sourceBases(blocks: readonly SeriesBlock[]): (row: number) => number {
  const levels = new Map<string, { met: number; bases: Set<number> }>();
  const { regions } = blocks[0]!;
  const kinds = regions.map((code) => regionKind(code));
  for (const { values, gaps, periods } of blocks)
    values.forEach((value, at) => {
      if (gaps[at] !== NO_GAP || value === 0) return;
      const kind = kinds[Math.floor(at / periods.length)]!;
      const level = levels.get(kind) ?? { met: 0, bases: new Set<number>(MULTIPLES) };
      levels.set(kind, level);
      level.met++;
      for (const base of level.bases) if (value % base !== 0) level.bases.delete(base);
    });
  return (row) => {
    const level = levels.get(kinds[row]!);
    return level && level.met >= LEAST_MET ? (MULTIPLES.find((base) => level.bases.has(base)) ?? 1) : 1;
  };
}

/** A percentage or rate with so many decimals, halves up. */
export const withDecimals = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  return Math.round(value * factor + Number.EPSILON) / factor;
};
