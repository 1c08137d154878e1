import { Wording } from '@draagkracht/base/words.js';
import { nl, type TurnMessages } from './messages.nl.js';

/** The texts of the curve at rest. */
export const messages = new Wording<TurnMessages>(nl, async () => (await import('./messages.en.js')).en);
