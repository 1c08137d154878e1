// Apart from the schema, so that what only shows reflections need not carry what checks them.

/** The name of the type of record. */
export const presenceReflectionType = 'presence-reflection';

/** What each question of a reflection is, in the form and in the timeline. */
export const presenceLabels = {
  whatIsAtStake: { nl: 'Wat staat er voor de ander op het spel?', en: 'What is at stake for the other?' },
  whatIDidNotDo: { nl: 'Wat kon ik laten?', en: 'What could I leave undone?' },
  nextPresence: { nl: 'Wanneer ben ik er weer?', en: 'When will I be there again?' },
  trait: { nl: 'Waar lette ik deze week op?', en: 'What did I look out for this week?' },
  date: { nl: 'Op welke dag was het?', en: 'On which day was it?' },
} as const;
