import {
  budgetMoney,
  yearPassed,
  type BudgetCase,
  type BudgetRemainder,
  type DkRecord,
  type Obstacle,
  type SteeringMirror,
  type TeamBudget,
} from '@draagkracht/model';
import { obstacleFacts } from '@draagkracht/statistics';

/** What is kept in the same place, from which facts are made. */
export interface FactSources {
  readonly obstacles: readonly DkRecord<Obstacle>[];
  readonly budgets: readonly DkRecord<TeamBudget>[];
  readonly cases: readonly DkRecord<BudgetCase>[];
  readonly remainders: readonly DkRecord<BudgetRemainder>[];
}

/** Facts beside the words. A number that is not known is absent. */
export type MirrorFacts = NonNullable<SteeringMirror['facts']>;

const percent = (share: number): number => Math.round(share * 100);

/**
 * Of the money of all teams of this year, the percentage that was neither spent nor promised; nothing where no team has a budget of this year.
 * Money that is not there cannot lie idle.
 */
function idleOf({ budgets, cases, remainders }: FactSources, today: string): Partial<MirrorFacts> {
  const year = Number(today.slice(0, 4));
  const money = budgets
    .filter(({ data }) => data.year === year)
    .map(({ id, data }) =>
      budgetMoney(
        data,
        cases.filter((one) => one.data.budgetId === id),
        remainders.filter((one) => one.data.budgetId === id),
      ),
    );
  const available = money.reduce((sum, { availableCents }) => sum + availableCents, 0);
  if (available === 0) return {};
  const used = money.reduce((sum, { spentCents, promisedCents }) => sum + spentCents + promisedCents, 0);
  return { idlePercent: percent(Math.max(0, 1 - used / available)), yearPercent: percent(yearPassed(year, today)) };
}

/**
 * The facts of today.
 * @param today ISO day.
 */
export function factsOf(sources: FactSources, today: string): MirrorFacts {
  const { count, answered, medianDays } = obstacleFacts(
    sources.obstacles.map(({ data }) => data),
    today,
  );
  return {
    on: today,
    obstacles: count,
    answered,
    ...(medianDays !== undefined && { medianDays }),
    ...idleOf(sources, today),
  };
}
