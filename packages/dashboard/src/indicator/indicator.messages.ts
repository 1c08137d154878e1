import { Wording } from '@draagkracht/base/words.js';
import { nl, type IndicatorMessages } from './indicator.messages.nl.js';

/** The texts of the room of one indicator. */
export const indicatorMessages = new Wording<IndicatorMessages>(
  nl,
  async () => (await import('./indicator.messages.en.js')).en,
);
export type { IndicatorMessages };
