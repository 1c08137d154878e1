// Apart from the schema, so that what only shows stories need not carry what checks them.

/** The name of the type of record. */
export const indicatorStoryType = 'indicator-story';

/** What each part of a story is called, in forms and on cards. */
export const storyLabels = {
  means: { nl: 'Wat betekent dit cijfer?', en: 'What does this figure mean?' },
  meansNot: { nl: 'Wat betekent het niet?', en: 'What does it not mean?' },
  whatWeDo: { nl: 'Wat doen we?', en: 'What do we do?' },
  ask: { nl: 'Wat vragen we van u?', en: 'What do we ask of you?' },
  contactTeam: { nl: 'Welk team weet hier meer van?', en: 'Which team knows more about it?' },
  updatedOn: { nl: 'Geschreven op', en: 'Written on' },
} as const;
