import { canonEn } from './messages.canon.en.js';
import type { CardMessages } from './messages.nl.js';

/** Every English text of the card at first sight; those of agreements come with them. */
export const en: CardMessages = {
  of: (number) => `Principle ${number} of 4`,
  principles: canonEn,
  asks: 'What this asks of us',
  question: 'Which principle asks something of us this week?',
  purpose: 'Make one agreement together on this principle. Next time you start with it: did it work out?',
  start: 'Make an agreement',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'There is no agreement on this principle yet.',
};
