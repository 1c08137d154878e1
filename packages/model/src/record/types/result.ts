import * as v from 'valibot';
import { circles, laws, lifeDomains, valuesOf } from '../../field/social-domain.names.js';
import { tasks } from '../../field/tasks.names.js';
import { choice, choices, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { resultType } from './result.names.js';

/**
 * What should be true for everybody, in plain words: "inwoners staan er niet alleen voor". It is about a whole population; nobody alone
 * can be held to it (Results-Based Accountability, Friedman; D§7.5).
 */
export const result = {
  type: resultType,
  schemaVersion: 1,
  label: { nl: 'Doel', en: 'Result' },
  schema: v.object({
    label: text({
      max: 140,
      required: true,
      label: { nl: 'Wat moet er waar zijn?', en: 'What should be true?' },
      help: {
        nl: 'In gewone woorden. Bijvoorbeeld: inwoners staan er niet alleen voor.',
        en: 'In plain words. For example: residents are not on their own.',
      },
    }),
    why: text({
      max: 280,
      label: { nl: 'Waarom is dit belangrijk?', en: 'Why does this matter?' },
    }),
    circle: v.optional(
      choice(valuesOf(circles), {
        label: { nl: 'Bij welke kring van steun hoort het?', en: 'Which circle of support does it belong to?' },
        options: circles,
      }),
    ),
    lifeDomains: choices(valuesOf(lifeDomains), {
      label: { nl: 'Levensgebieden', en: 'Domains of life' },
      options: lifeDomains,
    }),
    laws: choices(valuesOf(laws), { label: { nl: 'Wetten', en: 'Laws' }, options: laws }),
    tasks: choices(valuesOf(tasks), { label: { nl: 'Opgaven', en: 'Tasks' }, options: tasks }),
    /** Its place among the results, from 0; equal places go by when they were made. */
    place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
} as const satisfies RecordType;

/** The data of a result. */
export type Result = DataOf<typeof result>;
