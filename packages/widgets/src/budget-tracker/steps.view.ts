import type { BudgetCase, CaseStatus } from '@draagkracht/model';

/** The steps of a request that are filled in, in their order. */
export const fillSteps = ['situation', 'alternatives', 'resident', 'request'] as const;
export type FillStep = (typeof fillSteps)[number];

/** What is in sight of a request: a step that is filled in, or what is asked where it stands. */
export type CasePage =
  | FillStep
  | 'solved'
  | 'votes'
  | 'decide'
  | 'spend'
  | 'wait'
  | 'look-back'
  | 'refused'
  | 'close'
  | 'closed';

/** All steps of the road as they are listed, so that people see how far they are. */
export const roadSteps = [...fillSteps, 'votes', 'decide', 'spend', 'look-back'] as const;
export type RoadStep = (typeof roadSteps)[number];

/** While a request stands here, what was filled in can be changed. */
const editable: readonly CaseStatus[] = ['draft', 'alternatives', 'question', 'refused'];
export const isEditable = ({ status }: Pick<BudgetCase, 'status'>): boolean => editable.includes(status);

/** Whether a step holds what the next one needs. */
export function isFilled(step: FillStep, request: BudgetCase): boolean {
  switch (step) {
    case 'situation':
      return request.situation.trim() !== '' && request.goal.trim() !== '';
    case 'alternatives':
      return request.alternatives.length > 0;
    case 'resident':
      return request.withResident !== undefined && request.benefit !== undefined;
    case 'request':
      return request.what.trim() !== '' && (request.amountCents ?? 0) > 0;
  }
}

const pages: Readonly<Partial<Record<CaseStatus, CasePage>>> = {
  asked: 'votes',
  'with-manager': 'decide',
  question: 'request',
  refused: 'refused',
  agreed: 'spend',
  'six-months': 'close',
  closed: 'closed',
};

/**
 * The page a request opens with: the first step where something is open, or what is asked where it stands.
 * @param isAskedBack the day of a look back has come.
 */
export function pageOf(request: BudgetCase, isAskedBack: boolean): CasePage {
  const { status } = request;
  if (status === 'draft' || status === 'alternatives')
    return fillSteps.find((step) => !isFilled(step, request)) ?? 'request';
  return pages[status] ?? (isAskedBack ? 'look-back' : 'wait');
}

/** The step of the road a page belongs to. */
export function roadStepOf(page: CasePage): RoadStep | undefined {
  if (page === 'wait') return 'look-back';
  return roadSteps.find((step) => step === page);
}

/** How a step of the road stands: done, now, or still to come. */
export function stepState(step: RoadStep, request: BudgetCase, page: CasePage): 'done' | 'now' | 'later' {
  const now = roadStepOf(page);
  if (step === now) return 'now';
  if ((fillSteps as readonly string[]).includes(step)) return isFilled(step as FillStep, request) ? 'done' : 'later';
  const at = roadSteps.indexOf(step);
  return now !== undefined && at < roadSteps.indexOf(now) ? 'done' : 'later';
}
