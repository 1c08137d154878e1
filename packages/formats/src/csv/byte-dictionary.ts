import { windows1252 } from '../platform.js';

/** A start that spreads short codes well (FNV-1a, 32 bits, signed as the table of hashes keeps it). */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of FNV-1a. */
export const hashStep = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/**
 * Gives equal byte strings the same number, counting from 0 in the order they are first met. The bytes are kept as they
 * are; they become text only when the whole file is read and its encoding known.
 */
export class ByteDictionary {
  // Small at first: a file of ten thousand columns has as many dictionaries.
  #table = new Int32Array(64).fill(-1);
  #hashes = new Int32Array(32);
  #ends = new Int32Array(32);
  #pool = new Uint8Array(256);
  #size = 0;
  /** Words with a letter outside ASCII: few, and the only ones whose encoding matters. */
  readonly #foreign: number[] = [];

  get size(): number {
    return this.#size;
  }

  /** The number of the bytes from `from` up to `to`, whose hash the caller made on the way. */
  intern(b: Uint8Array, from: number, to: number, hash: number): number {
    let slot = hash & (this.#table.length - 1);
    for (;;) {
      const known = this.#table[slot]!;
      if (known < 0) break;
      if (this.#hashes[known] === hash && this.#equals(known, b, from, to)) return known;
      slot = (slot + 1) & (this.#table.length - 1);
    }
    this.#table[slot] = this.#size;
    return this.#add(b, from, to, hash);
  }

  /** The bytes of one word: a view that lives as long as the dictionary. */
  word(number: number): Uint8Array {
    return this.#pool.subarray(this.#startOf(number), this.#ends[number]);
  }

  /** The bytes of every word with a letter outside ASCII, in order. */
  *foreignWords(): Generator<Uint8Array> {
    for (const word of this.#foreign) yield this.word(word);
  }

  /** Every word as text, in order. ASCII is cut from one decoded text: a decoder's call per word would cost more than reading the file. */
  texts(read: (bytes: Uint8Array) => string): string[] {
    const all = windows1252(this.#pool.subarray(0, this.#ends[this.#size - 1] ?? 0));
    const texts = Array.from({ length: this.#size }, (_, word) => all.slice(this.#startOf(word), this.#ends[word]));
    for (const word of this.#foreign) texts[word] = read(this.word(word));
    return texts;
  }

  #startOf(word: number): number {
    return word === 0 ? 0 : this.#ends[word - 1]!;
  }

  #equals(word: number, b: Uint8Array, from: number, to: number): boolean {
    const start = this.#startOf(word);
    if (this.#ends[word]! - start !== to - from) return false;
    for (let i = from, at = start; i < to; i++, at++) if (b[i] !== this.#pool[at]) return false;
    return true;
  }

  #add(b: Uint8Array, from: number, to: number, hash: number): number {
    const word = this.#size++;
    const start = this.#startOf(word);
    const end = start + to - from;
    if (end > this.#pool.length) this.#pool = larger(this.#pool, new Uint8Array(Math.max(end, this.#pool.length * 2)));
    if (word >= this.#ends.length) {
      this.#ends = larger(this.#ends, new Int32Array(word * 2));
      this.#hashes = larger(this.#hashes, new Int32Array(word * 2));
    }
    let bits = 0;
    for (let i = from, at = start; i < to; i++, at++) bits |= this.#pool[at] = b[i]!;
    if (bits > 127) this.#foreign.push(word);
    this.#ends[word] = end;
    this.#hashes[word] = hash;
    if (this.#size * 2 > this.#table.length) this.#rehash();
    return word;
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1);
    for (let word = 0; word < this.#size; word++) {
      let slot = this.#hashes[word]! & (table.length - 1);
      while (table[slot]! >= 0) slot = (slot + 1) & (table.length - 1);
      table[slot] = word;
    }
    this.#table = table;
  }
}

function larger<T extends Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
