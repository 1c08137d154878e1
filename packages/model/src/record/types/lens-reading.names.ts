// Apart from the schema, so that what only shows readings need not carry what checks them.

/** The name of the type of record. */
export const lensReadingType = 'lens-reading';

/** The name of the type of record that holds changes to the word list. */
export const lensWordsType = 'lens-words';

/** What a lens marks in a text (D§11.4). */
export const lensKinds = ['talk-about', 'label', 'passive', 'long', 'abbreviation'] as const;
export type LensKind = (typeof lensKinds)[number];

/** What each field of a reading is called. */
export const lensLabels = {
  name: { nl: 'Hoe noemt u deze tekst?', en: 'What do you call this text?' },
  intention: { nl: 'Wat gaat u anders schrijven?', en: 'What will you write differently?' },
  readOn: { nl: 'Gelezen op', en: 'Read on' },
} as const;
