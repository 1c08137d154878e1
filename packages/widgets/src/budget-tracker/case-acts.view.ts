import {
  afterStep,
  countVotes,
  takenByHousehold,
  type BudgetCase,
  type BudgetDecision,
  type BudgetVote,
  type CaseStep,
  type DkRecord,
  type Expense,
  type LookBack,
  type StepAbout,
  type VoterMark,
} from '@draagkracht/model';
import type { BudgetRecord, CaseRecord } from './tracker.view.js';

/** A request of which nothing is told yet. */
export const blankCase = (
  given: Pick<BudgetCase, 'budgetId' | 'pseudonym' | 'openedOn' | 'requesterRole'>,
): BudgetCase => ({
  ...given,
  status: 'draft',
  dialogueId: '',
  situation: '',
  goal: '',
  lifeDomains: [],
  law: [],
  alternatives: [],
  what: '',
  askedAt: '',
  round: 0,
  question: '',
  effect: '',
  value: '',
  longTerm: '',
  legal: '',
  expenses: [],
  lookBacks: [],
  lesson: '',
  closedBecause: '',
  closedOn: '',
});

/** What a request is judged by, with everything around it. */
export interface Surroundings {
  readonly budget: BudgetRecord;
  /** All requests of the budget. */
  readonly cases: readonly CaseRecord[];
  readonly votes: readonly DkRecord<BudgetVote>[];
  readonly today: string;
}

/** What the steps of a request are judged by. */
export const aboutCase = (record: CaseRecord, { budget, cases, votes, today }: Surroundings): StepAbout => ({
  budget: budget.data,
  request: record.data,
  householdCents: takenByHousehold(record, cases),
  votes: countVotes(
    record.data,
    votes.filter(({ data }) => data.caseId === record.id),
  ),
  today,
});

/** The request after a step with what belongs to it; as it is when something refuses the step. */
const stepped = (step: CaseStep, about: StepAbout, with_: Partial<BudgetCase> = {}): BudgetCase => {
  const after = afterStep(step, about);
  return after ? { ...after, ...with_ } : about.request;
};

const rolesOf = (votes: readonly DkRecord<BudgetVote>[]): string[] => [...new Set(votes.map(({ data }) => data.role))];

/** Somebody tried something without money. */
export const tried = (about: StepAbout): BudgetCase => stepped('try', about);

/** It was solved without money. */
export const solved = (about: StepAbout, now: string): BudgetCase =>
  stepped('solve', about, {
    decision: { outcome: 'solved', at: now, roles: [], people: 0, byManager: false, dissent: [] },
  });

/** It is put to colleagues, in a new round. What was decided before does not hold any more: it is open again. */
export function asked(about: StepAbout, now: string, requesterMark: VoterMark | undefined): BudgetCase {
  const after = afterStep('ask', about);
  if (!after) return about.request;
  const { decision: _before, ...open } = after;
  return {
    ...open,
    askedAt: now,
    round: about.request.round + 1,
    question: '',
    ...(requesterMark && { requesterMark }),
  };
}

const decision = (
  { request, votes }: StepAbout,
  outcome: 'agreed' | 'refused',
  now: string,
  managerRole: string,
): BudgetDecision => {
  const byManager = request.status === 'with-manager';
  const deciding = outcome === 'agreed' ? votes.agree : votes.disagree;
  return {
    outcome,
    at: now,
    roles: byManager ? [managerRole] : rolesOf(deciding),
    people: byManager ? 1 : deciding.length,
    byManager,
    dissent: votes.disagree.map(({ data }) => data.reason).filter((reason) => reason !== ''),
  };
};

/** It is agreed, by the team or by the manager. */
export const agreed = (about: StepAbout, now: string, managerRole: string): BudgetCase =>
  stepped('agree', about, { decision: decision(about, 'agreed', now, managerRole) });

/** It is not agreed. */
export const refused = (about: StepAbout, now: string, managerRole: string): BudgetCase =>
  stepped('refuse', about, { decision: decision(about, 'refused', now, managerRole) });

/** Money was spent; the first time that is a step on the road. */
export function spent(about: StepAbout, expense: Pick<Expense, 'amountCents' | 'on' | 'receipt'>): BudgetCase {
  const request = {
    ...about.request,
    expenses: [...about.request.expenses, { ...expense, bookedOn: '', bankLine: '' }],
  };
  return stepped('spend', { ...about, request });
}

/** Somebody looked back. */
export function lookedBack(about: StepAbout, lookBack: LookBack, lesson: string): BudgetCase {
  const { lookBacks } = about.request;
  const request = { ...about.request, lesson, lookBacks: [...lookBacks, lookBack] };
  const after = afterStep(`look-back-${lookBack.moment}`, { ...about, request });
  return after ?? about.request;
}

/** It is closed. */
export const closed = (about: StepAbout): BudgetCase => stepped('close', about, { closedOn: about.today });
