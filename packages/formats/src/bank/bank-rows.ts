import { detectDialect } from '../csv/dialect.js';
import { recordAt } from '../csv/split-sample.js';
import type { Delimiter } from '../csv/marks.js';

/** A row of a bank file with the 1-based line it begins on. */
export interface BankRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const lineEnd = /\r\n|\n|\r/g;

const linesIn = (text: string): number => text.match(lineEnd)?.length ?? 0;

/** The end of the first line at or after a place; the end of the text when there is none. */
function endOfLine(text: string, from: number): number {
  lineEnd.lastIndex = from;
  const found = lineEnd.exec(text);
  return found ? found.index + found[0].length : text.length;
}

/** Where a bank puts a cell in quotes it does so in all rows; a tab-separated file of ABN AMRO never does. */
function plainRows(text: string): BankRow[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ row: at + 1, cells: line.split('\t') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/**
 * All rows of a text, with the line they begin on; empty lines are left out. A quote that was never closed, or closed rows further on, would
 * swallow those rows: a row over several lines with another width than most is taken as one line, and reading goes on below it.
 */
export function bankRows(text: string, delimiter: Delimiter, width: number): BankRow[] {
  if (delimiter === '\t') return plainRows(text);
  const rows: BankRow[] = [];
  const stop = delimiter.charCodeAt(0);
  for (let at = 0, row = 1; at < text.length;) {
    const { cells, next } = recordAt(text, at, stop);
    const end = endOfLine(text, at);
    const isTorn = next > end && cells.length !== width;
    const taken = isTorn ? end : next;
    if (cells.length > 1 || cells[0]?.trim() !== '')
      rows.push({ row, cells: isTorn ? text.slice(at, end).trim().split(delimiter) : cells });
    row += linesIn(text.slice(at, taken));
    at = taken;
  }
  return rows;
}

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];

function rowsBy(text: string, given?: Delimiter): BankRow[] {
  const { delimiter, records } = detectDialect(text, true, given);
  const widths = records.map(({ length }) => length);
  const width = widths.reduce((best, one) => (count(widths, one) > count(widths, best) ? one : best), widths[0] ?? 0);
  return bankRows(text, delimiter, width);
}

/** The rows of a delimited text by the delimiter that fits it best. */
export const rowsOfText = (text: string): BankRow[] => rowsBy(text);

/**
 * The rows of a text by the delimiter that fits best, then by each other one: a header says more than the rows below it, which may be few or
 * damaged.
 */
export function* readingsOf(text: string): Generator<BankRow[]> {
  yield rowsOfText(text);
  for (const delimiter of delimiters) yield rowsBy(text, delimiter);
}

const count = (widths: readonly number[], width: number): number => widths.filter((one) => one === width).length;
