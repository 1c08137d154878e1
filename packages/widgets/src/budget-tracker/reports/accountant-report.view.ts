import {
  withoutCases,
  type BudgetCase,
  type BudgetDecision,
  type DkRecord,
  type Expense,
  type ObstacleKind,
  type RuleSource,
} from '@draagkracht/model';
import { byTime } from '../../shared/due.view.js';
import { ofBudget, type ObstacleRecord, type RemainderRecord, type ReportAbout } from './report-about.view.js';

/**
 * All an accountant may see of a request. The type is the wall: what is not named here cannot come into the report, whatever is written
 * below. There is no situation, no goal, no reason in somebody's words, and no made-up name.
 */
export interface AccountedCase {
  readonly budgetId: string;
  readonly expenses: readonly Pick<Expense, 'amountCents' | 'on' | 'receipt' | 'bookedOn'>[];
  readonly decision?: Pick<BudgetDecision, 'roles' | 'people' | 'byManager'> | undefined;
  readonly deviates?: BudgetCase['deviates'];
  readonly deviation?: { readonly source: RuleSource; readonly obstacleId: string } | undefined;
}

/** Only the kind of an obstacle: its title is written by hand. */
interface KnownObstacle {
  readonly id: string;
  readonly data: { readonly kind: ObstacleKind };
}

/** One expense as an accountant checks it. */
export interface AccountedExpense {
  readonly on: string;
  readonly cents: number;
  /** The roles that agreed, in the order of the alphabet. */
  readonly roles: readonly string[];
  readonly people: number;
  readonly byManager: boolean;
  /** Fewer people agreed than the team asks for, and the manager did not decide. */
  readonly isBelowQuorum: boolean;
  readonly hasReceipt: boolean;
  readonly bookedOn: string;
  /** Where the rule stands that was departed from, and what kind of obstacle it was called; in closed words. */
  readonly deviation?: { readonly source: RuleSource; readonly kind?: ObstacleKind };
}

/** A request that was erased: figures only. */
export interface ErasedRow {
  readonly quarter: number;
  readonly cents: number;
  readonly hasReceipts: boolean;
  readonly deviated: boolean;
  readonly aboveLimit: boolean;
}

/** What an accountant checks. */
export interface AccountantReport {
  readonly year: number;
  readonly availableCents: number;
  readonly spentCents: number;
  readonly expenses: readonly AccountedExpense[];
  readonly erased: readonly ErasedRow[];
  readonly withoutReceipt: number;
  readonly belowQuorum: number;
}

function deviationOf(
  { deviates, deviation }: AccountedCase,
  obstacles: readonly KnownObstacle[],
): AccountedExpense['deviation'] {
  if (deviates !== 'yes' || !deviation) return undefined;
  const kind = obstacles.find(({ id }) => id === deviation.obstacleId)?.data.kind;
  return { source: deviation.source, ...(kind && { kind }) };
}

function expensesOf(request: AccountedCase, quorum: number, obstacles: readonly KnownObstacle[]): AccountedExpense[] {
  const { decision, expenses } = request;
  const deviation = deviationOf(request, obstacles);
  return expenses.map(({ amountCents, on, receipt, bookedOn }) => ({
    on,
    cents: amountCents,
    roles: [...new Set(decision?.roles ?? [])].sort(byTime),
    people: decision?.people ?? 0,
    byManager: decision?.byManager ?? false,
    isBelowQuorum: !decision?.byManager && (decision?.people ?? 0) < quorum,
    hasReceipt: receipt === 'yes',
    bookedOn,
    ...(deviation && { deviation }),
  }));
}

const erasedRow = ({ data }: RemainderRecord): ErasedRow => ({
  quarter: data.quarter,
  cents: data.spentCents,
  hasReceipts: data.receipts,
  deviated: data.deviated,
  aboveLimit: data.aboveLimit,
});

/** What the report is made of, with the stories left outside. */
export interface AccountantAbout {
  readonly budget: Pick<ReportAbout['budget'], 'id' | 'data'>;
  readonly cases: readonly Pick<DkRecord<AccountedCase>, 'id' | 'data'>[];
  readonly erased: readonly RemainderRecord[];
  readonly obstacles: readonly KnownObstacle[];
}

/** The report for the accountant, of what is let through the wall. */
export function accountedReport({ budget, cases, erased, obstacles }: AccountantAbout): AccountantReport {
  const { year, amountCents, carryOverCents, quorum } = budget.data;
  const expenses = cases
    .flatMap(({ data }) => expensesOf(data, quorum, obstacles))
    .sort((a, b) => byTime(a.on, b.on) || a.cents - b.cents);
  const rows = erased
    .map(erasedRow)
    .filter(({ cents }) => cents > 0)
    .sort((a, b) => a.quarter - b.quarter || a.cents - b.cents);
  const sum = [...expenses, ...rows].reduce((all, { cents }) => all + cents, 0);
  return {
    year,
    availableCents: amountCents + carryOverCents,
    spentCents: sum,
    expenses,
    erased: rows,
    withoutReceipt: expenses.filter(({ hasReceipt }) => !hasReceipt).length,
    belowQuorum: expenses.filter(({ isBelowQuorum }) => isBelowQuorum).length,
  };
}

const knownObstacle = ({ id, data }: ObstacleRecord): KnownObstacle => ({ id, data: { kind: data.kind } });

/** The report for the accountant, of the budget of the team that looks. */
export function accountantReport(about: ReportAbout): AccountantReport {
  const { cases, remainders } = ofBudget(about);
  const obstacles = about.obstacles.map(knownObstacle);
  return accountedReport({ budget: about.budget, cases, erased: withoutCases(remainders, cases), obstacles });
}
