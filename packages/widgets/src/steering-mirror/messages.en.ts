import type { MirrorWords } from './messages.nl.js';

/** The texts of the mirror at first sight, in English. */
export const en: MirrorWords = {
  title: 'Mirror for managers',
  purpose:
    'Do you give room, or take it away? You answer first. Then others answer, without a name. You see the difference, with facts beside it. At the end you let one thing go.',
  start: 'Begin with yourself',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No mirror has been used yet.',
  collect: 'Answer for the mirror of somebody else',
};
