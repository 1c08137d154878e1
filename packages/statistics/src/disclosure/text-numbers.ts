/** A number found in a text. */
export interface TextNumber {
  /** What it may be: `1.234` is read both ways where the language does not tell. */
  readonly values: readonly number[];
  readonly decimals: number;
  readonly percent: boolean;
  /** Where it begins, from 0, and the words as they stand there. */
  readonly at: number;
  readonly found: string;
}

const words: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'].map(
      (word, value) => [word, value],
    ),
  ),
  ...Object.fromEntries(
    ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, at) => [
      word,
      at + 2,
    ]),
  ),
};

const digits = /\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/gu;
const inWords = new RegExp(`(?<![\\p{L}])(?:${Object.keys(words).join('|')})(?![\\p{L}])`, 'giu');

/** What makes a number a name or a date: `artikel 3`, `wijk 7`, `3e`, `12 maart`. */
const namedBefore =
  /(?:artikel|art\.|lid|wijk|buurt|tabel|figuur|bijlage|hoofdstuk|paragraaf|week|kwartaal|nummer|nr\.|pagina|versie|article|table|figure|chapter|page|quarter|version)\s*$/i;
const namedAfter =
  /^(?:e\b|ste\b|de\b|st\b|nd\b|rd\b|th\b|\s?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jaar|years?|maanden|months)\b)/i;

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/** The readings of a number as it is printed: dots and commas group or divide. */
function readingsOf(text: string): { values: number[]; decimals: number } {
  const bare = text.replace(/[\u00a0\u202f ]/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare);
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const decimal = Number(`${bare.slice(0, Math.max(0, last)).replace(/\D/g, '')}.${bare.slice(last + 1)}`);
  if (last < 0) return { values: [Number(bare)], decimals: 0 };
  if (grouped) return { values: [Number(bare.replace(/\D/g, '')), decimal], decimals: 0 };
  return { values: [decimal], decimals: bare.length - last - 1 };
}

/** The numbers in a text that may be figures: no years, dates, articles or names of districts. */
export function numbersIn(text: string): TextNumber[] {
  const found: TextNumber[] = [];
  for (const match of text.matchAll(digits)) {
    const [word] = match;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + word.length)];
    if (/^\d{4}-\d/.test(word) || isYear(word) || /[\p{L}_]$/u.test(before)) continue;
    if (namedBefore.test(before) || namedAfter.test(after)) continue;
    found.push({
      ...readingsOf(word),
      percent: /^\s?(?:%|procent\b|percent\b)/i.test(after),
      at: match.index,
      found: word,
    });
  }
  for (const match of text.matchAll(inWords))
    found.push({
      values: [words[match[0].toLowerCase()]!],
      decimals: 0,
      percent: false,
      at: match.index,
      found: match[0],
    });
  return found.sort((a, b) => a.at - b.at);
}

/** The years a text names. */
export const yearsIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d.,]\d)/g)].map(([year]) => Number(year)));
