/**
 * "Reken na" for what asks its own questions beside a chart: the steps of a working in words, with the same look everywhere. Its own door,
 * fetched when somebody wants to check a sum.
 */
export { workingMessages } from './shared/messages.working.js';
export { workingStyles } from './shared/working.styles.js';
export { workingTemplate } from './shared/working.template.js';
export { workingWords, type WorkingTexts } from './shared/working.words.js';
