import type { BudgetCase, CaseDialogue } from '@draagkracht/model';

/** What a case of the budget needs beside the dialogue. */
export interface CaseMaking {
  readonly dialogueId: string;
  /** The budget of the team it is asked of; '' when there is none yet. */
  readonly budgetId: string;
  /** ISO day. */
  readonly today: string;
  /** The role that asks, as far as the page says so. */
  readonly requesterRole: string;
}

/** Longest goal of a request, and longest answer to what is needed, in characters. */
const longest = 140;
/** A text as a request holds it; the whole of a goal stands in the line on the effect, the whole of a decision in the dialogue. */
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/**
 * The case of the tailored budget that a dialogue makes: a draft, because what can be had without money is still to be tried (D§6.3). The
 * four lines of the motivation come along, what was decided as what is needed, and the rule that is bent: the decision in the budget makes
 * the obstacle of it. Whoever asks is the first discipline at the table, unless the page says who works here.
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
  goal: shortened(said.desiredEffect),
  requesterRole: requesterRole || (said.disciplines[0]?.role.trim() ?? ''),
  lifeDomains: [],
  law: said.laws,
  alternatives: [],
  withResident: said.saidByResident,
  what: shortened(said.decision),
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
