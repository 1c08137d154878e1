import type { DkRecord } from '../record/envelope.js';
import type { BudgetCase } from '../record/types/budget-case.js';
import type { Expense } from '../record/types/budget-case.parts.js';
import type { BankMatch } from './bank-match.js';
import { isStepOf, transitions } from './case-step.js';

/** A match somebody takes over, with what they know of the receipt. */
export interface TakenMatch extends BankMatch {
  readonly receipt: 'yes' | 'no';
}

type Case = DkRecord<BudgetCase>;

/** An expense as the bank has it: the amount and the day it was booked. The day a team wrote down stays. */
function booked({ line, slot, receipt }: TakenMatch, before: Expense | undefined): Expense {
  return {
    amountCents: -line.cents,
    on: before?.on ?? line.on,
    receipt: slot.kind === 'expense' && before?.receipt === 'yes' ? 'yes' : receipt,
    bookedOn: line.on,
    bankLine: line.mark,
  };
}

function taken(data: BudgetCase, matches: readonly TakenMatch[]): BudgetCase {
  const expenses = matches.reduce<Expense[]>((list, match) => {
    const { kind, at } = match.slot;
    return kind === 'decision'
      ? [...list, booked(match, undefined)]
      : list.map((expense, place) => (place === at ? booked(match, expense) : expense));
  }, data.expenses);
  const status = isStepOf('spend', data.status) ? (transitions.spend.to as BudgetCase['status']) : data.status;
  return { ...data, status, expenses };
}

/**
 * The requests that change by matches somebody took over: the amount, the day and the receipt of the expense, and nothing else of the line. A request
 * that was agreed is spent by it. One slot is used once: of two matches with the same slot the first holds.
 */
export function withMatches(cases: readonly Case[], matches: readonly TakenMatch[]): readonly Case[] {
  const first = matches.filter(
    ({ slot }, place) =>
      matches.findIndex((one) => one.slot.caseId === slot.caseId && one.slot.at === slot.at) === place,
  );
  return cases.flatMap((record) => {
    const own = first.filter(({ slot }) => slot.caseId === record.id);
    return own.length === 0 ? [] : [{ ...record, data: taken(record.data, own) }];
  });
}
