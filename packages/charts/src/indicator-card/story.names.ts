/** Parts of a story by the name a page gives them: `<p data-dk="means">`. */
export const storyNames = {
  means: 'means',
  meansNot: 'means-not',
  whatWeDo: 'what-we-do',
  ask: 'ask',
  contactTeam: 'contact-team',
  updatedOn: 'updated-on',
  aboutPeriod: 'about-period',
} as const;
