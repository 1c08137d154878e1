import { Wording } from '@draagkracht/base/words.js';
import { nl, type CompassMessages } from './messages.nl.js';

/** The texts of the compass at rest. */
export const messages = new Wording<CompassMessages>(nl, async () => (await import('./messages.en.js')).en);
