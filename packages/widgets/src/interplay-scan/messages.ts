import { Wording } from '@draagkracht/base/words.js';
import { nl, type ScanMessages } from './messages.nl.js';

/** The texts of the scan at first sight. */
export const messages = new Wording<ScanMessages>(nl, async () => (await import('./messages.en.js')).en);
