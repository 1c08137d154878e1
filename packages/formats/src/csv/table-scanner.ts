import { gapCode, type Problem } from '@draagkracht/model';
import { ProblemList, type Sighting } from '../problems/problem-list.js';
import { UnreadableError } from '../problems/unreadable.js';
import { CR, LF, type DecimalSign, type Delimiter } from './marks.js';
import { NumberColumn } from './number-column.js';
import { NOT_PLAIN, numberSyntax, scanNumber, type NumberSyntax } from './scan-number.js';
import { cellText, rawText, slowCell } from './slow-cell.js';
import { readCell } from './cell-text.js';
import { oddCellCode } from './date-text.js';
import { TextColumn } from './text-column.js';

/** What the scanner must know before its first record. */
export interface ScannerPlan {
  readonly names: readonly string[];
  readonly text: readonly boolean[];
  readonly delimiter: Delimiter;
  readonly decimal: DecimalSign;
  /** Rows to make room for at the start. */
  readonly rows: number;
  /** Most cells the table may have. */
  readonly cellLimit: number;
  /** 1-based line of the first record, for examples. */
  readonly firstRow: number;
}

/** The record goes on after the bytes there are. */
const INCOMPLETE = -1;

/**
 * Reads records into typed columns. It is given bytes that start at a record and end in a line feed that is not part of the
 * file; a record that reaches that line feed is left for next time. Only a whole record changes counts and row number, so
 * how a file is cut in chunks can make no difference.
 */
export class TableScanner {
  readonly columns: (NumberColumn | TextColumn)[];
  readonly #plan: ScannerPlan;
  readonly #syntax: NumberSyntax;
  readonly #problems = new ProblemList();
  #pending: Sighting[] = [];
  #b: Uint8Array = new Uint8Array(0);
  #end = 0;
  /** Where a cell that touches it may still go on; none when these are the last bytes. */
  #limit = 0;
  #row = 0;
  #record = 0;
  #room: number;

  constructor(plan: ScannerPlan) {
    this.#plan = plan;
    this.#room = Math.max(16, plan.rows);
    this.#syntax = numberSyntax(plan.delimiter, plan.decimal);
    this.columns = plan.text.map((text) => (text ? new TextColumn(this.#room) : new NumberColumn(this.#room)));
  }

  get rows(): number {
    return this.#row;
  }

  get problems(): Problem[] {
    return this.#problems.all();
  }

  /** Reads whole records of `b` up to `end`; `b[end]` is a line feed. @returns the position of the first byte not used. */
  scan(b: Uint8Array, start: number, end: number, final: boolean): number {
    this.#b = b;
    this.#end = end;
    this.#limit = final ? Infinity : end;
    let p = start;
    while (p < end) {
      if (this.#row >= this.#room) this.#makeRoom();
      const next = this.#readRecord(p);
      if (next === INCOMPLETE) break;
      if (this.#pending.length > 0) this.#settle();
      this.#record++;
      p = next;
    }
    this.#pending = [];
    return Math.min(p, end);
  }

  #settle(): void {
    for (const sighting of this.#pending) this.#problems.add(sighting);
    this.#pending = [];
  }

  #makeRoom(): void {
    this.#room = Math.ceil(this.#room * 1.5);
    const cells = this.#row * this.columns.length;
    if (cells > this.#plan.cellLimit) throw new UnreadableError('too-many-cells', undefined, this.#plan.cellLimit);
    for (const column of this.columns) column.reserve(this.#room);
  }

  #readRecord(start: number): number {
    const width = this.columns.length;
    const blank = this.#b[start] === LF || this.#b[start] === CR;
    if (blank && width > 1) return this.#lineEnd(start, () => this.#note('blank-lines', 'note'));
    let p = start;
    for (let c = 0; ; c++) {
      p = this.#readCell(c, p);
      if (p >= this.#limit) return INCOMPLETE;
      if (p > this.#end) p = this.#unclosed(c);
      if (this.#b[p] === this.#syntax.delimiter) p++;
      else return this.#lineEnd(p, () => this.#endRow(c + 1));
    }
  }

  /** Steps over CR, LF or both. A CR that is the last byte there is may have its LF still to come. */
  #lineEnd(p: number, then: () => void): number {
    const cr = this.#b[p] === CR;
    if (cr && p + 1 >= this.#limit) return INCOMPLETE;
    then();
    return p + (cr && this.#b[p + 1] === LF ? 2 : 1);
  }

  #readCell(c: number, p: number): number {
    const column = this.columns[c];
    if (column === undefined) return this.#extraCell(c, p);
    if (column.text) return column.scan(this.#b, p, this.#end, this.#syntax.delimiter, this.#row, this.#limit);
    const next = scanNumber(this.#b, p, this.#syntax, column, this.#row, this.#limit);
    return next === NOT_PLAIN ? this.#unusualCell(column, c, p) : next;
  }

  /** The file ends inside quotes: what there is is kept. */
  #unclosed(c: number): number {
    this.#note('unclosed-quote', 'warning', c);
    return this.#end;
  }

  #extraCell(c: number, p: number): number {
    const { next, bytes } = slowCell(this.#b, p, this.#end, this.#syntax.delimiter);
    if (c === this.columns.length) this.#note('long-rows', 'warning', c, cellText(bytes));
    return next;
  }

  #unusualCell(column: NumberColumn, c: number, p: number): number {
    const { next, bytes } = slowCell(this.#b, p, this.#end, this.#syntax.delimiter);
    if (next >= this.#limit) return next;
    const text = cellText(bytes);
    const reading = readCell(text, this.#plan.decimal);
    if (reading.kind === 'figure') {
      column.figure(this.#row, reading.value, reading.decimals);
      column.mark(this.#row, reading.status);
      column.percent ||= reading.percent;
    } else if (reading.kind === 'gap') column.gap(this.#row, reading.gap);
    else this.#oddCell(column, c, bytes, reading.kind === 'code');
    return next;
  }

  /**
   * A text among figures. While the column held no figure, when it is a code such as `0362`, or when more cells are text
   * than figures, the whole column becomes text; otherwise this cell is missing and counted.
   */
  #oddCell(column: NumberColumn, c: number, bytes: Uint8Array, code: boolean): void {
    column.keepOdd(this.#row, rawText(bytes));
    const many = column.oddCount > 20 && column.oddCount * 2 > this.#row;
    const turns = column.values.length === 0 || (code && column.decimals === 0) || many;
    if (turns && column.restorable && !column.status) this.#turnToText(column, c);
    else this.#note(oddCellCode(cellText(bytes)), 'warning', c, cellText(bytes));
  }

  #turnToText(column: NumberColumn, c: number): void {
    const text = new TextColumn(this.#room);
    for (let row = 0; row <= this.#row; row++) text.set(row, column.textAt(row, this.#plan.decimal));
    this.columns[c] = text;
    if (column.oddCount > 1)
      this.#note(
        'column-became-text',
        'note',
        c,
        cellText(Uint8Array.from(column.textAt(this.#row, ','), (l) => l.charCodeAt(0))),
      );
  }

  #endRow(cells: number): void {
    const width = this.columns.length;
    if (cells === 1 && width > 2) return this.#strayLine();
    if (cells < width) {
      this.#note('short-rows', 'warning', cells);
      for (const column of this.columns.slice(cells)) {
        if (column.text) column.set(this.#row, '');
        else column.gap(this.#row, gapCode('missing'));
      }
    }
    this.#row++;
  }

  /** A line of one cell in a table of three or more is a title, a source or a remark: counted, not kept as a row. */
  #strayLine(): void {
    const first = this.columns[0]!;
    let text = '';
    if (first.text) text = cellText(first.dictionary.word(first.codes[this.#row]!));
    else {
      text = first.textAt(this.#row, this.#plan.decimal);
      first.odd.delete(this.#row);
    }
    this.#pending = [];
    this.#note('stray-lines', 'warning', 0, text);
  }

  #note(code: string, severity: Problem['severity'], c?: number, text?: string): void {
    const name = c === undefined ? undefined : this.#plan.names[c];
    this.#pending.push({
      code,
      severity,
      example: {
        row: this.#record + this.#plan.firstRow,
        ...(c === undefined ? {} : { column: c + 1 }),
        ...(name === undefined ? {} : { name }),
        ...(text === undefined ? {} : { text }),
      },
    });
  }
}
