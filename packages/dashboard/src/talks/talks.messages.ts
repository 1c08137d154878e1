import { Wording } from '@draagkracht/base/words.js';
import { nl, type TalksMessages } from './talks.messages.nl.js';

/** The texts of the room of conversations. */
export const talksMessages = new Wording<TalksMessages>(nl, async () => (await import('./talks.messages.en.js')).en);
export type { TalksMessages };
