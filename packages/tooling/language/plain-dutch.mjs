// What may be wrong with a Dutch text for everybody: its length, its words, its negations, its abbreviations (D§3.6).
import { hardWords } from './hard-words.mjs';
import { knownNames } from './known-names.mjs';
import { sentencesOf, wordsOf } from './sentences.mjs';

/** Most words in a sentence. */
export const longest = 20;

/** Whole words only, small letters or capitals. @param {string} form */
const whole = (form) => new RegExp(`(?<![\\p{L}\\d-])${form}(?![\\p{L}\\d]|-\\p{L})`, 'iu');

const words = hardWords.flatMap(({ forms, plain }) => forms.map((form) => ({ form, plain, found: whole(form) })));

const shortForms =
  /(?<![\p{L}.])(?:bijv|bv|d\.w\.z|dwz|e\.d|enz|etc|evt|excl|incl|i\.p\.v|i\.v\.m|m\.b\.t|m\.b\.v|m\.i\.v|m\.n|n\.a\.v|n\.v\.t|nvt|o\.a|o\.b\.v|p\.p|resp|t\.a\.v|t\.b\.v|t\.o\.v|t\/m|tov|v\.a|zgn|zsm)(?![\p{L}])\.?/iu;
const capitals = /(?<![\p{L}\d_./:=-])\p{Lu}{2,}(?![\p{L}\d_(*])/gu;

const notNot = [
  /\bniet\s+(?:geheel\s+|zo\s+)?on(?:belangrijk|mogelijk|gewoon|denkbaar|aanzienlijk|redelijk|aardig|terecht|bekend|gebruikelijk|verstandig|waarschijnlijk|prettig|verdeeld|logisch|juist|waar)/iu,
  /\bniet\s+zonder\b/iu,
  // "Een idee dat niets kost" in a clause of its own says it once.
  /\b(?:geen|niets|nooit|niemand|nergens)\s+(?:(?!dat\b|die\b|wat\b|als\b|en\b|of\b|waar\b)\p{L}+\s+){0,2}(?:niet|geen|nooit|niets|zonder)\b/iu,
  /\bniet\s+(?:(?!dat\b|die\b|wat\b|als\b|en\b|of\b|waar\b)\p{L}+\s+){0,2}(?:geen|nooit|niets|niemand)\b/iu,
];

/** @param {string} sentence @returns {string[]} what is wrong and how to mend it */
function wordFaults(sentence) {
  const hard = words
    .filter(({ found }) => found.test(sentence))
    .map(({ form, plain }) => `“${form}” is hard: write ${plain}`);
  const short = shortForms.exec(sentence)?.[0];
  return short ? [...hard, `“${short}” is shortened: write it in full`] : hard;
}

/** Abbreviations in capitals that are neither a known name nor explained in the same text. @param {string} text */
function abbreviationFaults(text) {
  const found = [...text.matchAll(capitals)].map(([name]) => name);
  return [...new Set(found)]
    .filter((name) => !knownNames.has(name) && !new RegExp(`\\p{L}+ \\(${name}\\)`, 'u').test(text))
    .map((name) => `“${name}” is not explained: write it in full, or name it in known-names.mjs`);
}

/**
 * What is wrong with a Dutch text, sentence by sentence, each with the way to mend it.
 * @param {string} text
 * @returns {{ sentence: string, fault: string }[]}
 */
export function dutchFaults(text) {
  const abbreviations = abbreviationFaults(text).map((fault) => ({ sentence: text.slice(0, 160), fault }));
  const perSentence = sentencesOf(text).flatMap((sentence) => {
    const count = wordsOf(sentence).length;
    const faults = wordFaults(sentence);
    if (count > longest) faults.push(`${count} words: cut it in two, at most ${longest}`);
    if (notNot.some((twice) => twice.test(sentence))) faults.push('says “not” twice: say it the other way round');
    return faults.map((fault) => ({ sentence, fault }));
  });
  return [...perSentence, ...abbreviations];
}

/** The lengths of the whole sentences of a text: from four words up, with an end. @param {string} text @returns {number[]} */
export const lengthsOf = (text) =>
  sentencesOf(text)
    .filter((sentence) => /[.!?]["”’)]?$/.test(sentence))
    .map((sentence) => wordsOf(sentence).length)
    .filter((count) => count >= 4);
