import * as v from 'valibot';
import { day, list, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { interpretationSessionType } from './interpretation-session.names.js';

/**
 * A meeting in which people read figures together: the questions, two readings beside one another, what was agreed, and when they look
 * again. It ends in at most three dated agreements.
 */
export const interpretationSession = {
  type: interpretationSessionType,
  schemaVersion: 1,
  label: { nl: 'Duidingsgesprek', en: 'Interpretation session' },
  schema: v.object({
    title: text({ max: 140, required: true, label: { nl: 'Waar ging het over?', en: 'What was it about?' } }),
    /** Records of the indicators that were on the table, and the region. */
    indicatorIds: v.pipe(v.array(v.string()), v.maxLength(12)),
    region: v.string(),
    heldOn: day({ required: true, label: { nl: 'Gehouden op', en: 'Held on' } }),
    /** The fixed questions by their key, with what was answered. */
    answers: v.record(v.string(), v.pipe(v.string(), v.maxLength(600))),
    readingA: text({ max: 600, label: { nl: 'Eerste lezing', en: 'First reading' } }),
    readingAFrom: role({ label: { nl: 'Wie leest het zo?', en: 'Who reads it so?' } }),
    readingB: text({ max: 600, label: { nl: 'Tweede lezing', en: 'Second reading' } }),
    readingBFrom: role({ label: { nl: 'Wie leest het zo?', en: 'Who reads it so?' } }),
    agreed: text({ max: 600, label: { nl: 'Wat vinden we samen?', en: 'What do we agree on?' } }),
    agreements: list(
      v.object({
        what: text({ max: 140, required: true, label: { nl: 'Wat spreken we af?', en: 'What do we agree to do?' } }),
        ownerRole: role({ required: true, label: { nl: 'Wie doet dat?', en: 'Who does it?' } }),
        by: day({ required: true, label: { nl: 'Wanneer is het klaar?', en: 'When is it done?' } }),
      }),
      { most: 3, each: { nl: 'afspraak', en: 'agreement' }, label: { nl: 'Afspraken', en: 'Agreements' } },
    ),
    nextLook: day({ required: true, label: { nl: 'Wanneer kijken we opnieuw?', en: 'When do we look again?' } }),
  }),
} as const satisfies RecordType;

/** The data of an interpretation session. */
export type InterpretationSession = DataOf<typeof interpretationSession>;
