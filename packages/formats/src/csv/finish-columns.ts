import { NO_GAP } from '@draagkracht/model';
import { decoderOf, EncodingWitness, type Encoding, type EncodingEvidence } from '../bytes/encoding.js';
import { columnName, type TableColumn, type FigureColumn, type WordColumn } from '../table/typed-table.js';
import type { NumberColumn } from './number-column.js';
import type { TextColumn } from './text-column.js';

/** Columns as they are handed out, with the encoding their texts were found to have. */
export interface FinishedColumns {
  readonly columns: TableColumn[];
  readonly encoding: Encoding;
  readonly evidence: EncodingEvidence;
  /** Texts with a letter that could not be read, and the first of them. */
  readonly damaged: number;
  readonly damagedExample?: string;
}

/** Memory is only given back by copying; up to an eighth more than needed is not worth one. */
const fitted = <T extends Float64Array | Uint8Array | Int32Array>(array: T, rows: number): T =>
  (array.length - rows > rows / 8 ? array.slice(0, rows) : array.subarray(0, rows)) as T;

function figureColumn(name: string, column: NumberColumn, rows: number): FigureColumn {
  const gaps = fitted(column.gaps, rows);
  let figures = 0;
  for (let row = 0; row < rows; row++) if (gaps[row] === NO_GAP) figures++;
  const values = figures === 0 ? new Float64Array(0) : fitted(column.values, rows);
  const whole = column.decimals === 0 || values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  return {
    kind: 'figures',
    name,
    values,
    gaps,
    figures,
    decimals: whole ? 0 : column.decimals,
    percent: column.percent,
    ...(column.status ? { status: fitted(column.status, rows) } : {}),
  };
}

const wordColumn = (
  name: string,
  column: TextColumn,
  rows: number,
  read: (bytes: Uint8Array) => string,
): WordColumn => ({
  kind: 'words',
  name,
  codes: fitted(column.codes, rows),
  words: column.dictionary.texts(read),
});

function witnessed(header: readonly Uint8Array[], columns: readonly (NumberColumn | TextColumn)[]): EncodingWitness {
  const witness = new EncodingWitness();
  for (const name of header) witness.hear(name);
  for (const column of columns)
    if (column.text) for (const word of column.dictionary.foreignWords()) witness.hear(word);
  return witness;
}

/** Turns bytes into texts now that all of them were seen, and trims the columns to their rows. */
export function finishColumns(
  header: readonly Uint8Array[],
  columns: readonly (NumberColumn | TextColumn)[],
  rows: number,
  bom: boolean,
  given?: 'utf-8' | 'windows-1252',
): FinishedColumns {
  const decided = witnessed(header, columns).decide(bom);
  const encoding =
    given === 'windows-1252'
      ? given
      : given === 'utf-8' && decided.encoding === 'windows-1252'
        ? given
        : decided.encoding;
  const decode = decoderOf(encoding);
  let damaged = 0;
  let damagedExample: string | undefined;
  const read = (bytes: Uint8Array): string => {
    const text = decode(bytes);
    if (text.includes('\uFFFD')) {
      damaged++;
      damagedExample ??= text;
    }
    return text;
  };
  const finished = columns.map((column, c) => {
    const name = columnName(read(header[c] ?? new Uint8Array(0)), c);
    return column.text ? wordColumn(name, column, rows, read) : figureColumn(name, column, rows);
  });
  const evidence = given ? { ...decided.evidence, given: true } : decided.evidence;
  return {
    columns: finished,
    encoding,
    evidence,
    damaged,
    ...(damagedExample === undefined ? {} : { damagedExample }),
  };
}
