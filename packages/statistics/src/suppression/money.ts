import type { SmallNumberRule } from './small-numbers.js';

/** Why an amount of money may not be shown: nobody said how many cases it is made of, they are too few, or one of them is most of it. */
export type MoneyReason = 'unknown-cases' | 'few-cases' | 'dominance';

/** An amount with what it is made of; what is not known is left out. */
export interface Amount {
  readonly sum: number;
  /** How many cases it is made of. */
  readonly cases?: number | undefined;
  /** The largest of them, in the unit of the sum. */
  readonly largest?: number | undefined;
}

/**
 * Why an amount may not be shown under a policy (the largest over 30% of the sum, D§3.5). `undefined` when it may; nothing at all is shown
 * as it is.
 */
export function moneyReason({ sum, cases, largest }: Amount, rule: SmallNumberRule): MoneyReason | undefined {
  if (sum === 0 || rule.cases === 0) return undefined;
  if (cases === undefined) return 'unknown-cases';
  if (cases < rule.cases) return 'few-cases';
  if (largest === undefined) return 'unknown-cases';
  return Math.abs(largest) > rule.largest * Math.abs(sum) ? 'dominance' : undefined;
}

/** The amount single cases make together. */
export const amountOf = (cases: readonly number[]): Amount => ({
  sum: cases.reduce((sum, one) => sum + one, 0),
  cases: cases.length,
  largest: Math.max(0, ...cases),
});
