import { Wording } from '@draagkracht/base/words.js';
import { nl, type HistoryMessages } from './history.messages.nl.js';

/** The texts of the history and the trash. */
export const historyMessages = new Wording<HistoryMessages>(
  nl,
  async () => (await import('./history.messages.en.js')).en,
);
export type { HistoryMessages };
