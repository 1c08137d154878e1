import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import { choice, day, money, text } from '../fields.js';
import {
  alternativeKinds,
  alternativeOutcomes,
  goalAnswers,
  lookBackMoments,
  surenesses,
} from './budget-case.names.js';
import { ruleSources, yesOrNo } from './case-dialogue.names.js';

// The parts of a request that are entered as one. Forms ask for them apart from the rest of the record.

/** One thing that was tried without money. */
export const alternativeSchema = v.object({
  kind: choice(valuesOf(alternativeKinds), {
    required: true,
    label: { nl: 'Wat probeerden we?', en: 'What did we try?' },
    options: alternativeKinds,
  }),
  outcome: choice(valuesOf(alternativeOutcomes), {
    required: true,
    label: { nl: 'Hielp het?', en: 'Did it help?' },
    options: alternativeOutcomes,
  }),
  note: text({ max: 140, label: { nl: 'Wat gebeurde er?', en: 'What happened?' } }),
});
export type Alternative = v.InferOutput<typeof alternativeSchema>;

/** A rule that was bent: which, where it stands, and why this situation differs. It makes an obstacle record. */
export const deviationSchema = v.object({
  rule: text({
    max: 140,
    required: true,
    label: { nl: 'Van welke regel wijken we af?', en: 'Which rule do we depart from?' },
  }),
  source: choice(valuesOf(ruleSources), {
    required: true,
    label: { nl: 'Waar staat die regel?', en: 'Where does that rule stand?' },
    options: ruleSources,
  }),
  whyDifferent: text({
    max: 280,
    required: true,
    label: { nl: 'Waarom is deze situatie anders?', en: 'Why is this situation different?' },
    help: {
      nl: 'Dit antwoord helpt als iemand vraagt: waarom hij wel en ik niet?',
      en: 'This answer helps when somebody asks: why they and not I?',
    },
  }),
  /** The obstacle that was made of it; empty when none. */
  obstacleId: v.string(),
});
export type Deviation = v.InferOutput<typeof deviationSchema>;

/** Money that was spent. */
export const expenseSchema = v.object({
  amountCents: money({ required: true, label: { nl: 'Hoeveel is uitgegeven?', en: 'How much was spent?' } }),
  on: day({ required: true, label: { nl: 'Op welke dag?', en: 'On which day?' } }),
  receipt: choice(valuesOf(yesOrNo), {
    required: true,
    label: { nl: 'Is er een bon?', en: 'Is there a receipt?' },
    options: yesOrNo,
  }),
  /** The day the bank booked it; empty when no line of the bank is matched to it. */
  bookedOn: v.string(),
  /** The mark of the line of the bank that is matched to it, so that no line is used twice; empty when none. */
  bankLine: v.string(),
});
export type Expense = v.InferOutput<typeof expenseSchema>;

/** What came of it, asked at six weeks and at six months. The last two are the questions Zaanstad asked of its cases (D§6.1). */
export const lookBackSchema = v.object({
  moment: v.picklist(valuesOf(lookBackMoments)),
  /** ISO day on which it was filled in. */
  on: v.string(),
  goalReached: choice(valuesOf(goalAnswers), {
    required: true,
    label: { nl: 'Is het doel gehaald?', en: 'Was the goal reached?' },
    options: goalAnswers,
  }),
  residentSays: text({
    max: 280,
    label: { nl: 'Wat zegt de inwoner ervan?', en: 'What does the resident say of it?' },
    help: { nl: 'In eigen woorden. Noem geen namen.', en: 'In their own words. Name nobody.' },
  }),
  stillNeeded: text({ max: 140, label: { nl: 'Wat is er nog nodig?', en: 'What is still needed?' } }),
  withoutMoney: text({
    max: 280,
    label: { nl: 'Wat was er gebeurd zonder dit geld?', en: 'What would have happened without this money?' },
  }),
  sure: v.optional(
    choice(valuesOf(surenesses), {
      label: { nl: 'Hoe zeker weten we dat?', en: 'How sure are we of that?' },
      options: surenesses,
    }),
  ),
});
export type LookBack = v.InferOutput<typeof lookBackSchema>;
