import type { ToolWords } from '../shared/tool.messages.js';

/** Every English text at first sight. */
export const en: ToolWords = {
  title: 'Social and medical: seven shifts',
  purpose:
    'Look together at one case, document, contract or way of working. Everybody scores alone first. Then you see where you differ, and choose one change.',
  start: 'Choose what to look at',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No comparison has been made yet.',
};
