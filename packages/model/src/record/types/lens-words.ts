import * as v from 'valibot';
import { lensWordList } from '../../language/lens-words.names.js';
import { links, list, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { lensWordsType } from './lens-reading.names.js';

/** What a team changed in the word list of the lens: words of its own, and words of ours it does not want marked (D§11.4). */
export const lensWords = {
  type: lensWordsType,
  schemaVersion: 1,
  label: { nl: 'Woordenlijst van de tekstlens', en: 'Word list of the lens' },
  schema: v.object({
    own: list(
      v.object({
        word: text({
          max: 40,
          required: true,
          label: { nl: 'Welk woord?', en: 'Which word?' },
          help: { nl: 'Ook een paar woorden bij elkaar mag.', en: 'A few words together will do as well.' },
        }),
        question: text({
          max: 140,
          label: { nl: 'Welke vraag hoort erbij?', en: 'Which question goes with it?' },
          help: {
            nl: 'Laat u dit leeg? Dan vragen wij: “Wie heeft dit gezegd?”',
            en: 'If you leave this empty, we ask: “Wie heeft dit gezegd?”',
          },
        }),
      }),
      { most: 60, each: { nl: 'woord', en: 'word' }, label: { nl: 'Eigen woorden', en: 'Words of our own' } },
    ),
    /** Words of the built-in list that are not marked. A word that has left that list does no harm. */
    left: links({
      most: 200,
      label: { nl: 'Deze woorden niet aanwijzen', en: 'Do not mark these words' },
      options: lensWordList.map(({ value }) => ({ value, label: { nl: value, en: value } })),
    }),
  }),
} as const satisfies RecordType;

/** The data of a changed word list. */
export type LensWords = DataOf<typeof lensWords>;
