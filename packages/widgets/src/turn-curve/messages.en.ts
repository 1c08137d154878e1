import type { ToolWords } from '../shared/tool.messages.js';

/** Every English text of the curve at first sight; those of conversations come with them. */
export const en: ToolWords = {
  title: 'Turn the curve',
  question: 'Which curve do you want to turn?',
  purpose:
    'From a result to three actions at most, in one conversation of 75 minutes. With everybody who can do something, residents too. In six steps you look at the curve, at what is behind it, and at what you will do together.',
  start: 'Begin the conversation',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'There has been no conversation about this curve yet.',
};
