import { Wording } from '@draagkracht/base/words.js';
import { nl, type BoardMessages } from './board.messages.nl.js';

/** The texts of the board. */
export const boardMessages = new Wording<BoardMessages>(nl, async () => (await import('./board.messages.en.js')).en);
export type { BoardMessages };
