import { wordMessages } from '@draagkracht/base/words.js';
import { chartMessages } from '../../packages/charts/src/outcome-chart/messages.js';

// Elements wait for the language they speak; a test that asks pure functions for English waits here.
await Promise.all([wordMessages, chartMessages].flatMap((wording) => wording.coming('en')));
