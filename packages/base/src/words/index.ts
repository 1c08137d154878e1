export { formatNumber, formatSigned } from './digits.words.js';
export { formatDifference, formatFigure, formatRange, unitText, type FigureFormat } from './number.words.js';
export { capitalised, inPeriod, periodInSentence } from './period.words.js';
export { gapWord, statusWord } from './term.words.js';
export { assuranceWord, changeWord, chartKindWord, ruleWord } from './verdict.words.js';
export { sentenceWith, sourceSentence, type ClauseWords } from './sentence.words.js';
export { besideFigure } from './beside-figure.words.js';
export { valueWords } from '../form/form.words.js';
export { storedDataMessages } from '../stored-data/messages.js';
export { sizeWords } from '../stored-data/stored-data.words.js';
export { sentenceOf } from './whole-sentence.words.js';
export { cautionClause } from './caution.words.js';
export { wordMessages, type WordMessages } from './messages.js';
export * from './wording.words.js';
export { misreadingSentence } from './misreading.words.js';
export {
  calibrationSentence,
  chanceSentence,
  claimHurdle,
  claimSentence,
  claimWord,
  didSentence,
  effectRefusal,
  itsSentence,
  rtmSentence,
  scoreRefusal,
  scoreSentence,
  type ComparedNames,
} from './effect.words.js';
