export { formatNumber, formatSigned } from './digits.words.js';
export { formatDifference, formatFigure, formatRange, unitAfter, unitText, type FigureFormat } from './number.words.js';
export { capitalised, inPeriod, periodInSentence } from './period.words.js';
export { gapWord, statusWord } from './term.words.js';
export { assuranceWord, changeWord, chartKindWord, ruleWord } from './verdict.words.js';
export { sentenceWith, sourceSentence, type ClauseWords } from './sentence.words.js';
export { besideFigure } from './beside-figure.words.js';
export { valueWords } from '../form/form.words.js';
export { storedDataMessages } from '../stored-data/messages.js';
export { bringsSomething, keptWords, previewWords, sizeWords, wipedWords } from '../stored-data/stored-data.words.js';
export { keepingMessages, type KeepingMessages, type MergeCounts } from '../stored-data/keeping.messages.js';
export { ageWords } from '../stored-data/backup-age.words.js';
export { backupAge, REMIND_AFTER, type BackupAge } from '../stored-data/backup-age.view.js';
export { mergeCounts, renamedIn } from '../stored-data/merge-counts.view.js';
export { placeWords } from '../stored-data/place.words.js';
export { recordsCsv } from '../stored-data/records-csv.words.js';
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
