import { ByteDictionary, HASH_START, hashStep } from './byte-dictionary.js';
import { CR, LF, QUOTE } from './marks.js';

const encodeAscii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A column of texts while it is read: one number per row into a dictionary of byte strings. */
export class TextColumn {
  readonly text = true;
  readonly dictionary = new ByteDictionary();
  codes: Int32Array;
  #scratch = new Uint8Array(32);

  constructor(rows: number) {
    this.codes = new Int32Array(rows);
  }

  reserve(rows: number): void {
    const codes = new Int32Array(rows);
    codes.set(this.codes);
    this.codes = codes;
  }

  /**
   * Reads the cell that starts at `p`. A cell that reaches `limit` may go on after the bytes there are: nothing is kept of it.
   * @returns the position after it; beyond `end` when its quote is not closed.
   */
  scan(b: Uint8Array, p: number, end: number, delimiter: number, row: number, limit: number): number {
    if (b[p] === QUOTE) return this.#quoted(b, p + 1, end, delimiter, row, limit);
    let hash = HASH_START;
    const from = p;
    let ch = b[p]!;
    while (ch !== delimiter && ch !== LF && ch !== CR) {
      hash = hashStep(hash, ch);
      ch = b[++p]!;
    }
    if (p < limit) this.codes[row] = this.dictionary.intern(b, from, p, hash);
    return p;
  }

  /** Sets a text that was not read from the file as it stands (ASCII, or bytes as Latin-1). */
  set(row: number, text: string): void {
    const bytes = encodeAscii(text);
    this.codes[row] = this.dictionary.intern(bytes, 0, bytes.length, bytes.reduce(hashStep, HASH_START));
  }

  /** Doubled quotes become one; what stands between the closing quote and the delimiter is kept as text. */
  #quoted(b: Uint8Array, from: number, end: number, delimiter: number, row: number, limit: number): number {
    let hash = HASH_START;
    let size = 0;
    let open = true;
    let p = from;
    for (; p < end; p++) {
      const ch = b[p]!;
      if (open && ch === QUOTE) {
        if (b[p + 1] === QUOTE && p + 1 < end) p++;
        else {
          open = false;
          continue;
        }
      } else if (!open && (ch === delimiter || ch === LF || ch === CR)) break;
      if (size === this.#scratch.length) this.#growScratch();
      this.#scratch[size++] = ch;
      hash = hashStep(hash, ch);
    }
    if (p < limit) this.codes[row] = this.dictionary.intern(this.#scratch, 0, size, hash);
    return open ? end + 1 : p;
  }

  #growScratch(): void {
    const scratch = new Uint8Array(this.#scratch.length * 2);
    scratch.set(this.#scratch);
    this.#scratch = scratch;
  }
}
