import type { CirclesMessages } from './messages.nl.js';

/** English. */
export const en: CirclesMessages = {
  title: 'Circles of support',
  purpose:
    'Draw together who are around you. You see who helps you, and what you give yourself. This drawing is yours.',
  question: 'Whom did you see this week?',
  start: 'Begin with your circles',
  fromFile: 'I have a file already',
  showExample: 'Show example',
  hideExample: 'Hide the example',
  noneYet: 'There are no circles yet.',
};
