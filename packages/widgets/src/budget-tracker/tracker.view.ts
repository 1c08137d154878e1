import {
  budgetMoney,
  countOutcomes,
  hoursBetween,
  lookBackAsked,
  moneyPace,
  nextLookBack,
  type BudgetCase,
  type BudgetMoney,
  type BudgetRemainder,
  type DkRecord,
  type LookBackDue,
  type MoneyPace,
  type OutcomeCount,
  type TeamBudget,
} from '@draagkracht/model';
import { byTime } from '../shared/due.view.js';

export type BudgetRecord = DkRecord<TeamBudget>;
export type CaseRecord = DkRecord<BudgetCase>;

/** A request that waits for a decision. */
export interface Waiting {
  readonly record: CaseRecord;
  /** Whole hours since it was asked. */
  readonly hours: number;
  /** That is longer than the team wants. */
  readonly isLate: boolean;
}

/** A request of which the look back is asked now. */
export interface AskedBack extends LookBackDue {
  readonly record: CaseRecord;
}

/** The budget of one team and year, and what stands on it. */
export interface TrackerView {
  readonly money: BudgetMoney;
  readonly pace: MoneyPace;
  readonly outcomes: OutcomeCount;
  /** The longest first. */
  readonly waiting: readonly Waiting[];
  /** The longest due first. */
  readonly askedBack: readonly AskedBack[];
  /** Begun and not asked yet, or back with a question. */
  readonly unfinished: readonly CaseRecord[];
  /** Decided, and something is still to be done or looked at. */
  readonly running: readonly CaseRecord[];
  readonly closed: readonly CaseRecord[];
}

/** The budgets in the order they are picked from: the newest year first, teams by name. */
export const inOrder = (budgets: readonly BudgetRecord[]): readonly BudgetRecord[] =>
  [...budgets].sort((a, b) => b.data.year - a.data.year || a.data.teamLabel.localeCompare(b.data.teamLabel, 'nl'));

/** The budget that is shown first: of this year, or else the newest. */
export const firstShown = (budgets: readonly BudgetRecord[], today: string): BudgetRecord | undefined => {
  const all = inOrder(budgets);
  return all.find(({ data }) => data.year === Number(today.slice(0, 4))) ?? all[0];
};

/** The made-up names of the households of a budget, each once, the newest first. */
export const households = (cases: readonly CaseRecord[]): readonly string[] => [
  ...new Set([...cases].sort((a, b) => byTime(b.createdAt, a.createdAt)).map(({ data }) => data.pseudonym)),
];

const unfinished = ['draft', 'alternatives', 'question'];
const waiting = ['asked', 'with-manager'];

/**
 * How the budget of a team stands.
 * @param cases the requests of this budget.
 * @param remainders the rows of this budget.
 */
export function trackerView(
  { data: budget }: BudgetRecord,
  cases: readonly CaseRecord[],
  remainders: readonly DkRecord<BudgetRemainder>[],
  { today, now }: { readonly today: string; readonly now: string },
): TrackerView {
  const money = budgetMoney(budget, cases, remainders);
  const askedBack = cases.flatMap((record) => {
    const asked = lookBackAsked(record.data, today);
    return asked ? [{ record, ...asked }] : [];
  });
  const isAskedBack = new Set(askedBack.map(({ record }) => record));
  const of = (statuses: readonly string[]): CaseRecord[] => cases.filter(({ data }) => statuses.includes(data.status));
  const known = new Set([...of([...unfinished, ...waiting, 'closed']), ...isAskedBack]);
  return {
    money,
    pace: moneyPace(money, budget.year, today),
    outcomes: countOutcomes(cases, remainders),
    waiting: of(waiting)
      .map((record) => {
        const hours = hoursBetween(record.data.askedAt, now);
        return { record, hours, isLate: hours > budget.decisionHours };
      })
      .sort((a, b) => b.hours - a.hours),
    askedBack: askedBack.sort((a, b) => byTime(a.on, b.on)),
    unfinished: of(unfinished),
    running: cases.filter((record) => !known.has(record)),
    closed: of(['closed']),
  };
}

/** When there will be something to look back on; empty when nothing more is asked. */
export const nextDay = ({ data }: CaseRecord): string => nextLookBack(data)?.on ?? '';
