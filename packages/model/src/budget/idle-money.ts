import { daysFrom } from '../period/day.js';
import type { BudgetMoney } from './money.js';

/** How the money goes against the year (D§6.4, report 5). */
export interface MoneyPace {
  /** Spent or promised, from 0; above 1 when that is more than there is. */
  readonly usedShare: number;
  /** How much of the year has passed, 0 to 1. */
  readonly yearShare: number;
  /** From the second quarter on less than half of what belongs to this day is used. */
  readonly isIdle: boolean;
}

/** Below this part of what belongs to the day, money lies idle. */
const idleBelow = 0.5;

/** How much of a year has passed at the end of a day. */
export function yearPassed(year: number, today: string): number {
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
  return Math.min(1, Math.max(0, (daysFrom(first, today) + 1) / daysFrom(first, next)));
}

/**
 * Whether money lies idle. In the first quarter nobody can tell; a budget without money is never idle.
 * @param today ISO day.
 */
export function moneyPace(
  { availableCents, spentCents, promisedCents }: BudgetMoney,
  year: number,
  today: string,
): MoneyPace {
  const usedShare = availableCents === 0 ? 0 : (spentCents + promisedCents) / availableCents;
  const yearShare = yearPassed(year, today);
  const isIdle = availableCents > 0 && today >= `${year}-04-01` && usedShare < idleBelow * yearShare;
  return { usedShare, yearShare, isIdle };
}
