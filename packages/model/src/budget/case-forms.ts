import * as v from 'valibot';
import { role, text } from '../record/fields.js';
import type { RecordType, Refusal } from '../record/record-type.js';
import { budgetCase } from '../record/types/budget-case.js';
import { deviationSchema, expenseSchema, lookBackSchema } from '../record/types/budget-case.parts.js';
import { budgetVote } from '../record/types/budget-vote.js';
import { initialsOf } from './votes.js';

// What the steps of a request ask, where that is not simply some fields of its record. They are no types of records: nothing is kept as one.

const of = budgetCase.schema.entries;

/** Asked when somebody asks for money or votes, used for a mark at once (`voterMark`), and kept nowhere. */
const initials = text({
  max: 8,
  required: true,
  guarded: false,
  fleeting: true,
  label: { nl: 'Uw initialen', en: 'Your initials' },
  help: {
    nl: 'Zo tellen wij mensen. De letters blijven nergens staan.',
    en: 'So we count people. The letters are kept nowhere.',
  },
});

const noLetters: Refusal = {
  field: 'initials',
  because: {
    nl: 'Vul uw initialen in. Twee letters zijn genoeg.',
    en: 'Fill in your initials. Two letters are enough.',
  },
};
const isBlank = (value: unknown): boolean => String(value ?? '').trim() === '';
const lettersRefused = (draft: Readonly<Record<string, unknown>>): readonly Refusal[] =>
  'initials' in draft && !isBlank(draft['initials']) && initialsOf(String(draft['initials'])).length < 2
    ? [noLetters]
    : [];

/** What is asked of colleagues, and who asks. */
export const requestForm = {
  type: budgetCase.type,
  schemaVersion: 1,
  label: budgetCase.label,
  schema: v.object({
    what: of.what,
    amountCents: of.amountCents,
    inKind: of.inKind,
    urgency: of.urgency,
    requesterRole: of.requesterRole,
    initials,
  }),
  refusals: lettersRefused,
} as const satisfies RecordType;

const vote = budgetVote.schema.entries;

/** What a colleague thinks. */
export const voteForm = {
  type: budgetVote.type,
  schemaVersion: 1,
  label: budgetVote.label,
  schema: v.object({
    initials,
    role: vote.role,
    answer: vote.answer,
    reason: vote.reason,
    advice: vote.advice,
  }),
  refusals: (draft) => [...lettersRefused(draft), ...budgetVote.refusals(draft)],
} as const satisfies RecordType;

const missing = (field: string, nl: string, en: string): Refusal => ({ field, because: { nl, en } });
const bent: readonly Refusal[] = [
  missing('rule', 'Schrijf op van welke regel u afwijkt.', 'Write down from which rule you depart.'),
  missing('source', 'Kies waar die regel staat.', 'Choose where that rule stands.'),
  missing('whyDifferent', 'Schrijf op waarom deze situatie anders is.', 'Write down why this situation differs.'),
  missing(
    'value',
    'U wijkt af van een regel. Vul ook deze regel in.',
    'You depart from a rule. Fill in this line too.',
  ),
  missing(
    'longTerm',
    'U wijkt af van een regel. Vul ook deze regel in.',
    'You depart from a rule. Fill in this line too.',
  ),
  missing(
    'legal',
    'U wijkt af van een regel. Vul ook deze regel in.',
    'You depart from a rule. Fill in this line too.',
  ),
];
const noManager = missing('managerRole', 'Schrijf op welke rol beslist.', 'Write down which role decides.');

/** The four lines of the omgekeerde toets, and whether a rule is bent (D§6.3). Who bends one fills in all four. */
export const decisionForm = {
  type: budgetCase.type,
  schemaVersion: 1,
  label: budgetCase.label,
  schema: v.object({
    /** Only when the manager decides. */
    managerRole: v.optional(
      role({
        label: { nl: 'Wie beslist?', en: 'Who decides?' },
        help: { nl: 'Een rol, geen naam. Zoals: teammanager.', en: 'A role, not a name. Such as: team manager.' },
      }),
    ),
    effect: text({
      max: 280,
      required: true,
      label: { nl: 'Effect: wat bereiken we hiermee?', en: 'Effect: what do we reach with it?' },
    }),
    value: of.value,
    longTerm: of.longTerm,
    legal: of.legal,
    deviates: of.deviates,
    rule: v.optional(deviationSchema.entries.rule),
    source: v.optional(deviationSchema.entries.source),
    whyDifferent: v.optional(deviationSchema.entries.whyDifferent),
  }),
  refusals: (draft) => [
    ...('managerRole' in draft && isBlank(draft['managerRole']) ? [noManager] : []),
    ...(draft['deviates'] === 'yes' ? bent.filter(({ field }) => isBlank(draft[field])) : []),
  ],
} as const satisfies RecordType;

const noMoney = missing('amountCents', 'Vul een bedrag boven € 0 in.', 'Fill in an amount above € 0.');

/** An expense. */
export const expenseForm = {
  type: budgetCase.type,
  schemaVersion: 1,
  label: budgetCase.label,
  schema: v.object({
    amountCents: expenseSchema.entries.amountCents,
    on: expenseSchema.entries.on,
    receipt: v.optional(expenseSchema.entries.receipt),
    supplierKind: of.supplierKind,
  }),
  refusals: ({ amountCents }) => (amountCents === 0 ? [noMoney] : []),
} as const satisfies RecordType;

/** A look back, with what the team learned. */
export const lookBackForm = {
  type: budgetCase.type,
  schemaVersion: 1,
  label: budgetCase.label,
  schema: v.object({
    goalReached: v.optional(lookBackSchema.entries.goalReached),
    residentSays: lookBackSchema.entries.residentSays,
    stillNeeded: lookBackSchema.entries.stillNeeded,
    withoutMoney: lookBackSchema.entries.withoutMoney,
    sure: lookBackSchema.entries.sure,
    lesson: of.lesson,
  }),
} as const satisfies RecordType;
