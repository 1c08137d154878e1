import type { CardMessages } from './messages.nl.js';

/** Every English text of the card at rest; those of its forms come with the forms. */
export const en: CardMessages = {
  of: (number) => `Principle ${number} of 4`,
  asks: 'What this asks of us',
  question: 'Which principle asks something of us this week?',
  purpose: 'Make one agreement together on this principle. Next time you start with it: did it work out?',
  start: 'Make an agreement',
  startAgain: 'Make a new agreement',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'There is no agreement on this principle yet.',
  edit: 'Change',
  remove: 'Remove',
  runningTitle: 'Our agreement',
  agreedOn: (day) => `On ${day} you agreed:`,
  owner: 'Who looks after it',
  later: (day, days) => `Look back on ${day}, ${days === 1 ? 'tomorrow' : `in ${days} days`}.`,
  due: 'Today you look back.',
  overdue: (day, days) => `Late: you could look back on ${day}, ${days === 1 ? 'yesterday' : `${days} days ago`}.`,
  lookBack: 'Look back now',
  earlierTitle: (count) => (count === 1 ? 'One earlier agreement' : `${count} earlier agreements`),
  outcomes: { yes: 'Worked out', partly: 'Partly worked out', no: 'Did not work out', open: 'Not looked back yet' },
  unreachable: 'This could not be fetched. See whether you are online and try again.',
};
