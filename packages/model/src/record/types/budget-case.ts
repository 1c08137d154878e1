import * as v from 'valibot';
import { remainsOfCase } from '../../budget/outcomes.js';
import { laws, lifeDomains, valuesOf } from '../../field/social-domain.names.js';
import { choice, choices, list, money, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { benefitAnswers, budgetCaseType, caseStatuses, supplierKinds, urgencies } from './budget-case.names.js';
import { yesOrNo } from './case-dialogue.names.js';
import { alternativeSchema, deviationSchema, expenseSchema, lookBackSchema } from './budget-case.parts.js';
import { budgetRemainderType } from './budget-remainder.names.js';
import { markSchema } from './budget-vote.js';

const instantOrNone = v.union([v.pipe(v.string(), v.isoTimestamp()), v.literal('')]);

/** How it was decided, and by whom: roles and a number of people, never a name. */
const decisionSchema = v.object({
  outcome: v.picklist(['agreed', 'refused', 'solved']),
  /** ISO instant. */
  at: v.string(),
  /** The roles that agreed; with `refused` those that did not. */
  roles: v.array(v.string()),
  /** How many distinct people that were, the requester not among them. */
  people: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** It was above the limit of the team, and the manager decided. */
  byManager: v.boolean(),
  /** The words of those who did not agree; kept, because they are needed to learn from it. */
  dissent: v.array(v.string()),
});
/** How a request was decided. */
export type BudgetDecision = v.InferOutput<typeof decisionSchema>;

/**
 * A request for money that fits no rule, from the situation to the look back after six months (D§6.3). Who it is about has a made-up name.
 * Steps may still be open; `model/budget` says which step is possible when. Amounts are whole cents.
 */
export const budgetCase = {
  type: budgetCaseType,
  schemaVersion: 1,
  label: { nl: 'Aanvraag maatwerk', en: 'Request for tailored help' },
  keepWeeks: 26,
  keepFrom: ({ closedOn }) => String(closedOn ?? ''),
  remains: ({ data }) => {
    const row = remainsOfCase(data as BudgetCase);
    return row && { type: budgetRemainderType, data: row };
  },
  schema: v.object({
    /** The id of the `team-budget`. */
    budgetId: v.string(),
    /** The made-up name of the household, such as "Berk-17": unique within the team and the year. */
    pseudonym: v.pipe(v.string(), v.maxLength(40)),
    status: v.picklist(valuesOf(caseStatuses)),
    /** ISO day. */
    openedOn: v.string(),
    /** The id of the `case-dialogue` it came from; empty when none. */
    dialogueId: v.string(),
    situation: text({
      max: 280,
      required: true,
      label: { nl: 'Wat is er aan de hand?', en: 'What is going on?' },
      help: { nl: 'Alleen wat nodig is. Noem geen namen.', en: 'Only what is needed. Name nobody.' },
    }),
    goal: text({
      max: 140,
      required: true,
      label: { nl: 'Wat wil de inwoner bereiken?', en: 'What does the resident want to reach?' },
      help: { nl: 'In de woorden van de inwoner.', en: 'In the words of the resident.' },
    }),
    requesterRole: role({
      required: true,
      label: { nl: 'Wie vraagt het?', en: 'Who asks?' },
      help: { nl: 'Uw rol, geen naam. Zoals: consulent Wmo.', en: 'Your role, not a name. Such as: Wmo consultant.' },
    }),
    /** By which the requester is kept from voting; see `model/budget/votes`. */
    requesterMark: v.optional(markSchema),
    lifeDomains: choices(valuesOf(lifeDomains), {
      label: { nl: 'Waar gaat het over?', en: 'What is it about?' },
      options: lifeDomains,
    }),
    law: choices(valuesOf(laws), {
      label: { nl: 'Welke wet hoort erbij?', en: 'Which law belongs to it?' },
      options: laws,
    }),
    alternatives: list(alternativeSchema, {
      most: 8,
      required: true,
      each: { nl: 'poging', en: 'attempt' },
      label: { nl: 'Wat probeerden we zonder geld?', en: 'What did we try without money?' },
    }),
    withResident: v.optional(
      choice(valuesOf(yesOrNo), {
        required: true,
        label: { nl: 'Is dit met de inwoner besproken?', en: 'Was this discussed with the resident?' },
        options: yesOrNo,
      }),
    ),
    benefit: v.optional(
      choice(valuesOf(benefitAnswers), {
        required: true,
        label: { nl: 'Heeft het huishouden een bijstandsuitkering?', en: 'Is the household on social assistance?' },
        options: benefitAnswers,
      }),
    ),
    what: text({
      max: 140,
      required: true,
      label: { nl: 'Wat is er nodig?', en: 'What is needed?' },
      help: { nl: 'Zoals: een tweedehands wasmachine.', en: 'Such as: a second-hand washing machine.' },
    }),
    amountCents: v.optional(
      money({ required: true, label: { nl: 'Hoeveel geld is er nodig?', en: 'How much money is needed?' } }),
    ),
    inKind: v.optional(
      choice(valuesOf(yesOrNo), {
        required: true,
        label: { nl: 'Geven we het in natura?', en: 'Do we give it in kind?' },
        help: {
          nl: 'In natura: wij kopen het. De inwoner krijgt geen geld in handen.',
          en: 'In kind: we buy it. The resident is handed no money.',
        },
        options: yesOrNo,
      }),
    ),
    urgency: v.optional(
      choice(valuesOf(urgencies), {
        required: true,
        label: { nl: 'Hoe snel is het nodig?', en: 'How soon is it needed?' },
        options: urgencies,
      }),
    ),
    supplierKind: v.optional(
      choice(valuesOf(supplierKinds), {
        label: { nl: 'Waar kopen we het?', en: 'Where do we buy it?' },
        options: supplierKinds,
      }),
    ),
    /** ISO instant at which it was put to colleagues last; empty before. */
    askedAt: instantOrNone,
    /** How often it was put to colleagues; votes of an earlier round do not count. */
    round: v.pipe(v.number(), v.integer(), v.minValue(0)),
    question: text({ max: 280, label: { nl: 'Wat willen we eerst weten?', en: 'What do we want to know first?' } }),
    effect: text({
      max: 280,
      label: { nl: 'Effect: wat bereiken we hiermee?', en: 'Effect: what do we reach with it?' },
    }),
    value: text({
      max: 280,
      label: { nl: 'Waarde: past dit bij wat de wet wil?', en: 'Value: does it fit what the law is for?' },
    }),
    longTerm: text({
      max: 280,
      label: { nl: 'Langere termijn: wat als we het niet doen?', en: 'Longer term: what if we do not?' },
    }),
    legal: text({
      max: 280,
      label: { nl: 'Wet: welke ruimte is er?', en: 'Law: what room is there?' },
    }),
    deviates: v.optional(
      choice(valuesOf(yesOrNo), {
        required: true,
        label: { nl: 'Wijken we af van een regel?', en: 'Do we depart from a rule?' },
        options: yesOrNo,
      }),
    ),
    deviation: v.optional(deviationSchema),
    decision: v.optional(decisionSchema),
    expenses: list(expenseSchema, {
      most: 12,
      each: { nl: 'uitgave', en: 'expense' },
      label: { nl: 'Wat is uitgegeven?', en: 'What was spent?' },
    }),
    lookBacks: v.pipe(v.array(lookBackSchema), v.maxLength(2)),
    lesson: text({
      max: 280,
      label: { nl: 'Wat leren we hiervan?', en: 'What do we learn from this?' },
    }),
    closedBecause: text({
      max: 140,
      label: { nl: 'Waarom sluiten we deze aanvraag?', en: 'Why do we close this request?' },
    }),
    /** ISO day; empty while it is open. */
    closedOn: v.string(),
  }),
} as const satisfies RecordType;

/** The data of a request. */
export type BudgetCase = DataOf<typeof budgetCase>;
