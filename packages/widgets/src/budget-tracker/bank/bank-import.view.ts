import {
  matchBank,
  type BankMatching,
  type BankSlot,
  type BankStatement,
  type BudgetCase,
  type DkRecord,
  type MarkedLine,
  type TakenMatch,
} from '@draagkracht/model';

/** What somebody said about the lines of a file, by their marks. */
export interface BankChoices {
  /** Matches that are not taken over. */
  readonly declined: ReadonlySet<string>;
  /** The slot chosen for a line (`slotKey`). */
  readonly chosen: ReadonlyMap<string, string>;
  /** Lines there is a receipt of. */
  readonly receipts: ReadonlySet<string>;
}

/** By which a slot is known in a list to choose from. */
export const slotKey = ({ caseId, at }: BankSlot): string => `${caseId} ${at}`;

/** A file beside the requests, with what would be kept. */
export interface BankView {
  readonly matching: BankMatching;
  /** What would be taken over, in the order of the file. */
  readonly taking: readonly TakenMatch[];
  /** Two lines were pointed to one slot: nothing can be kept until one of them is not. */
  readonly isTwice: boolean;
}

/** Lays a statement beside the requests of a budget, with what somebody chose so far. */
export function bankView(
  statement: BankStatement,
  cases: readonly DkRecord<BudgetCase>[],
  { declined, chosen, receipts }: BankChoices,
): BankView {
  const matching = matchBank(statement.lines, cases);
  const take = (line: MarkedLine, slot: BankSlot): TakenMatch => ({
    line,
    slot,
    receipt: receipts.has(line.mark) ? 'yes' : 'no',
  });
  const sure = matching.matched
    .filter(({ line }) => !declined.has(line.mark))
    .map(({ line, slot }) => take(line, slot));
  const picked = matching.toChoose.flatMap(({ line, slots }) => {
    const slot = slots.find((one) => slotKey(one) === chosen.get(line.mark));
    return slot ? [take(line, slot)] : [];
  });
  const taking = [...sure, ...picked];
  return { matching, taking, isTwice: new Set(taking.map(({ slot }) => slotKey(slot))).size < taking.length };
}

/** Whether an expense has its receipt already, so that it need not be asked. */
export const hasReceipt = ({ caseId, at }: BankSlot, cases: readonly DkRecord<BudgetCase>[]): boolean =>
  cases.find(({ id }) => id === caseId)?.data.expenses[at]?.receipt === 'yes';
