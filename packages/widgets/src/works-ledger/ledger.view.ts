import { monthsAfter, type DkRecord, type Practice, type SmallNumberPolicy } from '@draagkracht/model';
import { amountOf, moneyReason, roundedCount, smallNumberRules, type MoneyReason } from '@draagkracht/statistics';
import { answersOf, combinationOf, combinations, type Combination } from './advice.view.js';

/** A kept practice. */
export type PracticeRecord = DkRecord<Practice>;

/** Money that ends within so many months asks for attention. */
export const endsWithin = 6;

/** Money as it may be seen: cents, nothing known, or hidden with the reason. */
export type MoneyView =
  | { readonly kind: 'shown'; readonly cents: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'hidden'; readonly reason: MoneyReason };

/** One of the eight, with how many practices it holds and what goes into them. */
export interface Cell {
  readonly combination: Combination;
  /** Practices, not people: never hidden. */
  readonly count: number;
  readonly money: MoneyView;
}

/** Money that stops soon or has stopped. */
export interface Ending {
  readonly record: PracticeRecord;
  /** ISO day. */
  readonly until: string;
  readonly when: 'soon' | 'ended';
  /** The decision comes in time, after the money has stopped, or there is none. */
  readonly decision: 'before' | 'after' | 'none';
}

/** By what the table can be put in order: there is no rank. */
export type Order = 'name' | 'date';

/** What the ledger shows. */
export interface LedgerView {
  readonly rows: readonly PracticeRecord[];
  readonly cells: readonly Cell[];
  readonly total: MoneyView;
  /** The year the amounts are of; absent when there are none. */
  readonly year: number | undefined;
  /** Amounts that are of another year or of no year, and are in no sum. */
  readonly otherYears: number;
  readonly ending: readonly Ending[];
  /** Decisions whose day has come, the oldest first. */
  readonly due: readonly PracticeRecord[];
}

/** What is needed to look. `today` is an ISO day. */
export interface Looking {
  readonly today: string;
  readonly policy: SmallNumberPolicy;
  readonly order: Order;
  /** A BCP 47 tag, for the order of names. */
  readonly locale: string;
}

/** A claim of an effect that no comparison stands behind: it came with a file, for a form refuses it. */
export const isUnproven = ({ claim, knowLevel, comparedWith }: Practice): boolean =>
  claim === 'effect-shown' && (knowLevel !== 'comparison' || comparedWith.trim() === '');

/** The multiple in cents sums are rounded to under a policy: the multiple of its counts, in thousands of euros; 1 does not round. */
export const moneyRounding = (policy: SmallNumberPolicy): number => {
  const { rounding } = smallNumberRules[policy];
  return rounding === 1 ? 1 : rounding * 1000 * 100;
};

/** What cases make together, as a policy lets it be seen. */
export function moneyView(cents: readonly number[], policy: SmallNumberPolicy): MoneyView {
  if (cents.length === 0) return { kind: 'none' };
  const amount = amountOf(cents);
  const reason = moneyReason(amount, smallNumberRules[policy]);
  return reason
    ? { kind: 'hidden', reason }
    : { kind: 'shown', cents: roundedCount(amount.sum, moneyRounding(policy)) };
}

const centsOf = (records: readonly PracticeRecord[], year: number | undefined): number[] =>
  records.flatMap(({ data }) =>
    data.payAmountCents !== undefined && data.payYear === year ? [data.payAmountCents] : [],
  );

/** The year most amounts are of; of several the last. */
function yearOf(records: readonly PracticeRecord[]): number | undefined {
  const times = new Map<number, number>();
  for (const { data } of records)
    if (data.payYear !== undefined && data.payAmountCents !== undefined)
      times.set(data.payYear, (times.get(data.payYear) ?? 0) + 1);
  return [...times].sort(([a, some], [b, others]) => others - some || b - a)[0]?.[0];
}

/** The sum of all, hidden too when the hidden cells could be worked out from it: then what they make together must bear the rule itself. */
function totalOf(
  records: readonly PracticeRecord[],
  cells: readonly Cell[],
  year: number | undefined,
  policy: SmallNumberPolicy,
): MoneyView {
  const hidden = new Set(cells.filter(({ money }) => money.kind === 'hidden').map(({ combination }) => combination));
  const rest = records.filter(({ data }) => hidden.has(combinationOf(answersOf(data))));
  const restView = moneyView(centsOf(rest, year), policy);
  return restView.kind === 'hidden' ? restView : moneyView(centsOf(records, year), policy);
}

const byDay = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function endingsOf(records: readonly PracticeRecord[], today: string): Ending[] {
  const last = monthsAfter(today, endsWithin);
  return records
    .flatMap((record): Ending[] => {
      const { payAnswer, payUntil, decisionOn } = record.data;
      if (payAnswer === 'no' || payUntil === '' || payUntil > last) return [];
      const decision = decisionOn === '' ? 'none' : decisionOn <= payUntil ? 'before' : 'after';
      return [{ record, until: payUntil, when: payUntil < today ? 'ended' : 'soon', decision }];
    })
    .sort((a, b) => byDay(a.until, b.until));
}

/** Records in an order people know: by name, or by the day of the next decision, those without one last. */
function inOrder(records: readonly PracticeRecord[], order: Order, locale: string): PracticeRecord[] {
  const byName = (a: PracticeRecord, b: PracticeRecord): number =>
    a.data.practice.localeCompare(b.data.practice, locale);
  const dayOf = ({ data }: PracticeRecord): string => data.decisionOn || '9999';
  return [...records].sort(order === 'name' ? byName : (a, b) => byDay(dayOf(a), dayOf(b)) || byName(a, b));
}

/** What to show of all practices that are kept. */
export function ledgerView(records: readonly PracticeRecord[], { today, policy, order, locale }: Looking): LedgerView {
  const year = yearOf(records);
  const cells = combinations.map((combination): Cell => {
    const inside = records.filter(({ data }) => combinationOf(answersOf(data)) === combination);
    return { combination, count: inside.length, money: moneyView(centsOf(inside, year), policy) };
  });
  const amounts = records.filter(({ data }) => data.payAmountCents !== undefined).length;
  return {
    rows: inOrder(records, order, locale),
    cells,
    total: totalOf(records, cells, year, policy),
    year,
    otherYears: amounts - centsOf(records, year).length,
    ending: endingsOf(records, today),
    due: records
      .filter(({ data }) => data.decisionOn !== '' && data.decisionOn <= today)
      .sort((a, b) => byDay(a.data.decisionOn, b.data.decisionOn)),
  };
}
