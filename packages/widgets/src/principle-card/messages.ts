import { Wording } from '@draagkracht/base/words.js';
import { nl, type CardMessages } from './messages.nl.js';

/** The texts of the card at rest. */
export const messages = new Wording<CardMessages>(nl, async () => (await import('./messages.en.js')).en);
