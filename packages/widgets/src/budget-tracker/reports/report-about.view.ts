import {
  dayAt,
  type BudgetCase,
  type BudgetRemainder,
  type DkRecord,
  type Obstacle,
  type TeamBudget,
} from '@draagkracht/model';

export type BudgetRecord = DkRecord<TeamBudget>;
export type CaseRecord = DkRecord<BudgetCase>;
export type RemainderRecord = DkRecord<BudgetRemainder>;
export type ObstacleRecord = DkRecord<Obstacle>;

/** What the reports are made of. */
export interface ReportAbout {
  /** The budget of the team that looks. */
  readonly budget: BudgetRecord;
  /** All budgets that are kept, of other teams too. */
  readonly budgets: readonly BudgetRecord[];
  readonly cases: readonly CaseRecord[];
  readonly remainders: readonly RemainderRecord[];
  readonly obstacles: readonly ObstacleRecord[];
  /** ISO day. */
  readonly today: string;
  /** ISO instant. */
  readonly now: string;
}

/** A quarter of a year, 1 to 4. */
export type Quarter = BudgetRemainder['quarter'];

/** The quarter of an ISO day. */
export const quarterOf = (day: string): Quarter => Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter;

/** The day a request was decided; empty while it is not. */
export const decidedOn = ({ decision }: Pick<BudgetCase, 'decision'>): string =>
  decision ? dayAt(new Date(decision.at)) : '';

/** Whether an ISO day lies in a quarter of a year. */
export const inQuarter = (day: string, year: number, quarter: Quarter): boolean =>
  day.startsWith(`${year}-`) && quarterOf(day) === quarter;

/** Only what belongs to the budget of the team that looks. */
export function ofBudget(about: ReportAbout): Pick<ReportAbout, 'cases' | 'remainders'> {
  const isOwn = ({ data }: { readonly data: { readonly budgetId: string } }): boolean =>
    data.budgetId === about.budget.id;
  return { cases: about.cases.filter(isOwn), remainders: about.remainders.filter(isOwn) };
}

/** The budgets of all teams of the year of the budget that is looked at. */
export const budgetsOfYear = ({ budget, budgets }: ReportAbout): readonly BudgetRecord[] => [
  budget,
  ...budgets.filter(({ id, data }) => id !== budget.id && data.year === budget.data.year),
];
