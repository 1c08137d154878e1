import { dayAt, daysAfter, daysFrom } from '../period/day.js';
import type { BankLine } from '../port/bank-statement.js';
import type { DkRecord } from '../record/envelope.js';
import type { BudgetCase } from '../record/types/budget-case.js';
import { bankMarks, type BankMark } from './bank-mark.js';

/** Something a line of the bank may pay for: an expense without a line, or a request that was agreed and on which nothing is spent yet. */
export interface BankSlot {
  readonly caseId: string;
  readonly pseudonym: string;
  readonly kind: 'expense' | 'decision';
  /** Which expense of the request; -1 with a decision. */
  readonly at: number;
  readonly cents: number;
  /** ISO day of the expense or the decision. */
  readonly on: string;
}

/** A line with the mark it is known by. */
export interface MarkedLine extends BankLine {
  readonly mark: BankMark;
}

/** A line that belongs to one slot, and nothing else does. */
export interface BankMatch {
  readonly line: MarkedLine;
  readonly slot: BankSlot;
}

/**
 * Why nothing was chosen for a line: several requests or expenses fit it, several lines fit the same one, or it is less than what was
 * agreed, by half at most, which happens and proves nothing.
 */
export type ProposalReason = 'several-slots' | 'several-lines' | 'less-than-agreed';

/** A line somebody has to choose for; the nearest in time stands first. */
export interface BankProposal {
  readonly line: MarkedLine;
  readonly slots: readonly BankSlot[];
  readonly reason: ProposalReason;
}

/** What a bank file says about the money of a team. Every line stands in exactly one list. */
export interface BankMatching {
  readonly matched: readonly BankMatch[];
  readonly toChoose: readonly BankProposal[];
  /** Matched at an earlier time; the made-up name of its request. */
  readonly known: readonly { readonly line: MarkedLine; readonly pseudonym: string }[];
  /** Money that came back or came in; `pseudonyms` of the requests on which exactly that much was spent before. */
  readonly incoming: readonly { readonly line: MarkedLine; readonly pseudonyms: readonly string[] }[];
  readonly unmatched: readonly MarkedLine[];
  /** Expenses on days the file is about, for which it holds no line. */
  readonly withoutLine: readonly BankSlot[];
}

type Case = DkRecord<BudgetCase>;

/** A bank books from three days before to three weeks after the day a team wrote down or decided. */
export const bankWindow = { before: 3, after: 21 } as const;

/** Money comes back within two months of a purchase. */
const refundWithin = 60;

const slotsOf = ({ id, data }: Case): BankSlot[] => {
  const { pseudonym, decision, expenses, status, amountCents } = data;
  if (status === 'agreed' && decision && amountCents && expenses.length === 0)
    return [{ caseId: id, pseudonym, kind: 'decision', at: -1, cents: amountCents, on: dayAt(new Date(decision.at)) }];
  return expenses.flatMap((expense, at) =>
    expense.bankLine === ''
      ? [{ caseId: id, pseudonym, kind: 'expense' as const, at, cents: expense.amountCents, on: expense.on }]
      : [],
  );
};

const inWindow = ({ on }: BankLine, slot: BankSlot): boolean =>
  on >= daysAfter(slot.on, -bankWindow.before) && on <= daysAfter(slot.on, bankWindow.after);

const isExact = (line: BankLine, slot: BankSlot): boolean => -line.cents === slot.cents && inWindow(line, slot);

const isLess = (line: BankLine, slot: BankSlot): boolean =>
  slot.kind === 'decision' && -line.cents < slot.cents && -2 * line.cents >= slot.cents && inWindow(line, slot);

const nearest =
  (line: BankLine) =>
  (a: BankSlot, b: BankSlot): number =>
    Math.abs(daysFrom(a.on, line.on)) - Math.abs(daysFrom(b.on, line.on)) || (a.pseudonym < b.pseudonym ? -1 : 1);

function knownLines(cases: readonly Case[]): ReadonlyMap<string, string> {
  const all = cases.flatMap(({ data }) => data.expenses.map(({ bankLine }) => [bankLine, data.pseudonym] as const));
  return new Map(all.filter(([mark]) => mark !== ''));
}

function incomingOf(line: MarkedLine, cases: readonly Case[]): BankMatching['incoming'][number] {
  const spent = cases.filter(({ data }) =>
    data.expenses.some(({ amountCents, on }) => {
      const days = daysFrom(on, line.on);
      return amountCents === line.cents && days >= 0 && days <= refundWithin;
    }),
  );
  return { line, pseudonyms: spent.map(({ data }) => data.pseudonym) };
}

function outgoing(
  lines: readonly MarkedLine[],
  slots: readonly BankSlot[],
): Pick<BankMatching, 'matched' | 'toChoose' | 'unmatched'> {
  const matched: BankMatch[] = [];
  const toChoose: BankProposal[] = [];
  const unmatched: MarkedLine[] = [];
  for (const line of lines) {
    const exact = slots.filter((slot) => isExact(line, slot)).sort(nearest(line));
    const [only] = exact;
    const rivals = only ? lines.filter((other) => isExact(other, only)).length : 0;
    if (exact.length === 1 && rivals === 1) matched.push({ line, slot: only! });
    else if (exact.length > 0)
      toChoose.push({ line, slots: exact, reason: exact.length > 1 ? 'several-slots' : 'several-lines' });
    else {
      const less = slots.filter((slot) => isLess(line, slot)).sort(nearest(line));
      if (less.length > 0) toChoose.push({ line, slots: less, reason: 'less-than-agreed' });
      else unmatched.push(line);
    }
  }
  return { matched, toChoose, unmatched };
}

/**
 * Lays the lines of a bank file beside what a team decided and spent. A line is matched only when exactly one slot has its amount to the
 * cent within the window, and that slot no other such line; whatever can be read in two ways is for somebody to choose. Opens no record
 * and changes nothing; `withMatches` makes the records.
 */
export function matchBank(lines: readonly BankLine[], cases: readonly Case[]): BankMatching {
  const earlier = knownLines(cases);
  const marks = bankMarks(lines);
  const all = lines.map((line, at): MarkedLine => ({ ...line, mark: marks[at]! }));
  const isNew = ({ mark }: MarkedLine): boolean => !earlier.has(mark);
  const slots = cases.flatMap(slotsOf);
  const out = outgoing(
    all.filter((line) => isNew(line) && line.cents < 0),
    slots,
  );
  const taken = new Set([...out.matched.map(({ slot }) => slot), ...out.toChoose.flatMap((one) => one.slots)]);
  const days = all.map(({ on }) => on).sort();
  const [from, to] = [days[0] ?? '', days.at(-1) ?? ''];
  return {
    ...out,
    known: all.flatMap((line) => (isNew(line) ? [] : [{ line, pseudonym: earlier.get(line.mark)! }])),
    incoming: all.filter((line) => isNew(line) && line.cents >= 0).map((line) => incomingOf(line, cases)),
    withoutLine: slots.filter(
      (slot) => slot.kind === 'expense' && !taken.has(slot) && slot.on >= from && slot.on <= to,
    ),
  };
}
