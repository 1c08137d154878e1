import type { DkRecord } from '../record/envelope.js';
import { remainderId } from '../record/retention.js';
import type { BudgetCase } from '../record/types/budget-case.js';
import type { BudgetRemainder } from '../record/types/budget-remainder.js';
import type { TeamBudget } from '../record/types/team-budget.js';

type Amounts = Pick<BudgetCase, 'amountCents' | 'expenses' | 'status'>;

/** What was spent on a request, in cents. */
export const spentOn = ({ expenses }: Pick<BudgetCase, 'expenses'>): number =>
  expenses.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** What a request takes from the budget: what was agreed until it is spent, and from then on what was spent. */
export const takenBy = (request: Amounts): number =>
  request.status === 'agreed' ? Math.max(request.amountCents ?? 0, spentOn(request)) : spentOn(request);

/** How much money there is, in whole cents. */
export interface BudgetMoney {
  /** The amount of the year and what was carried over. */
  readonly availableCents: number;
  readonly spentCents: number;
  /** Agreed and not spent yet. */
  readonly promisedCents: number;
  /** Negative when more was spent and promised than there is. */
  readonly leftCents: number;
  /** More was spent than there is. */
  readonly isOver: boolean;
}

/** The rows whose request is not there any more. After merging a file a request and its row may both be there: then the request counts. */
export function withoutCases(
  remainders: readonly DkRecord<BudgetRemainder>[],
  cases: readonly DkRecord<BudgetCase>[],
): readonly DkRecord<BudgetRemainder>[] {
  const there = new Set(cases.map(({ id }) => remainderId(id)));
  return remainders.filter(({ id }) => !there.has(id));
}

/**
 * How much money there is, was spent and is left.
 * @param cases the requests of this budget.
 * @param remainders the rows of this budget.
 */
export function budgetMoney(
  { amountCents, carryOverCents }: Pick<TeamBudget, 'amountCents' | 'carryOverCents'>,
  cases: readonly DkRecord<BudgetCase>[],
  remainders: readonly DkRecord<BudgetRemainder>[],
): BudgetMoney {
  const availableCents = amountCents + carryOverCents;
  const erased = withoutCases(remainders, cases).reduce((sum, { data }) => sum + data.spentCents, 0);
  const spentCents = cases.reduce((sum, { data }) => sum + spentOn(data), erased);
  const taken = cases.reduce((sum, { data }) => sum + takenBy(data), erased);
  return {
    availableCents,
    spentCents,
    promisedCents: taken - spentCents,
    leftCents: availableCents - taken,
    isOver: spentCents > availableCents,
  };
}

/**
 * What other requests of the same household take from the budget, in cents. A household is known by its made-up name, which holds for one
 * team and one year.
 */
export const takenByHousehold = (
  { id, data }: Pick<DkRecord<BudgetCase>, 'id' | 'data'>,
  cases: readonly DkRecord<BudgetCase>[],
): number =>
  cases
    .filter((one) => one.id !== id && one.data.budgetId === data.budgetId && one.data.pseudonym === data.pseudonym)
    .reduce((sum, one) => sum + takenBy(one.data), 0);
