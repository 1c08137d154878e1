// Apart from the schema, so that what only shows agreements need not carry what checks them.

/** The name of the type of record. */
export const agreementType = 'principle-agreement';

/** What each field of an agreement is called, in forms and wherever it is shown. */
export const agreementLabels = {
  ownWords: { nl: 'In onze eigen woorden', en: 'In our own words' },
  example: { nl: 'Een voorbeeld', en: 'An example' },
  agreement: { nl: 'Onze afspraak', en: 'Our agreement' },
  ownerRole: { nl: 'Wie let hierop?', en: 'Who looks after it?' },
  reviewOn: { nl: 'Wanneer kijken we terug?', en: 'When do we look back?' },
  outcome: { nl: 'Is het gelukt?', en: 'Did it work out?' },
  learned: { nl: 'Wat leerden we?', en: 'What did we learn?' },
} as const;
