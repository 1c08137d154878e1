import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import { choice, day, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { extents } from './practice.names.js';
import { stanceAnswers, stanceCheckType, stanceStatements } from './stance-check.names.js';

/** The answer to one statement. It may be absent in what is kept: whoever stops halfway loses nothing. */
const answer = (name: string) => {
  const label = stanceStatements.find(({ value }) => value === name)!.label;
  return v.optional(choice(valuesOf(stanceAnswers), { required: true, label, options: stanceAnswers }));
};

/**
 * How near somebody stood in one situation of this week (seed B9, D§11.3): twelve concrete statements, one step further in, and what came
 * of it. It is about one moment and never about what kind of person somebody is. It stays `prive` and goes after twelve weeks (D§10.2).
 */
export const stanceCheck = {
  type: stanceCheckType,
  schemaVersion: 1,
  label: { nl: 'Terugblik op één moment', en: 'Look at one moment' },
  keepWeeks: 12,
  personal: true,
  schema: v.object({
    situation: text({
      max: 140,
      required: true,
      label: { nl: 'Welk moment van deze week?', en: 'Which moment of this week?' },
      help: {
        nl: 'Kies één moment. Noem geen namen. Bijvoorbeeld: het gesprek over de achterstand in de huur.',
        en: 'Choose one moment. Name nobody. For example: the talk about the arrears in the rent.',
      },
    }),
    inside1: answer('inside1'),
    inside2: answer('inside2'),
    inside3: answer('inside3'),
    integral1: answer('integral1'),
    integral2: answer('integral2'),
    integral3: answer('integral3'),
    below1: answer('below1'),
    below2: answer('below2'),
    below3: answer('below3'),
    together1: answer('together1'),
    together2: answer('together2'),
    together3: answer('together3'),
    stepInside: text({
      max: 140,
      required: true,
      label: { nl: 'Welke stap naar binnen zet u?', en: 'Which step inward do you take?' },
      help: {
        nl: 'Eén stap die u zelf kunt zetten. Bijvoorbeeld: ik ga een keer langs zonder formulier.',
        en: 'One step you can take yourself. For example: I drop by once without a form.',
      },
    }),
    tryBefore: day({
      required: true,
      future: true,
      label: { nl: 'Voor welke dag probeert u het?', en: 'Before which day do you try it?' },
      help: { nl: 'Kies een dag na vandaag.', en: 'Choose a day after today.' },
    }),
    /** Whether the step was taken; absent until somebody looked back. */
    tried: v.optional(
      choice(valuesOf(extents), {
        required: true,
        label: { nl: 'Heeft u de stap gezet?', en: 'Did you take the step?' },
        options: extents,
      }),
    ),
    afterwards: text({
      max: 280,
      label: { nl: 'Wat merkte u?', en: 'What did you notice?' },
      help: { nl: 'Ook als het niet lukte. Noem geen namen.', en: 'Also when it did not work out. Name nobody.' },
    }),
  }),
} as const satisfies RecordType;

/** The data of a look at one moment. */
export type StanceCheck = DataOf<typeof stanceCheck>;
