/** What a language says: for each Dutch text its own. Made by one file per language. */
export interface LanguageTexts {
  /** The BCP 47 locale whose notation numbers take. Browsers know few small languages: name a larger one with the same notation. */
  readonly locale: string;
  /**
   * The Dutch text, and what it is in this language. `{…}` stands for what is filled in, by the same name on both sides:
   * `'Principe {number} van 4': 'Prinsipe {number} fan 4'`. What is filled in is looked up as well.
   */
  readonly texts: Readonly<Record<string, string>>;
  /** What is said where there is no text; default nothing, and the Dutch stays. For a language that is made, not written. */
  readonly otherwise?: (dutch: string) => string;
}

/** Looks up a text; `undefined` where the language has none. */
export type PhraseBook = (dutch: string) => string | undefined;

/** Fills in one shape of text: a key with gaps, as a pattern, and what is said for it. */
interface Shape {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly said: string;
}

const hasLetters = /\p{L}/u;
const gap = /\{(\w+)\}/g;

/** A Dutch number with its signs: "1.234,5". A year or a code has none, and stays as it is. */
const dutchNumber = /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])|\d+,\d+/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What fills a gap never holds the end of a sentence, or one gap would swallow the sentences after it. */
const filling = '((?:(?![.!?]\\s).)+?)';

function shapeOf([key, said]: readonly [string, string]): Shape {
  const literals = key.split(/\{\w+\}/).map(escaped);
  const names = [...key.matchAll(gap)].map(([, name]) => name ?? '');
  return { pattern: new RegExp(`^${literals.join(filling)}$`, 'su'), names, said };
}

const literalLength = (key: string): number => key.replace(gap, '').length;

/** Writes the numbers of a Dutch text in the notation of a locale. */
function numbersIn(locale: string): (text: string) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  const formatOf = (decimals: number): Intl.NumberFormat => {
    const known =
      formats.get(decimals) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, known);
    return known;
  };
  return (text) =>
    text.replace(dutchNumber, (number) =>
      formatOf(number.split(',')[1]?.length ?? 0).format(Number(number.replaceAll('.', '').replace(',', '.'))),
    );
}

const sentenceEnd = /(?<=[.!?])\s+(?=[\p{Lu}\d‘’“])/u;

/**
 * The book of a language. A text is looked up whole, then as one of the shapes with gaps (the most literal first), then
 * sentence by sentence: a text of which one sentence is not known has no translation, since half a text in two languages can
 * be read aloud in neither.
 */
export function phraseBook({ locale, texts, otherwise }: LanguageTexts): PhraseBook {
  const numbers = numbersIn(locale);
  const isShape = ([key]: readonly [string, string]): boolean => /\{\w+\}/.test(key);
  const plain = new Map(Object.entries(texts).filter((entry) => !isShape(entry)));
  const shapes = Object.entries(texts)
    .filter((entry) => isShape(entry) && literalLength(entry[0]) > 0)
    .sort(([a], [b]) => literalLength(b) - literalLength(a))
    .map(shapeOf);
  const known = new Map<string, string | undefined>();

  const filled = (text: string): string => (hasLetters.test(text) && core(text)) || numbers(text);
  const shaped = (text: string): string | undefined => {
    for (const { pattern, names, said } of shapes) {
      const [, ...found] = pattern.exec(text) ?? [];
      if (found.length > 0) return said.replace(gap, (_, name: string) => filled(found[names.indexOf(name)] ?? ''));
    }
    return undefined;
  };
  const perSentence = (text: string): string | undefined => {
    const sentences = text.split(sentenceEnd);
    if (sentences.length < 2) return undefined;
    const said = sentences.map(core);
    return said.includes(undefined) ? undefined : said.join(' ');
  };
  const core = (text: string): string | undefined => {
    if (!known.has(text)) known.set(text, plain.get(text) ?? shaped(text) ?? perSentence(text) ?? otherwise?.(text));
    return known.get(text);
  };

  return (dutch) => {
    if (!hasLetters.test(dutch)) return numbers(dutch);
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(dutch) ?? [];
    const said = core(text.replace(/\s+/g, ' '));
    return said === undefined ? undefined : before + said + after;
  };
}
