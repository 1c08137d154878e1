import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import { tasks } from '../../field/tasks.names.js';
import type { Translated } from '../../value/translated.js';
import { day, link, list, role, text } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { taskCompassType } from './task-compass.names.js';

const noAddress: Translated = {
  nl: 'Begin het adres met https:// of laat het leeg.',
  en: 'Begin the address with https:// or leave it empty.',
};
const noOwner: Translated = {
  nl: 'Wie zet deze stap? Zonder eigenaar blijft hij liggen.',
  en: 'Who takes this step? Without an owner it stays where it is.',
};

/**
 * What there is to see of one of the six tasks (seed B15, D§11.16): evidence with its day, and the next step. It has an age and never a
 * score.
 */
export const taskCompass = {
  type: taskCompassType,
  schemaVersion: 1,
  label: { nl: 'Opgave', en: 'Task' },
  schema: v.object({
    task: v.picklist(valuesOf(tasks)),
    evidence: list(
      v.object({
        what: text({
          max: 140,
          required: true,
          label: { nl: 'Wat is er gebeurd?', en: 'What happened?' },
          help: {
            nl: 'Iets dat een ander kan zien of nalezen. Noem geen namen.',
            en: 'Something others can see or read. Name nobody.',
          },
        }),
        on: day({
          required: true,
          label: { nl: 'Van welke dag is het?', en: 'Of which day is it?' },
        }),
        link: text({
          max: 280,
          guarded: false,
          label: { nl: 'Waar staat het op internet?', en: 'Where is it on the internet?' },
        }),
        /** A record that is kept in the same place, as `type:id`. */
        record: v.optional(link({ label: { nl: 'Of staat het hier op dit apparaat?', en: 'Or is it kept here?' } })),
      }),
      { most: 12, each: { nl: 'bewijs', en: 'piece of evidence' }, label: { nl: 'Bewijs', en: 'Evidence' } },
    ),
    nextStep: text({
      max: 140,
      label: { nl: 'Wat is de volgende stap?', en: 'What is the next step?' },
    }),
    ownerRole: role({
      label: { nl: 'Wie zet die stap?', en: 'Who takes that step?' },
      help: { nl: 'Een rol, geen naam.', en: 'A role, not a name.' },
    }),
    by: day({ label: { nl: 'Wanneer is die gezet?', en: 'When is it taken?' } }),
  }),
  refusals: ({ evidence, nextStep, ownerRole }): Refusal[] => [
    ...(Array.isArray(evidence) ? (evidence as readonly { link?: string }[]) : []).flatMap((one, at) =>
      one.link && !/^https:\/\/\S+$/.test(one.link.trim())
        ? [{ field: `evidence.${at}.link`, because: noAddress }]
        : [],
    ),
    ...(typeof nextStep === 'string' && nextStep.trim() && !String(ownerRole ?? '').trim()
      ? [{ field: 'ownerRole', because: noOwner }]
      : []),
  ],
} as const satisfies RecordType;

/** The data of a task. */
export type TaskCompass = DataOf<typeof taskCompass>;
