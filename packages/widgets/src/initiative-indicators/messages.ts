import { Wording } from '@draagkracht/base/words.js';
import { nl, type InitiativeMessages } from './messages.nl.js';

/** The texts at first sight. */
export const messages = new Wording<InitiativeMessages>(nl, async () => (await import('./messages.en.js')).en);
