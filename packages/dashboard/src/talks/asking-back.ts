import { interpretationSession, type Field, type InterpretationSession, type KeptDraft } from '@draagkracht/model';
import { RecordForm } from '../goals/record-form.js';
import type { GoalsOwner, Panel } from '../goals/goals-owner.js';
import { talksMessages } from './talks.messages.js';
import { lookBackForm, type DueAgreement } from './talks.view.js';

/** Where the form opens that looks back on an agreement. */
export const askedAt = ({ session, at }: Pick<DueAgreement, 'session' | 'at'>): string => `${session.id}-${at}`;

const asks = ['outcome', 'learned'];

/** What is asked of one agreement: whether it was done, and what was learnt. */
const drawn = (at: number, { name, item = [] }: Field): readonly Field[] =>
  item
    .filter((field) => asks.includes(field.name))
    .map((field) => ({ ...field, name: `${name}.${at}.${field.name}`, required: field.name === 'outcome' }));

/** Of a draft only the answer about one agreement; the others are as they are now. */
function answered(draft: KeptDraft, { agreements }: InterpretationSession, at: number): KeptDraft {
  const { outcome, learned } = (draft.values as Partial<InterpretationSession>).agreements?.[at] ?? {};
  const now = agreements.map((one, n) => (n === at ? { ...one, outcome, learned } : one));
  return { ...draft, values: { ...draft.values, agreements: now } };
}

/** The form that asks an agreement back. Done, partly or not: all three are an answer; none is not. */
export function askingBack(owner: GoalsOwner, due: DueAgreement): Panel {
  const { session, at, agreement } = due;
  const { monitor } = owner;
  const say = talksMessages.in(owner.language());
  return new RecordForm(owner, {
    type: interpretationSession,
    at: askedAt(due),
    title: say.lookBackOn(agreement.what),
    form: lookBackForm(at),
    asks: ['agreements'],
    values: session.data,
    about: session,
    records: () => monitor.records?.sessions ?? [],
    taken: (draft) => answered(draft, session.data, at),
    refused: say.notYet,
    drawn: (field) => drawn(at, field),
    check: (values) => {
      const { outcome } = (values['agreements'] as typeof session.data.agreements)[at] ?? {};
      return {
        lacks: outcome
          ? []
          : [{ field: `agreements.${at}.outcome`, says: talksMessages.in(owner.language()).noOutcome }],
        asks: [],
      };
    },
  });
}
