import { Wording } from '@draagkracht/base/words.js';
import { nl, type CirclesMessages } from './messages.nl.js';

/** The texts of the circles at first sight. */
export const messages = new Wording<CirclesMessages>(nl, async () => (await import('./messages.en.js')).en);
