import { CR, LF, QUOTE } from './marks.js';

/** The records of a sample as texts. */
export type SampleRecords = readonly (readonly string[])[];

/** The end of a quoted cell that opens at `from`, and its text. */
function quoted(text: string, from: number): { end: number; cell: string } {
  let close = from + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close < 0) return { end: text.length, cell: text.slice(from + 1) };
    if (text.charCodeAt(close + 1) !== QUOTE) break;
    close += 2;
  }
  return { end: close + 1, cell: text.slice(from + 1, close).replaceAll('""', '"') };
}

/** One record of a delimited text: its cells, where the next one begins, and whether a line end closed it. */
export interface SplitRecord {
  readonly cells: string[];
  readonly next: number;
  readonly closed: boolean;
}

/** The record that begins at a place in a text; `stop` is the code of the delimiter. */
export function recordAt(text: string, from: number, stop: number): SplitRecord {
  const cells: string[] = [];
  let p = from;
  while (p < text.length) {
    let cell = '';
    if (text.charCodeAt(p) === QUOTE) ({ end: p, cell } = quoted(text, p));
    const start = p;
    let code = text.charCodeAt(p);
    while (p < text.length && code !== stop && code !== LF && code !== CR) code = text.charCodeAt(++p);
    cells.push(cell + text.slice(start, p));
    if (code !== stop || p >= text.length) break;
    p++;
    if (p >= text.length) cells.push('');
  }
  if (p >= text.length) return { cells, next: p, closed: false };
  if (text.charCodeAt(p) === CR && text.charCodeAt(p + 1) === LF) p++;
  return { cells, next: p + 1, closed: true };
}

/**
 * Splits the first part of a file by one delimiter, at most `limit` records. Empty lines are left out.
 * @param whole false when the sample is cut: its last record is then left out, since it may be half.
 */
export function splitSample(text: string, delimiter: string, limit: number, whole: boolean): SampleRecords {
  const stop = delimiter.charCodeAt(0);
  const records: string[][] = [];
  for (let p = 0; p < text.length && records.length < limit;) {
    const { cells, next, closed } = recordAt(text, p, stop);
    if (!closed && !whole) break;
    if (cells.length > 1 || cells[0] !== '') records.push(cells);
    p = next;
  }
  return records;
}

/** Letters that are enough to judge columns by, and the records that must be among them. */
const ENOUGH_LETTERS = 64 * 1024;
const ENOUGH_RECORDS = 100;

/**
 * The records of the first quarter of a sample, or of all of it where that holds few: looking at every cell of a wide file
 * would take longer than reading it. `letters` is the size of what was split.
 */
export function firstRecords(
  sample: string,
  delimiter: string,
  whole: boolean,
): { records: SampleRecords; letters: number } {
  const start = sample.slice(0, ENOUGH_LETTERS);
  const all = start.length === sample.length;
  const records = splitSample(start, delimiter, Infinity, whole && all);
  if (all || records.length >= ENOUGH_RECORDS) return { records, letters: start.length };
  return { records: splitSample(sample, delimiter, Infinity, whole), letters: sample.length };
}
