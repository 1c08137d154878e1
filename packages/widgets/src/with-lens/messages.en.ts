import type { ToolWords } from '../shared/tool.messages.js';

/** Every English text at first sight. */
export const en: ToolWords = {
  title: 'Does the text talk about people, or with people?',
  purpose:
    'Paste a letter or a paper in Dutch. You see where it talks about people, with a question at each word. We do not keep your text.',
  start: 'Paste a text',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No text has been read yet.',
};
