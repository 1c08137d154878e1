import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import { choice, role, text } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { budgetVoteType, voteAnswers } from './budget-case.names.js';

/**
 * By which one person is told from another within one request, without storing who it is (see `voterMark`). Both are made new for every
 * request, so that nobody can be followed from one to the next.
 */
export const markSchema = v.object({
  /** The device it was made on, for this request. */
  device: v.pipe(v.string(), v.maxLength(40)),
  /** The person on that device, for this request. */
  person: v.pipe(v.string(), v.maxLength(40)),
});
export type VoterMark = v.InferOutput<typeof markSchema>;

const whyNot: Refusal = {
  field: 'reason',
  because: {
    nl: 'Schrijf op waarom niet. Dan kan de vrager ermee verder.',
    en: 'Write down why not. Then the requester can go on.',
  },
};

/**
 * What one colleague thinks of a request. A record of its own, so that the votes of two devices come together in a merged file without
 * one being written over the other. It never holds initials.
 */
export const budgetVote = {
  type: budgetVoteType,
  schemaVersion: 1,
  label: { nl: 'Stem over een aanvraag', en: 'Vote on a request' },
  keepWeeks: 26,
  schema: v.object({
    /** The id of the `budget-case`. */
    caseId: v.string(),
    /** The round of the request it belongs to. */
    round: v.pipe(v.number(), v.integer(), v.minValue(1)),
    role: role({
      required: true,
      label: { nl: 'Wat is uw rol?', en: 'What is your role?' },
      help: { nl: 'Een rol, geen naam. Zoals: jeugdconsulent.', en: 'A role, not a name. Such as: youth consultant.' },
    }),
    answer: v.optional(
      choice(valuesOf(voteAnswers), {
        required: true,
        label: { nl: 'Wat is uw antwoord?', en: 'What is your answer?' },
        options: voteAnswers,
      }),
    ),
    reason: text({ max: 140, label: { nl: 'Bij niet akkoord: waarom niet?', en: 'If you do not agree: why not?' } }),
    advice: text({ max: 280, label: { nl: 'Wat raadt u aan?', en: 'What do you advise?' } }),
    mark: markSchema,
    /** Somebody said that this is another person than the one with the same role on another device. */
    isOther: v.boolean(),
    /** ISO instant. */
    at: v.string(),
  }),
  refusals: ({ answer, reason }) => (answer === 'disagree' && String(reason ?? '').trim() === '' ? [whyNot] : []),
} as const satisfies RecordType;

/** The data of a vote. */
export type BudgetVote = DataOf<typeof budgetVote>;
