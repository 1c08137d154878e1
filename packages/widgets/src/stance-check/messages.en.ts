import type { ToolWords } from '../shared/tool.messages.js';

/** Every English text at first sight. */
export const en: ToolWords = {
  title: 'One moment from close by',
  purpose:
    'Choose one moment of this week. Twelve statements show where there is room to stand closer. Then you choose one step.',
  start: 'Choose a moment',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No moment has been chosen yet.',
};
