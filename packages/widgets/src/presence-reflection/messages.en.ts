import type { ToolWords } from '../shared/tool.messages.js';

/** Every English text at first sight. */
export const en: ToolWords = {
  title: 'Being present',
  purpose:
    'First be with somebody, only then for somebody. Look back for two minutes after a meeting, for yourself alone.',
  start: 'Look back',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'There is no reflection yet.',
};
