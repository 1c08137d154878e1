import type { Problem } from '@draagkracht/model';
import type { Encoding, EncodingEvidence } from '../bytes/encoding.js';
import type { DecimalEvidence } from './decimal-sign.js';
import type { DelimiterEvidence } from './dialect.js';
import type { DecimalSign, Delimiter } from './marks.js';

/** A column of figures. Where `gaps` is not 0 there is none and `values` holds NaN. */
export interface FigureColumn {
  readonly kind: 'figures';
  readonly name: string;
  /** One per row; of length 0 when the column holds no figure at all. */
  readonly values: Float64Array;
  /** `gapCode` per row. */
  readonly gaps: Uint8Array;
  /** `statusCode` per row; absent when no figure carries a star. */
  readonly status?: Uint8Array;
  /** Cells that hold a figure. */
  readonly figures: number;
  /** Most decimals written, 0 when every figure is whole. */
  readonly decimals: number;
  /** True when figures were written with a percent sign. */
  readonly percent: boolean;
}

/** A column of texts, coded: row `r` says `words[codes[r]]`. Words are as in the file, padding included. */
export interface WordColumn {
  readonly kind: 'words';
  readonly name: string;
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

export type CsvColumn = FigureColumn | WordColumn;

/** Why the file was read as it was. */
export interface CsvEvidence {
  readonly encoding: EncodingEvidence;
  readonly delimiter: DelimiterEvidence;
  readonly decimal: DecimalEvidence;
}

/** A delimited file as typed columns. */
export interface CsvTable {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly decimal: DecimalSign;
  readonly rows: number;
  readonly columns: readonly CsvColumn[];
  readonly evidence: CsvEvidence;
  readonly problems: readonly Problem[];
}

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

/** The text of a cell of a column of words. */
export const wordAt = (column: WordColumn, row: number): string => column.words[column.codes[row] ?? -1] ?? '';
