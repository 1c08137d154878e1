import { isAboveLimit, spentOn, type StepAbout } from '@draagkracht/model';
import type { BudgetMoney } from '@draagkracht/model';
import type { CaseRecord } from './tracker.view.js';

const spentIn = ({ expenses }: CaseRecord['data'], year: string): number =>
  expenses.filter(({ on }) => on.startsWith(year)).reduce((sum, { amountCents }) => sum + amountCents, 0);

/**
 * What the household of a request receives in a calendar year with this request: everything that was spent on it that year, what was agreed
 * and not spent yet, and this request. A household is known by its made-up name, so only within one team and one budget.
 * @param year such as `2026`.
 */
export function giftsWith(record: CaseRecord, cases: readonly CaseRecord[], year: string): number {
  const { data } = record;
  const others = cases
    .filter(
      (one) => one.id !== record.id && one.data.budgetId === data.budgetId && one.data.pseudonym === data.pseudonym,
    )
    .map((one) =>
      one.data.status === 'agreed'
        ? Math.max(one.data.amountCents ?? 0, spentIn(one.data, year))
        : spentIn(one.data, year),
    );
  return others.reduce((sum, cents) => sum + cents, Math.max(data.amountCents ?? 0, spentIn(data, year)));
}

/** What has to be known beside a request before it goes on. Amounts in cents; absent where it does not apply. */
export interface Warnings {
  /** The household lives on social assistance: what it receives this calendar year. */
  readonly gifts?: { readonly sum: number; readonly limit: number; readonly over: number };
  /** It lives on social assistance and is to be handed money: in kind is better. */
  readonly preferInKind: boolean;
  /** Nobody knows whether it does. */
  readonly benefitUnknown: boolean;
  /** The manager decides. */
  readonly aboveLimit: boolean;
  /** The budget does not have it. */
  readonly aboveLeft: boolean;
}

/** What to warn of, of a request that is being asked or decided. */
export function warningsOf(
  record: CaseRecord,
  about: StepAbout,
  { cases, money, year }: { readonly cases: readonly CaseRecord[]; readonly money: BudgetMoney; readonly year: string },
): Warnings {
  const { benefit, amountCents = 0, status, inKind } = record.data;
  const sum = giftsWith(record, cases, year);
  const limit = about.budget.giftLimitCents;
  const isTaken = status === 'agreed' || spentOn(record.data) > 0;
  return {
    preferInKind: benefit === 'yes' && inKind !== 'yes',
    ...(benefit === 'yes' && sum > 0 && { gifts: { sum, limit, over: Math.max(0, sum - limit) } }),
    benefitUnknown: benefit === 'unknown',
    aboveLimit: amountCents > 0 && isAboveLimit(about),
    aboveLeft: !isTaken && amountCents > money.leftCents,
  };
}
