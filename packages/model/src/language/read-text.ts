import type { LensKind } from '../record/types/lens-reading.names.js';
import type { LensReading } from '../record/types/lens-reading.js';
import { passivesIn } from './passive.js';
import { residentActs } from './resident-acts.js';
import { sentencesIn, wordCount, type Stretch } from './text-sentences.js';

/** A word that is looked for, in any of its forms. */
export interface SoughtWord {
  readonly value: string;
  readonly kind: 'talk-about' | 'label';
  readonly forms: readonly string[];
}

/** Something the lens noticed, with its place in the text. */
export interface LensMark extends Stretch {
  readonly kind: LensKind;
  /** The number of its sentence, from 1. */
  readonly sentence: number;
  /** The word of the list; '' for what no list holds. */
  readonly word: string;
}

/** What the lens makes of a text. */
export interface TextReading {
  readonly sentences: readonly Stretch[];
  /** In the order of the text; of what overlaps, the longer. */
  readonly marks: readonly LensMark[];
  readonly counts: LensReading['counts'];
}

/** More words than this make a sentence long (D§11.4). */
export const longSentence = 20;
/** A text of more characters is read in parts (D§11.4). */
export const longestText = 10_000;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const finder = ({ value, forms }: SoughtWord): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${[value, ...forms].map(escaped).join('|')})(?![\\p{L}\\d]|-\\p{L})`, 'giu');

/** Letters that stand for words; names of laws and of what everybody knows stay. */
const letters =
  /(?<![\p{L}\d./@-])(?:\p{Lu}{2,}s?|(?:\p{Ll}\.){2,}\p{Ll}?\.?|[Zz]gn\.|[Bb]ijv\.|[Ee]nz\.)(?![\p{L}\d])/gu;
const known = new Set(['BSN', 'PDF', 'TV', 'OK', 'ID', 'NB', 'PS', 'II', 'III', 'IV', 'VI', 'EUR']);

function abbreviationsIn(text: string): Stretch[] {
  const told = new Set<string>();
  return [...text.matchAll(letters)].flatMap(({ 0: found, index }) => {
    const isExplained = text.includes(`(${found})`) || new RegExp(`${escaped(found)} \\(\\p{L}+ `, 'u').test(text);
    if (told.has(found) || known.has(found) || isExplained) return [];
    told.add(found);
    return [{ from: index, to: index + found.length }];
  });
}

const lastWord = (text: string, { from, to }: Stretch): Stretch => {
  const word = /\S+$/.exec(text.slice(from, to))?.[0] ?? '';
  return { from: to - word.length, to };
};

/** Without what lies inside a longer one of its kind, or of words: "de cliënt dient" holds "cliënt". A long sentence may hold anything. */
function withoutInner(marks: readonly LensMark[]): LensMark[] {
  const kept: LensMark[] = [];
  for (const mark of [...marks].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const overlaps = kept.some((one) => one.kind !== 'long' && one.from < mark.to && one.to > mark.from);
    if (mark.kind === 'long' || !overlaps) kept.push(mark);
  }
  return kept.sort((a, b) => a.from - b.from || Number(a.kind === 'long') - Number(b.kind === 'long'));
}

const countOf = (marks: readonly LensMark[], kind: LensKind): number =>
  marks.filter((mark) => mark.kind === kind).length;

/**
 * Reads a Dutch text by rules and a list of words: what talks about people, labels, passive sentences in which nobody acts, sentences of
 * more than 20 words, letters nobody explains. It counts the sentences in which a resident acts. A list of words does not see everything;
 * it says nothing of what was meant.
 */
export function readText(text: string, words: readonly SoughtWord[]): TextReading {
  const sentences = sentencesIn(text);
  const numberAt = (at: number): number => sentences.findLastIndex(({ from }) => from <= at) + 1 || 1;
  const marked = (kind: LensKind, word: string, { from, to }: Stretch): LensMark => ({
    kind,
    word,
    from,
    to,
    sentence: numberAt(from),
  });
  const texts = sentences.map((stretch) => ({ stretch, said: text.slice(stretch.from, stretch.to) }));
  const marks = withoutInner([
    ...words.flatMap((word) =>
      [...text.matchAll(finder(word))].map(({ 0: found, index }) =>
        marked(word.kind, word.value, { from: index, to: index + found.length }),
      ),
    ),
    ...texts.flatMap(({ stretch, said }) =>
      passivesIn(said).map(({ from, to }) =>
        marked('passive', '', { from: stretch.from + from, to: stretch.from + to }),
      ),
    ),
    ...abbreviationsIn(text).map((stretch) => marked('abbreviation', '', stretch)),
    ...texts
      .filter(({ said }) => wordCount(said) > longSentence)
      .map(({ stretch }) => ({ ...marked('long', '', lastWord(text, stretch)), sentence: numberAt(stretch.from) })),
  ]);
  return {
    sentences,
    marks,
    counts: {
      sentences: sentences.length,
      residentActs: texts.filter(({ said }) => residentActs(said)).length,
      'talk-about': countOf(marks, 'talk-about'),
      label: countOf(marks, 'label'),
      passive: countOf(marks, 'passive'),
      long: countOf(marks, 'long'),
      abbreviation: countOf(marks, 'abbreviation'),
    },
  };
}
