/** How well a phrase keeps others out. `common`: it is long, but among the first that would be tried. */
export type PhraseStrength = 'empty' | 'short' | 'common' | 'fair' | 'good' | 'strong';

/** Least number of words, or else of signs. Nothing is asked of capitals, digits or signs (NIST SP 800-63B-4, §3.1.1.2). */
export const LEAST_WORDS = 4;
export const LEAST_SIGNS = 12;

/** Words that are in everybody's first guesses, Dutch and English; a phrase of nothing else is no phrase. */
const usual = new Set(
  'welkom wachtwoord wachtzin geheim gemeente admin test password passphrase secret letmein hallo hello qwerty azerty zomer winter lente herfst januari februari maart april mei juni juli augustus september oktober november december draagkracht monitor dashboard een twee drie vier vijf one two three four five the and van het de'.split(
    ' ',
  ),
);

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop'];
const inRow = (a: string, b: string): boolean =>
  rows.some((row) => row.includes(a + b) || row.includes(b + a) || a === b);

/** A phrase as it is used: two ways of writing the same letter are one, and spaces at the ends or in a row do not count. */
export const phraseOf = (typed: string): string => typed.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** Signs that a guesser could not go on with by himself: not the same again, and not the next one in a row of keys or letters. */
function surprises(text: string): number {
  const letters = Array.from(text.toLowerCase());
  return letters.filter((letter, i) => i === 0 || !inRow(letters[i - 1]!, letter)).length;
}

/** Words of at least two letters that differ, without what is in everybody's first guesses. */
const ownWords = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[\s\-_.,]+/u)
      .filter((word) => Array.from(word).length > 1 && !usual.has(word)),
  ),
];

/** What a phrase of one word leaves when what everybody tries first is taken out of it. */
const withoutUsual = (text: string): string =>
  [...usual].filter((word) => word.length > 3).reduce((left, word) => left.replaceAll(word, ''), text.toLowerCase());

/**
 * How strong a phrase is. Four words or twelve signs are enough; more is better. Only what is easily guessed is refused.
 * @param typed as it was typed, spaces included
 */
export function phraseStrength(typed: string): PhraseStrength {
  const phrase = phraseOf(typed);
  if (phrase === '') return 'empty';
  const signs = Array.from(phrase).length;
  const words = phrase.split(' ').length;
  if (words < LEAST_WORDS && signs < LEAST_SIGNS) return 'short';
  const own = ownWords(phrase).length;
  const left = surprises(withoutUsual(phrase));
  if (new Set(phrase.toLowerCase()).size < 5 || left < 6) return 'common';
  if (own >= 6 || left >= 24) return 'strong';
  return own >= LEAST_WORDS || left >= 16 ? 'good' : 'fair';
}

/** Whether a phrase may be used. */
export const isEnough = (typed: string): boolean => !['empty', 'short', 'common'].includes(phraseStrength(typed));
