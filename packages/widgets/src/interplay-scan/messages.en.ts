import type { ScanMessages } from './messages.nl.js';

/** English. */
export const en: ScanMessages = {
  fromFile: 'I was given a file',
  title: 'Interplay in the neighbourhood',
  purpose:
    'Each side says by itself how well you know one another and work together. Then you see where the pictures differ. Begin with three parties.',
  start: 'Add three parties',
  showExample: 'Show example',
  hideExample: 'Hide the example',
  noneYet: 'There is no interplay yet.',
};
