import type { CompassMessages } from './messages.nl.js';

/** Every English text of the compass at first sight; those of evidence come with it. */
export const en: CompassMessages = {
  title: 'Six tasks',
  purpose:
    'Six tasks for municipality and institutions. Answer the six questions. With each, put something that others can see or read.',
  start: 'Begin with the first task',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'Nothing stands with any of the tasks yet.',
  questions: {
    1: 'Do we know who cares for whom, now and in ten years?',
    2: 'Do we find people who want to do something for somebody else?',
    3: 'What do we try anew, and with what do we stop?',
    4: 'What did we learn from the region, and what did the region learn from us?',
    5: 'What do we do differently because we learned from it?',
    6: 'By what do we see that it helps residents, and do we steer on that?',
  },
  none: 'No evidence yet.',
  add: 'Add evidence',
};
