import * as v from 'valibot';
import { day, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { lensKinds, lensLabels as labels, lensReadingType } from './lens-reading.names.js';

const count = () => v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What the lens counted in a text and which questions the writer takes along (D§11.4). The text itself is nowhere in it: its hash tells
 * whether it is the same text again, and a question is known by the number of its sentence.
 */
export const lensReading = {
  type: lensReadingType,
  schemaVersion: 1,
  label: { nl: 'Gelezen tekst', en: 'Text that was read' },
  keepWeeks: 26,
  schema: v.object({
    name: text({
      max: 60,
      required: true,
      label: labels.name,
      help: { nl: 'Bijvoorbeeld: brief over de keuken.', en: 'For example: letter about the kitchen.' },
    }),
    intention: text({
      max: 140,
      label: labels.intention,
      help: { nl: 'Eén ding is genoeg. Noem geen namen.', en: 'One thing is enough. Name nobody.' },
    }),
    readOn: day({ required: true, label: labels.readOn }),
    /** SHA-256 of the text, 64 hexadecimal digits. */
    textHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    counts: v.object({
      sentences: count(),
      /** Sentences in which a resident does something. */
      residentActs: count(),
      'talk-about': count(),
      label: count(),
      passive: count(),
      long: count(),
      abbreviation: count(),
    }),
    /** The questions the writer chose: of which kind, in which sentence (from 1), and the word of the list, never of the text. */
    questions: v.pipe(
      v.array(
        v.object({
          kind: v.picklist(lensKinds),
          sentence: v.pipe(v.number(), v.integer(), v.minValue(1)),
          word: v.pipe(v.string(), v.maxLength(40)),
        }),
      ),
      v.maxLength(200),
    ),
  }),
} as const satisfies RecordType;

/** The data of a text that was read. */
export type LensReading = DataOf<typeof lensReading>;
