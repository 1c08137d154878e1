import type { ToolWords } from '../shared/tool.messages.js';

/** The texts of the log at first sight, in English. */
export const en: ToolWords = {
  title: 'List of obstacles',
  purpose:
    'What is in the way when you want to help a resident? Put it here. Who can change it gives an answer. You see how long that takes.',
  start: 'Report an obstacle',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No obstacle has been reported yet.',
};
