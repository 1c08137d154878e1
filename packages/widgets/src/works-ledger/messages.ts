import { Wording } from '@draagkracht/base/words.js';
import { nl, type LedgerMessages } from './messages.nl.js';

/** The texts of the ledger at first sight. */
export const messages = new Wording<LedgerMessages>(nl, async () => (await import('./messages.en.js')).en);
