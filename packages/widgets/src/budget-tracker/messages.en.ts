import type { ToolWords } from '../shared/tool.messages.js';

/** The English texts at first sight. */
export const en: ToolWords = {
  title: 'Tailored budget of the team',
  purpose:
    'With this budget your team helps quickly, where no rule fits. First you look at what can be done without money. Colleagues decide together, and you look back whether it helped.',
  start: 'Begin a request',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'There is no request yet.',
};
