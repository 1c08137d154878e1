import { textIn, type Language, type MisreadingId } from '@draagkracht/model';
import { misreadingSentences } from './messages.misreading.js';

/** The fixed sentence against a misreading. */
export const misreadingSentence = (id: MisreadingId, language: Language): string =>
  textIn(misreadingSentences[id], language);
