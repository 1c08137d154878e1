import type { BudgetCase, BudgetDecision, DkRecord, LookBack, Obstacle, TeamBudget } from '@draagkracht/model';
import type { ReportAbout } from '../../packages/widgets/src/budget-tracker/reports/report-about.view.js';
import { aCase, askedCase, budgetRecord, caseRecord, idOf, remainderRecord } from './budget.js';

/** The moment of the invented year: Sunday 22 November 2026, eleven in the morning in the Netherlands. */
export const now = '2026-11-22T10:00:00.000Z';
export const today = '2026-11-22';

export const decisionOf = (
  outcome: BudgetDecision['outcome'],
  day: string,
  change: Partial<BudgetDecision> = {},
): BudgetDecision => ({
  outcome,
  at: `${day}T10:00:00.000Z`,
  roles: ['inkomen', 'jeugd', 'ggz'],
  people: 3,
  byManager: false,
  dissent: [],
  ...change,
});

export const lookBackOf = (goalReached: LookBack['goalReached'], on: string): LookBack => ({
  moment: 'six-weeks',
  on,
  goalReached,
  residentSays: '',
  stillNeeded: '',
  withoutMoney: '',
});

export const expenseOf = (amountCents: number, on: string, receipt: 'yes' | 'no' = 'yes', bookedOn = '') => ({
  amountCents,
  on,
  receipt,
  bookedOn,
  bankLine: bookedOn === '' ? '' : `${bookedOn}/${-amountCents}/1`,
});

/** A request that was agreed and on which this was spent. */
export const spentOf = (
  at: number,
  cents: number,
  day: string,
  change: Partial<BudgetCase> = {},
): DkRecord<BudgetCase> =>
  caseRecord(
    askedCase({
      status: 'spent',
      pseudonym: `Berk-${at}`,
      amountCents: cents,
      decision: decisionOf('agreed', day),
      expenses: [expenseOf(cents, day)],
      ...change,
    }),
    at,
  );

/** A request that was solved without money. */
export const solvedOf = (at: number, day: string, change: Partial<BudgetCase> = {}): DkRecord<BudgetCase> =>
  caseRecord(aCase({ status: 'solved', pseudonym: `Eik-${at}`, decision: decisionOf('solved', day), ...change }), at);

export const obstacleOf = (at: number, change: Partial<Obstacle> = {}): DkRecord<Obstacle> => ({
  ...budgetRecord({}, 1),
  id: idOf('o', at),
  type: 'obstacle',
  data: {
    title: `Regel ${at}`,
    kind: 'self-made-rule',
    article: '',
    level: 'municipality',
    whoCanChange: '',
    example: '',
    hurts: '',
    openSince: '2026-10-05',
    answerBy: '2026-12-01',
    status: 'open',
    answer: '',
    because: '',
    hearMoreOn: '',
    answeredBy: '',
    answeredOn: '',
    earlier: [],
    times: [{ on: '2026-10-05', by: 'wijkteam Noord' }],
    cases: [],
    ...change,
  },
});

/** What reports are made of, with an empty year unless said. */
export const aboutOf = (change: Partial<ReportAbout> = {}, budget: Partial<TeamBudget> = {}): ReportAbout => {
  const own = budgetRecord(budget);
  return { budget: own, budgets: [own], cases: [], remainders: [], obstacles: [], today, now, ...change };
};

/**
 * An invented year of one team of € 2.000. Worked out by hand: six decisions in the fourth quarter, of which two without money (one of
 * them a row that remains); spent € 89,50 + € 145 + € 60 + € 100 (the row) = € 394,50; promised € 150.
 */
export const inventedYear = (): ReportAbout =>
  aboutOf({
    cases: [
      spentOf(1, 8950, '2026-10-05', {
        lifeDomains: ['wonen'],
        status: 'six-weeks',
        expenses: [expenseOf(8950, '2026-10-06', 'yes', '2026-10-07')],
        lookBacks: [lookBackOf('yes', '2026-11-17')],
        lesson: 'Bel eerst de kringloop.',
      }),
      spentOf(2, 14_500, '2026-11-02', {
        lifeDomains: ['wonen', 'zorg'],
        expenses: [expenseOf(14_500, '2026-11-03', 'no')],
        lookBacks: [lookBackOf('partly', '2026-11-20')],
        deviates: 'yes',
        deviation: {
          rule: 'Eerst sparen',
          source: 'working-agreement',
          whyDifferent: 'Drie kinderen.',
          obstacleId: idOf('o', 1),
        },
      }),
      spentOf(3, 6000, '2026-11-10', {
        lifeDomains: ['vervoer'],
        decision: decisionOf('agreed', '2026-11-10', { roles: ['leidinggevende'], people: 1, byManager: true }),
      }),
      solvedOf(4, '2026-10-20', { lifeDomains: ['welzijn'] }),
      caseRecord(
        askedCase({
          status: 'refused',
          pseudonym: 'Linde-5',
          lifeDomains: ['sport'],
          decision: decisionOf('refused', '2026-11-12'),
        }),
        5,
      ),
      caseRecord(askedCase({ pseudonym: 'Wilg-6', askedAt: '2026-11-21T04:00:00.000Z' }), 6),
      caseRecord(askedCase({ pseudonym: 'Els-7', askedAt: '2026-11-22T07:00:00.000Z' }), 7),
      caseRecord(aCase({ pseudonym: 'Iep-8' }), 8),
      spentOf(9, 15_000, '2026-11-19', {
        status: 'agreed',
        pseudonym: 'Beuk-9',
        expenses: [],
        lifeDomains: ['wonen'],
        decision: decisionOf('agreed', '2026-08-19'),
      }),
    ],
    remainders: [
      remainderRecord({ quarter: 4, outcome: 'solved', spentCents: 0, lifeDomains: ['welzijn'] }, idOf('r', 1)),
      remainderRecord(
        { quarter: 2, outcome: 'agreed', spentCents: 10_000, lifeDomains: ['wonen'], goalReached: 'yes' },
        idOf('r', 2),
      ),
    ],
    obstacles: [obstacleOf(1, { title: 'Eerst sparen, dan kopen' })],
  });
