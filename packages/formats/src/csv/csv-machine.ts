import { windows1252 } from '../platform.js';
import { decoderOf } from '../bytes/encoding.js';
import { natureOf } from '../bytes/magic.js';
import { ProblemList, type Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import { textColumns } from './column-kinds.js';
import type { TypedTable } from '../table/typed-table.js';
import type { CsvOptions } from './csv-options.js';
import { decimalSightings, detectDecimal, habitOf, type DecimalEvidence } from './decimal-sign.js';
import { detectDialect, type Dialect } from './dialect.js';
import { finishColumns } from './finish-columns.js';
import { CR, LF, type DecimalSign } from './marks.js';
import { slowCell } from './slow-cell.js';
import { firstRecords } from './split-sample.js';
import { TableScanner } from './table-scanner.js';

/** Bytes that are looked at before the first record is read. */
const SAMPLE_BYTES = 256 * 1024;

/** Longest record. A quote that is never closed swallows the rest of the file: it is reported when this is passed. */
const RECORD_BYTES = 4 * 1024 * 1024;

/** Rows later in a file may be shorter than the first; room that is never used costs nothing until it is written. */
const SPARE_ROWS = 1.06;

const BYTE_LIMIT = 2 ** 31 - 1;
const CELL_LIMIT = 120_000_000;

/** A file whose sample was understood: from here bytes go straight into columns. */
interface Reading {
  readonly dialect: Dialect;
  readonly decimal: DecimalSign;
  readonly decimalEvidence: DecimalEvidence;
  readonly header: readonly Uint8Array[];
  /** The first cell of each line above the header. */
  readonly above: readonly Uint8Array[];
  readonly bom: boolean;
  readonly scanner: TableScanner;
}

/** Reads a delimited file that is pushed in piece by piece. Pieces may be cut anywhere: the table is the same. */
export class CsvMachine {
  readonly #options: CsvOptions;
  readonly #total: number | undefined;
  #reading: Reading | undefined;
  /** Bytes that were not used yet, from 0 up to `#held`; there is always room for one line feed after them. */
  #buffer = new Uint8Array(SAMPLE_BYTES + 1);
  #held = 0;
  #read = 0;

  /** @param total bytes of the whole file where known: saves memory that would be lost to growing. */
  constructor(options: CsvOptions = {}, total?: number) {
    this.#options = options;
    this.#total = total;
    this.#checkSize(total ?? 0);
  }

  /** @throws {UnreadableError} */
  push(bytes: Uint8Array): void {
    this.#read += bytes.length;
    this.#checkSize(this.#read);
    this.#hold(bytes);
    if (!this.#reading && this.#held >= SAMPLE_BYTES) this.#start(false);
    if (this.#reading && this.#held >= SAMPLE_BYTES / 4) this.#use(false);
  }

  /** @throws {UnreadableError} */
  finish(): TypedTable {
    if (!this.#reading) this.#start(true);
    this.#use(true);
    return this.#table(this.#reading!);
  }

  #checkSize(bytes: number): void {
    const limit = this.#options.byteLimit ?? BYTE_LIMIT;
    if (bytes > limit) throw new UnreadableError('too-large', undefined, limit);
  }

  #hold(bytes: Uint8Array): void {
    const needed = this.#held + bytes.length + 1;
    if (needed > this.#buffer.length) {
      const buffer = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
      buffer.set(this.#buffer.subarray(0, this.#held));
      this.#buffer = buffer;
    }
    this.#buffer.set(bytes, this.#held);
    this.#held += bytes.length;
  }

  #use(final: boolean): void {
    this.#buffer[this.#held] = LF;
    const used = this.#reading!.scanner.scan(this.#buffer, 0, this.#held, final);
    this.#drop(used);
    if (this.#held > RECORD_BYTES)
      throw new UnreadableError('unclosed-quote', { row: this.#reading!.scanner.rows + 2 });
  }

  #drop(used: number): void {
    this.#buffer.copyWithin(0, used, this.#held);
    this.#held -= used;
  }

  #start(whole: boolean): void {
    const sample = this.#buffer.subarray(0, Math.min(this.#held, SAMPLE_BYTES));
    const nature = natureOf(sample);
    if (nature !== 'text') throw new UnreadableError(nature);
    const bom = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf;
    if (bom) this.#drop(3);
    this.#reading = this.#understand(whole, bom);
  }

  #understand(whole: boolean, bom: boolean): Reading {
    // Only the shape of the sample is looked at: every byte is a letter in Windows-1252, so this never fails half-way one.
    const sample = windows1252(this.#buffer.subarray(0, Math.min(this.#held, SAMPLE_BYTES - 3)));
    const dialect = detectDialect(sample, whole, this.#options.delimiter);
    const { delimiter, preface } = dialect;
    const { records, letters } = firstRecords(sample, delimiter, whole);
    const body = records.slice(preface + 1);
    const { decimal, evidence } = detectDecimal(body.flat(), habitOf(delimiter), this.#options.decimal);
    const before = this.#held;
    const { header, above } = this.#takeHeader(preface, delimiter.charCodeAt(0), whole);
    const width = header.length;
    // A row has a delimiter between its cells: a file of nothing but a header must not make room for as many rows as bytes.
    const perRow = Math.max(width, (letters - (before - this.#held)) / Math.max(1, body.length));
    const cellLimit = this.#options.cellLimit ?? CELL_LIMIT;
    const scanner = new TableScanner({
      names: header.map((name) => String.fromCharCode(...name)),
      text: textColumns(body, width, decimal),
      delimiter,
      decimal,
      rows: Math.ceil(Math.min(((this.#total ?? sample.length) / perRow) * SPARE_ROWS, cellLimit / width)),
      cellLimit,
      firstRow: preface + 2,
    });
    return { dialect, decimal, decimalEvidence: evidence, header, above, bom, scanner };
  }

  /** Takes the lines up to and including the header off the bytes. */
  #takeHeader(
    preface: number,
    delimiter: number,
    whole: boolean,
  ): { readonly header: Uint8Array[]; readonly above: Uint8Array[] } {
    const above: Uint8Array[] = [];
    this.#buffer[this.#held] = LF;
    let p = 0;
    let cells: Uint8Array[] = [];
    while (p < this.#held) {
      const { next, bytes } = slowCell(this.#buffer, p, this.#held, delimiter);
      cells.push(bytes.slice());
      p = next + 1;
      if (this.#buffer[next] === delimiter) continue;
      if (this.#buffer[next] === CR && this.#buffer[p] === LF) p++;
      const empty = cells.length === 1 && cells[0]!.length === 0;
      if (!empty && above.length === preface) break;
      if (!empty) above.push(cells[0]!);
      cells = [];
    }
    if (cells.length === 0) throw new UnreadableError('empty');
    if (p > this.#held && !whole) throw new UnreadableError('unclosed-quote', { row: 1 });
    this.#drop(Math.min(p, this.#held));
    return { header: cells, above };
  }

  #table({ dialect, decimal, decimalEvidence, header, above, bom, scanner }: Reading): TypedTable {
    const { delimiter } = dialect;
    const finished = finishColumns(header, scanner.columns, scanner.rows, bom, this.#options.encoding);
    const lines = above.map((bytes) => decoderOf(finished.encoding)(bytes).trim());
    const problems = new ProblemList();
    for (const sighting of sightings(dialect, lines, finished, scanner.rows)) problems.add(sighting);
    for (const sighting of decimalSightings(decimalEvidence)) problems.add(sighting);
    for (const { code, severity, count, example } of scanner.problems)
      problems.add({ code, severity, count, ...(example ? { example } : {}) });
    return {
      encoding: finished.encoding,
      delimiter,
      decimal,
      rows: scanner.rows,
      ...(lines.length > 0 ? { above: lines } : {}),
      columns: finished.columns,
      evidence: { encoding: finished.evidence, delimiter: dialect.evidence, decimal: decimalEvidence },
      problems: problems.all(),
    };
  }
}

/** What the shape of the whole file is worth telling. */
function* sightings(
  { records, evidence }: Dialect,
  above: readonly string[],
  finished: { readonly damaged: number; readonly damagedExample?: string },
  rows: number,
): Generator<Sighting> {
  if (above.length > 0)
    yield { code: 'lines-above-header', severity: 'note', count: above.length, example: { row: 1, text: above[0]! } };
  if (evidence.columns < 2)
    yield { code: 'one-column', severity: 'warning', example: { row: 1, text: records[0]?.[0] ?? '' } };
  if (rows === 0) yield { code: 'no-rows', severity: 'warning' };
  if (finished.damaged > 0)
    yield {
      code: 'damaged-text',
      severity: 'warning',
      count: finished.damaged,
      example: { text: finished.damagedExample ?? '' },
    };
}
