import { dayAt } from '../period/day.js';
import type { DkRecord } from '../record/envelope.js';
import type { BudgetCase } from '../record/types/budget-case.js';
import type { BudgetRemainder } from '../record/types/budget-remainder.js';
import { spentOn, withoutCases } from './money.js';

/** How a request ended; `withdrawn`: it was closed before anybody decided. */
export type CaseOutcome = BudgetRemainder['outcome'];

/** How a request ended, or `undefined` while nothing is decided. */
export const outcomeOf = ({ decision, status }: Pick<BudgetCase, 'decision' | 'status'>): CaseOutcome | undefined =>
  decision?.outcome ?? (status === 'closed' ? 'withdrawn' : undefined);

/** How many requests were decided, and how many of those were solved without money. */
export interface OutcomeCount {
  readonly decided: number;
  readonly solved: number;
}

/** Counts what was decided, of requests and of the rows that remain of erased ones. Withdrawn requests are not among them. */
export function countOutcomes(
  cases: readonly DkRecord<BudgetCase>[],
  remainders: readonly DkRecord<BudgetRemainder>[],
): OutcomeCount {
  const outcomes = [
    ...cases.map(({ data }) => data.decision?.outcome),
    ...withoutCases(remainders, cases).map(({ data }) => data.outcome),
  ].filter((outcome) => outcome !== undefined && outcome !== 'withdrawn');
  return { decided: outcomes.length, solved: outcomes.filter((outcome) => outcome === 'solved').length };
}

const HOUR = 3_600_000;

/** Whole hours from one ISO instant to another; 0 when the second comes first. */
export const hoursBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / HOUR));

/**
 * What remains of a request that is erased: figures and closed words, without a story, a day, a made-up name or a role. Of a draft nobody
 * did anything with, nothing remains.
 */
export function remainsOfCase(request: BudgetCase): BudgetRemainder | undefined {
  const { status, decision, askedAt, lookBacks, expenses } = request;
  if (status === 'draft' && expenses.length === 0) return undefined;
  const day = decision ? dayAt(new Date(decision.at)) : request.openedOn;
  const reached = lookBacks.at(-1)?.goalReached;
  return {
    budgetId: request.budgetId,
    year: Number(day.slice(0, 4)),
    quarter: Math.ceil(Number(day.slice(5, 7)) / 3) as BudgetRemainder['quarter'],
    outcome: decision?.outcome ?? 'withdrawn',
    spentCents: spentOn(request),
    lifeDomains: request.lifeDomains,
    alternatives: request.alternatives.length,
    withResident: request.withResident === 'yes',
    deviated: request.deviates === 'yes',
    aboveLimit: decision?.byManager ?? false,
    ...(reached && { goalReached: reached }),
    lookBacks: lookBacks.length,
    ...(decision && askedAt !== '' && { hoursToDecide: hoursBetween(askedAt, decision.at) }),
    receipts: expenses.every(({ receipt }) => receipt === 'yes'),
  };
}
