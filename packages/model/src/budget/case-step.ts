import type { BudgetCase } from '../record/types/budget-case.js';
import type { CaseStatus } from '../record/types/budget-case.names.js';
import type { TeamBudget } from '../record/types/team-budget.js';
import type { Translated } from '../value/translated.js';
import { guards, type GuardCode, type StepRefusal } from './step-guards.js';
import type { VoteCount } from './votes.js';

/** What can be done with a request (D§6.3). */
export type CaseStep =
  | 'try'
  | 'solve'
  | 'ask'
  | 'ask-back'
  | 'to-manager'
  | 'agree'
  | 'refuse'
  | 'spend'
  | 'look-back-six-weeks'
  | 'look-back-six-months'
  | 'close'
  | 'erase';

/** What a step is judged by. */
export interface StepAbout {
  readonly budget: TeamBudget;
  readonly request: BudgetCase;
  /** What other requests of this household take (`takenByHousehold`). */
  readonly householdCents: number;
  /** The votes of this round (`countVotes`). */
  readonly votes: VoteCount;
  /** ISO day. */
  readonly today: string;
}

interface Transition {
  readonly from: readonly CaseStatus[];
  /** `erased` is no status: the record is gone and an anonymous row remains. */
  readonly to: CaseStatus | 'erased';
  readonly guards: readonly GuardCode[];
}

const open = ['draft', 'alternatives', 'asked', 'with-manager', 'question'] as const;

/** Every step: from where it can be taken, where it leads, and what it asks first. What is not here cannot be done. */
export const transitions: Readonly<Record<CaseStep, Transition>> = {
  try: { from: ['draft', 'alternatives'], to: 'alternatives', guards: ['alternative'] },
  solve: { from: open, to: 'solved', guards: ['alternative', 'alternative-solved'] },
  ask: {
    from: ['alternatives', 'question', 'refused'],
    to: 'asked',
    guards: ['alternative', 'with-resident', 'request-whole', 'in-kind', 'requester'],
  },
  'ask-back': { from: ['asked', 'with-manager'], to: 'question', guards: ['question'] },
  'to-manager': { from: ['asked'], to: 'with-manager', guards: ['above-limit'] },
  agree: {
    from: ['asked', 'with-manager'],
    to: 'agreed',
    guards: ['within-limit', 'quorum', 'required-roles', 'effect', 'deviation-said', 'deviation-whole'],
  },
  refuse: { from: ['asked', 'with-manager'], to: 'refused', guards: ['why-not'] },
  spend: { from: ['agreed'], to: 'spent', guards: ['expense'] },
  'look-back-six-weeks': { from: ['spent', 'solved'], to: 'six-weeks', guards: ['six-weeks-due', 'six-weeks-said'] },
  'look-back-six-months': {
    from: ['spent', 'solved', 'six-weeks'],
    to: 'six-months',
    guards: ['six-months-due', 'six-months-said'],
  },
  close: {
    from: [...open, 'solved', 'agreed', 'refused', 'spent', 'six-weeks', 'six-months'],
    to: 'closed',
    guards: ['looked-back-or-reason'],
  },
  erase: { from: ['draft', 'alternatives', 'closed'], to: 'erased', guards: [] },
};

/** Whether a step belongs to where a request stands; what it asks first is another question. */
export const isStepOf = (step: CaseStep, status: CaseStatus): boolean => transitions[step].from.includes(status);

const notFromHere: Translated = {
  nl: 'Dat kan nu niet. De aanvraag staat op een andere plek.',
  en: 'That cannot be done now. The request stands elsewhere.',
};

/** Why a step cannot be taken, in words, with the part of the request to mend; empty when it can. */
export function stepRefusals(step: CaseStep, about: StepAbout): readonly StepRefusal[] {
  const { from, guards: asked } = transitions[step];
  if (!from.includes(about.request.status)) return [{ code: 'not-from-here', mend: 'status', because: notFromHere }];
  return asked.flatMap((code) => guards[code](about) ?? []);
}

/** The request after a step that nothing refuses; `undefined` when something does, or when it is erased by it. */
export function afterStep(step: CaseStep, about: StepAbout): BudgetCase | undefined {
  const { to } = transitions[step];
  return to === 'erased' || stepRefusals(step, about).length > 0 ? undefined : { ...about.request, status: to };
}
