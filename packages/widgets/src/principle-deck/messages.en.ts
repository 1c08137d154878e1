import type { ToolWords } from '../shared/tool.messages.js';

/** Every English text at first sight. */
export const en: ToolWords = {
  title: 'Four principles',
  purpose:
    'Which principle asks something of us this week? Choose one and make one agreement together. Next time you start with it.',
  start: 'Choose a principle',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No agreement has been made yet.',
};
