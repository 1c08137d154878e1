import type { ToolWords } from '../shared/tool.messages.js';

/** What the chain says at first sight, in English. */
export const en: ToolWords = {
  title: 'From plan to accounts',
  purpose:
    'Follow one promise from policy plan to accounts. That shows where the promise changes, and who can repair it.',
  start: 'Follow a promise',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No promise has been followed yet.',
};
