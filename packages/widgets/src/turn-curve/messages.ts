import { Wording } from '@draagkracht/base/words.js';
import type { ToolWords } from '../shared/tool.messages.js';
import { nl } from './messages.nl.js';

/** The texts of the curve at first sight. */
export const messages = new Wording<ToolWords>(nl, async () => (await import('./messages.en.js')).en);
