/**
 * Static output: what the product says without a page, for the command line and for pages made beforehand. Nothing here
 * touches the DOM.
 */
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
