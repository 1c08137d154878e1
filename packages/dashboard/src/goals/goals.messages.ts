import { Wording } from '@draagkracht/base/words.js';
import { nl, type GoalsMessages } from './goals.messages.nl.js';

/** The texts of the editor of goals. */
export const goalsMessages = new Wording<GoalsMessages>(nl, async () => (await import('./goals.messages.en.js')).en);
export type { GoalsMessages };
