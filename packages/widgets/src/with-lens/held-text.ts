import {
  longestText,
  partsOf,
  readText,
  sha256,
  type LensMark,
  type LensReading,
  type LensWord,
  type TextReading,
} from '@draagkracht/model';

/**
 * The text somebody pasted, which part of it is read, and the questions that are taken along. It lives here alone: no form, no draft and no
 * record ever holds it.
 */
export class HeldText {
  /** The mark that has the one tab stop, from 0. */
  at = 0;
  #text = '';
  #part: number | undefined;
  #chosen: ReadonlySet<number> = new Set();
  #seen: { readonly text: string; readonly words: string; readonly reading: TextReading } | undefined;

  get text(): string {
    return this.#text;
  }

  /** Another text: nothing of it is read yet. */
  set text(text: string) {
    this.#text = text;
    this.#part = undefined;
    this.at = 0;
    this.#chosen = new Set();
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** The text in parts that can be read at once; a text of ordinary length is one. */
  get parts(): readonly string[] {
    return partsOf(this.#text, longestText);
  }

  /** Which part is read, from 0; `undefined` while none was chosen. */
  get part(): number | undefined {
    return this.#part;
  }

  /** Reads a part; the questions of another are let go. */
  read(part: number): void {
    this.#part = part;
    this.at = 0;
    this.#chosen = new Set();
  }

  /** What is read: the whole, or the part that was chosen. */
  get shown(): string {
    return this.parts[this.#part ?? 0] ?? '';
  }

  /** SHA-256 of what is read, by which it is known again. */
  get hash(): string {
    return sha256(new TextEncoder().encode(this.shown));
  }

  get chosen(): ReadonlySet<number> {
    return this.#chosen;
  }

  /** A question is taken along, or left. */
  choose(mark: number, isTaken: boolean): void {
    this.#chosen = new Set([...this.#chosen, mark].filter((one) => one !== mark || isTaken));
  }

  /** What the lens sees in what is read; worked out again only when that or the list is another. */
  reading(words: readonly LensWord[]): TextReading {
    const [text, list, seen] = [this.shown, JSON.stringify(words), this.#seen];
    if (seen?.text === text && seen.words === list) return seen.reading;
    const reading = readText(text, words);
    if (seen?.text === text) this.#follow(seen.reading.marks, reading.marks);
    this.#seen = { text, words: list, reading };
    return reading;
  }

  /** Another list marks other words: questions that were chosen and are still asked stay chosen, wherever they stand now. */
  #follow(before: readonly LensMark[], now: readonly LensMark[]): void {
    const nameOf = ({ kind, from, to, word }: LensMark): string => `${kind} ${from} ${to} ${word}`;
    const chosen = new Set(before.filter((_, at) => this.#chosen.has(at)).map(nameOf));
    this.#chosen = new Set(now.flatMap((mark, at) => (chosen.has(nameOf(mark)) ? [at] : [])));
    this.at = 0;
  }

  /** What is kept of it: hash, counts and the chosen questions in the order of the text; never the text. */
  kept(words: readonly LensWord[], readOn: string): LensReading {
    const { counts, marks } = this.reading(words);
    const questions = marks
      .filter((_, at) => this.#chosen.has(at))
      .map(({ kind, sentence, word }) => ({ kind, sentence, word }));
    return { name: '', intention: '', readOn, textHash: this.hash, counts, questions };
  }
}
