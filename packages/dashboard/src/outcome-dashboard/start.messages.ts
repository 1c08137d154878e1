import { Wording } from '@draagkracht/base/words.js';
import { nl, type StartMessages } from './start.messages.nl.js';

/** The texts the dashboard begins with; all others come when it goes to work. */
export const startMessages = new Wording<StartMessages>(nl, async () => (await import('./start.messages.en.js')).en);
