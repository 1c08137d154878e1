import type { BudgetCase, CaseDialogue } from '@draagkracht/model';

/** What a case of the budget needs beside the dialogue. */
export interface CaseMaking {
  readonly dialogueId: string;
  /** The budget of the team it is asked of; '' when there is none yet. */
  readonly budgetId: string;
  /** ISO day. */
  readonly today: string;
  /** The role that asks. */
  readonly requesterRole: string;
}

/** Longest goal of a request, in characters. */
const longestGoal = 140;
/** A goal as a request holds it; the whole of it stands in the line on the effect. */
const goalOf = (effect: string): string =>
  effect.length > longestGoal ? `${effect.slice(0, longestGoal - 1).trimEnd()}…` : effect;

/**
 * The case of the tailored budget that a dialogue makes: a draft, because what can be had without money is still to be tried (D§6.3). The
 * four lines of the motivation come along, and so does the rule that is bent: the decision in the budget makes the obstacle of it.
 */
export const caseOfDialogue = (
  said: CaseDialogue,
  { dialogueId, budgetId, today, requesterRole }: CaseMaking,
): BudgetCase => ({
  budgetId,
  pseudonym: said.pseudonym,
  status: 'draft',
  openedOn: today,
  dialogueId,
  situation: said.situation,
  goal: goalOf(said.desiredEffect),
  requesterRole,
  lifeDomains: [],
  law: said.laws,
  alternatives: [],
  withResident: said.saidByResident,
  what: '',
  askedAt: '',
  round: 0,
  question: '',
  effect: said.desiredEffect,
  value: said.groundValue,
  longTerm: said.ifWeDont,
  legal: said.roomFound,
  deviates: said.deviates,
  ...(said.deviates === 'yes' &&
    said.ruleSource && {
      deviation: { rule: said.rule, source: said.ruleSource, whyDifferent: said.whyDifferent, obstacleId: '' },
    }),
  expenses: [],
  lookBacks: [],
  lesson: '',
  closedBecause: '',
  closedOn: '',
});
