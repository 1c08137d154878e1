import { lensQuestions, lensWordList, type LensKind, type LensWord, type LensWords } from '@draagkracht/model';

/** The words the lens looks for: the list it begins with, without what is left out, and with a team's own words. */
export function wordsFrom(changes: LensWords | undefined): readonly LensWord[] {
  const left = new Set(changes?.left);
  const own = (changes?.own ?? []).map(({ word, question }): LensWord => {
    const asked = question.trim() || undefined;
    return {
      value: word.trim(),
      kind: 'talk-about',
      forms: [],
      question: asked ? { nl: asked, en: asked } : lensQuestions['talk-about'],
    };
  });
  const taken = new Set(own.map(({ value }) => value.toLowerCase()));
  return [...own, ...lensWordList.filter(({ value }) => !left.has(value) && !taken.has(value))];
}

/** The question of a mark: that of its word, else that of its kind. */
export const questionFor = (kind: LensKind, word: string, words: readonly LensWord[]): LensWord['question'] =>
  words.find(({ value }) => word !== '' && value === word)?.question ?? lensQuestions[kind];
