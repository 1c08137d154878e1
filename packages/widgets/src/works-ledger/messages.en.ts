import type { LedgerMessages } from './messages.nl.js';

/** Every English text of the ledger at first sight; those of its tables and forms come with them. */
export const en: LedgerMessages = {
  title: 'Know, do, pay for what works',
  purpose:
    'Put the practices of your municipality here. Three questions for each: do we know that it works, do we do it, and do we pay for it? Each practice gets an advice, and you see which money stops and which decision is needed.',
  start: 'Add a practice',
  showExample: 'Show an example',
  hideExample: 'Hide the example',
  noneYet: 'No practice has been added yet.',
};
