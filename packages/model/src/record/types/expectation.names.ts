// Apart from the schema, so that what only looks back on expectations need not carry what checks them.

/** The name of the type of record. */
export const expectationType = 'expectation';

/** How sure somebody may say to be, in per cent: finer than this nobody can tell apart. */
export const sureness = ['50', '80', '90'] as const;

/** What each field of an expectation is called, in forms and wherever it is shown. */
export const expectationLabels = {
  measure: { nl: 'Wat gaan we doen?', en: 'What are we going to do?' },
  period: { nl: 'Over welke periode gaat het?', en: 'Which period is it about?' },
  low: { nl: 'Laagste cijfer dat we verwachten', en: 'Lowest figure we expect' },
  high: { nl: 'Hoogste cijfer dat we verwachten', en: 'Highest figure we expect' },
  sure: { nl: 'Hoe zeker zijn we daarvan?', en: 'How sure are we of that?' },
  why: { nl: 'Waarom verwachten we dit?', en: 'Why do we expect this?' },
  recordedOn: { nl: 'Opgeschreven op', en: 'Written down on' },
} as const;
