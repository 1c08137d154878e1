/**
 * Static output: what the product says without a page, for the command line and for pages made beforehand. Nothing here
 * touches the DOM.
 */
import { wordMessages } from '@draagkracht/base/words.js';

export {
  assuranceWord,
  changeWord,
  chartKindWord,
  formatFigure,
  formatNumber,
  periodInSentence,
  ruleWord,
  sentenceOf,
} from '@draagkracht/base/words.js';

// Without a page nobody waits for a language: both are there before the first word is asked for.
await Promise.all(wordMessages.coming('en'));
