import { Wording } from '@draagkracht/base/words.js';
import { nl, type SharingMessages } from './sharing.messages.nl.js';

/** The texts of backing up and sharing. */
export const sharingMessages = new Wording<SharingMessages>(
  nl,
  async () => (await import('./sharing.messages.en.js')).en,
);
export type { SharingMessages } from './sharing.messages.nl.js';
