import type { DecimalSign, Delimiter } from './marks.js';

/** What the reader may be told instead of finding it out, and how far it may go. */
export interface CsvOptions {
  readonly encoding?: 'utf-8' | 'windows-1252';
  readonly delimiter?: Delimiter;
  readonly decimal?: DecimalSign;
  /** Most bytes of a file; 2^31 − 1 unless said. */
  readonly byteLimit?: number;
  /** Most cells of a table; 120 million unless said (about a gigabyte of figures). */
  readonly cellLimit?: number;
}
