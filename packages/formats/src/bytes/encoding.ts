import { lenientUtf8, strictUtf8, windows1252 } from '../platform.js';

/** Encodings that are read. UTF-16 is refused with its own problem. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252';

/** Why an encoding was chosen: texts with letters outside ASCII that are valid UTF-8, and those that are not. */
export interface EncodingEvidence {
  readonly validUtf8: number;
  readonly invalidUtf8: number;
  /** First text that decided, as it is read. */
  readonly example?: string;
  /** True when the caller said which encoding it is. */
  readonly given?: boolean;
}

/** Counts what texts outside ASCII say about the encoding. */
export class EncodingWitness {
  #valid = 0;
  #invalid = 0;
  #firstValid: string | undefined;
  #firstInvalid: string | undefined;

  /** Hears one text; plain ASCII says nothing. */
  hear(bytes: Uint8Array): void {
    const text = strictUtf8(bytes);
    if (text === undefined) {
      this.#invalid++;
      this.#firstInvalid ??= windows1252(bytes);
    } else if (text.length !== bytes.length) {
      this.#valid++;
      this.#firstValid ??= text;
    }
  }

  /** Windows-1252 only when more texts are invalid UTF-8 than valid: a single damaged byte does not re-read a whole file. */
  decide(bom: boolean): { encoding: Encoding; evidence: EncodingEvidence } {
    const windows = !bom && this.#invalid > this.#valid;
    const example = windows ? this.#firstInvalid : this.#firstValid;
    return {
      encoding: windows ? 'windows-1252' : bom ? 'utf-8-bom' : 'utf-8',
      evidence: { validUtf8: this.#valid, invalidUtf8: this.#invalid, ...(example === undefined ? {} : { example }) },
    };
  }
}

/** The reader of texts in an encoding; damaged UTF-8 becomes U+FFFD, which is counted by whoever shows it. */
export const decoderOf = (encoding: Encoding): ((bytes: Uint8Array) => string) =>
  encoding === 'windows-1252' ? windows1252 : lenientUtf8;
