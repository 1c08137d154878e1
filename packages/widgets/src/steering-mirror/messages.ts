import { Wording } from '@draagkracht/base/words.js';
import { nl, type MirrorWords } from './messages.nl.js';

/** The texts of the mirror at first sight. */
export const messages = new Wording<MirrorWords>(nl, async () => (await import('./messages.en.js')).en);
