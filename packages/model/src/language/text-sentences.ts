/** A stretch of a text: `from` up to but without `to`, in characters. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A full stop behind one of these ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:bijv|bv|nr|art|dhr|mevr|mw|dr|drs|mr|ca|blz|par|jl|d\.d|t\.a\.v|m\.b\.t|i\.v\.m|incl|excl|max|min|resp|\p{L})\.$/u;
const ends = /[.!?…]+["”’')\]]*(?=\s|$)|\n+/gu;

const trimmed = (text: string, from: number, to: number): Stretch => {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  return { from: start, to: start + piece.trim().length };
};

/**
 * The sentences of a Dutch text, in order, with where they stand. A new line ends one too, so headings and items of a list are sentences of
 * their own. What holds no letter is none.
 */
export function sentencesIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    const piece = trimmed(text, from, to);
    if (/\p{L}/u.test(text.slice(piece.from, piece.to))) found.push(piece);
    from = to;
  };
  for (const { 0: end, index } of text.matchAll(ends)) {
    const isNewLine = end.startsWith('\n');
    if (!isNewLine && end === '.' && shortened.test(text.slice(from, index + 1))) continue;
    if (!isNewLine && /^\s+\p{Ll}/u.test(text.slice(index + end.length)) && end !== '.') continue;
    close(index + end.length);
  }
  close(text.length);
  return found;
}

/** How many words a piece of text has: what stands between gaps and holds a letter or a figure. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/**
 * A text in parts of at most `most` characters, cut between paragraphs where that is possible, else between sentences, else anywhere.
 * Joined, the parts are the text.
 */
export function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const cuts = [head.lastIndexOf('\n\n') + 2, head.lastIndexOf('\n') + 1, head.lastIndexOf('. ') + 2];
    const cut = cuts.find((at) => at > most / 2) ?? most;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}
