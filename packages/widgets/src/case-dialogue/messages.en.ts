import type { ToolWords } from '../shared/tool.messages.js';

/** What the dialogue says at first sight, in English. */
export const en: ToolWords = {
  title: 'Reversed test in dialogue',
  purpose:
    'First the effect the resident wants, the rule comes last. In four steps you and your colleagues reach a decision you can explain.',
  start: 'Begin a dialogue',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No dialogue has been kept yet.',
};
