// Cuts a text into sentences and counts their words.

/** A full stop after one of these ends no sentence. */
const shortened = /\b(?:bijv|bv|nr|art|dhr|mevr|mw|e\.d|e\.g|i\.e|No)\.$/;

/**
 * The sentences of a text. A new line, a full stop, a question mark and an exclamation mark end one; so does a colon before a whole
 * sentence, since it opens a new one.
 * @param {string} text
 * @returns {string[]}
 */
export function sentencesOf(text) {
  const pieces = text.split(/(?<=[.!?:]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d…])|\n+/u);
  /** @type {string[]} */
  const sentences = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && shortened.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
    else if (piece.trim() !== '') sentences.push(piece.trim());
  }
  return sentences;
}

/** The words of a sentence: everything between spaces with a letter, a figure or a placeholder in it. @param {string} sentence */
export const wordsOf = (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d…]/u.test(word));
