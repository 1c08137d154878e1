import type { Problem } from '@draagkracht/model';
import type { Encoding, EncodingEvidence } from '../bytes/encoding.js';
import type { DecimalEvidence } from '../csv/decimal-sign.js';
import type { DelimiterEvidence } from '../csv/dialect.js';
import type { DecimalSign, Delimiter } from '../csv/marks.js';

/** What the layout of a table tells of a column beside its header. */
export interface ToldOfColumn {
  /** What people call it. */
  readonly label?: string;
  /** As printed after a figure. */
  readonly unit?: string;
  /** Topics it stands under, from wide to narrow. */
  readonly topics?: readonly string[];
  /** True where parts are known to add up to the whole. */
  readonly additive?: boolean;
}

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
  readonly told?: ToldOfColumn;
}

/** A column of texts, coded: row `r` says `words[codes[r]]`. Words are as in the file, padding included. */
export interface WordColumn {
  readonly kind: 'words';
  readonly name: string;
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

export type TableColumn = FigureColumn | WordColumn;

/** Which row of a document holds the names of the columns, and why. */
export interface HeaderEvidence {
  /** 1-based row of the document; the last of them where several make the header. */
  readonly row: number;
  /** Rows that make the header together: 2 where a name stands above a group of columns. */
  readonly rows: number;
  /** True when the caller said which row it is. */
  readonly given?: boolean;
  /** True when the document itself marks it as a header. */
  readonly marked?: boolean;
}

/** Why a table was read as it was; what a kind of document does not have is absent. */
export interface ReadingEvidence {
  readonly encoding?: EncodingEvidence;
  readonly delimiter?: DelimiterEvidence;
  readonly decimal?: DecimalEvidence;
  readonly header?: HeaderEvidence;
}

/** A table of any document as typed columns: what `modelOf` makes indicators, regions and periods of. */
export interface TypedTable {
  /** `null` where the document is no plain text. */
  readonly encoding: Encoding | null;
  /** `null` where cells are not parted by a sign. */
  readonly delimiter: Delimiter | null;
  readonly decimal: DecimalSign;
  readonly rows: number;
  /** Texts of the lines above the header, such as a title; absent where there are none. */
  readonly above?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly evidence: ReadingEvidence;
  readonly problems: readonly Problem[];
}

/** The text of a cell of a column of words. */
export const wordAt = (column: WordColumn, row: number): string => column.words[column.codes[row] ?? -1] ?? '';

/** Letters of a header that are kept: a path of StatLine has some hundreds, a cell that was never closed has millions. */
const LONGEST_NAME = 1000;

/** The name of the column at place `c`, counted from 0: its header, or its number where that is blank. */
export const columnName = (header: string, c: number): string =>
  header.trim().slice(0, LONGEST_NAME) || `kolom ${c + 1}`;
