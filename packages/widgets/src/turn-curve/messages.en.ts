import type { TurnMessages } from './messages.nl.js';

/** Every English text of the curve at rest; those of the conversation come with it. */
export const en: TurnMessages = {
  title: 'Turn the curve',
  purpose:
    'From a result to three actions at most, in one conversation of 75 minutes. With everybody who can do something, residents too.',
  question: 'Which curve do you want to turn?',
  explain: 'In six steps you look at the curve, at what is behind it, and at what you will do together.',
  start: 'Begin the conversation',
  startAgain: 'Begin a new conversation',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'There has been no conversation about this curve yet.',
  untitled: 'Conversation without a result',
  agreedTitle: 'What we agreed',
  agreedOn: (day) => `On ${day} you agreed:`,
  begunOn: (day) => `This conversation began on ${day} and is not finished.`,
  goOn: 'Go on with the conversation',
  change: 'Change',
  report: 'Show the report',
  remove: 'Remove',
  lookBack: 'Look back now',
  owner: 'Who',
  later: (day, days) => `To be done on ${day}, ${days === 1 ? 'tomorrow' : `in ${days} days`}.`,
  due: () => 'It is to be done today.',
  overdue: (day, days) => `Late: it was to be done on ${day}, ${days === 1 ? 'yesterday' : `${days} days ago`}.`,
  outcomes: { yes: 'It came off.', partly: 'It came off in part.', no: 'It did not come off.' },
  earlierTitle: (count) => (count === 1 ? 'One earlier conversation' : `${count} earlier conversations`),
  noActions: 'No actions came of it.',
  unreachable: 'This could not be fetched. Check whether you have internet and try again.',
};
