import type { ChanceFindings, Series } from '@draagkracht/model';
import { chanceFindings, factsOf, judgeSeries } from '@draagkracht/statistics';

/** Fewer figures than this are looked at one by one; nobody picks the one that stands out. */
export const CHANCE_FROM = 5;

/** Whether the last figure of a series could stand out, and whether it does: by a rule, or by a test of its last difference. */
export function standsOut(series: Series): boolean | undefined {
  const { signal, differenceTest, change } = factsOf(series, judgeSeries(series));
  const isTested = differenceTest === 'chance' || differenceTest === 'beyond-chance';
  if (change === 'too-few' && !isTested) return undefined;
  return signal !== undefined || differenceTest === 'beyond-chance';
}

/**
 * What chance makes of the figures somebody looks at: how many stand out on average, the chance of at least one, and how many stand out
 * here. Of figures that no rule can judge it is not said how many stand out. `undefined` with fewer than five.
 */
export function chanceOf(shown: readonly Series[]): ChanceFindings | undefined {
  const judged = shown.map(standsOut).filter((found) => found !== undefined);
  if (judged.length >= CHANCE_FROM) return chanceFindings(judged.length, 0.05, judged.filter(Boolean).length);
  return shown.length >= CHANCE_FROM ? chanceFindings(shown.length, 0.05) : undefined;
}
