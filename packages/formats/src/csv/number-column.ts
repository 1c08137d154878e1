import { gapCode, NO_GAP } from '@draagkracht/model';
import type { DecimalSign } from './marks.js';

/** Texts met in a column of figures that are kept beside it, at most. */
const KEPT = 10_000;

/**
 * A column of figures while it is read: values and gaps grow with the rows, and values are not made before the first figure
 * (in CBS files more than half the columns hold none). Writing the same row twice is harmless: a record that was cut by
 * the end of a chunk is simply read again.
 */
export class NumberColumn {
  readonly text = false;
  values = new Float64Array(0);
  gaps: Uint8Array;
  status: Uint8Array | undefined;
  /** Most decimals seen. */
  decimals = 0;
  /** True when a figure was written with a percent sign. */
  percent = false;
  /** Texts that are no figure, by row. */
  readonly odd = new Map<number, string>();
  oddCount = 0;
  #rows: number;

  constructor(rows: number) {
    this.#rows = rows;
    this.gaps = new Uint8Array(rows);
  }

  /** Makes room for `rows` rows. */
  reserve(rows: number): void {
    this.#rows = rows;
    this.gaps = grown(this.gaps, new Uint8Array(rows));
    if (this.values.length > 0) this.values = grown(this.values, new Float64Array(rows));
    if (this.status) this.status = grown(this.status, new Uint8Array(rows));
  }

  figure(row: number, value: number, decimals: number): void {
    if (this.values.length === 0) this.#startValues(row);
    this.values[row] = value;
    this.gaps[row] = NO_GAP;
    if (decimals > this.decimals) this.decimals = decimals;
  }

  gap(row: number, gap: number): void {
    this.gaps[row] = gap;
    if (row < this.values.length) this.values[row] = Number.NaN;
  }

  /** Keeps a text that is no figure; its cell is `missing`. */
  keepOdd(row: number, text: string): void {
    this.gap(row, gapCode('missing'));
    if (this.odd.has(row)) return;
    this.oddCount++;
    if (this.odd.size < KEPT) this.odd.set(row, text);
  }

  mark(row: number, status: number): void {
    if (status === 0 && !this.status) return;
    this.status ??= new Uint8Array(this.#rows);
    this.status[row] = status;
  }

  /** The text a cell is given when the column turns out to hold texts. */
  textAt(row: number, decimal: DecimalSign): string {
    const odd = this.odd.get(row);
    if (odd !== undefined) return odd;
    if (this.gaps[row] !== NO_GAP) return this.gaps[row] === gapCode('impossible') ? '' : '.';
    return String(this.values[row]).replace('.', decimal);
  }

  /** Whether turning into text loses nothing: every odd text is still known. */
  get restorable(): boolean {
    return this.oddCount === this.odd.size;
  }

  /** Every row up to the first figure held none; each later row says so itself. */
  #startValues(row: number): void {
    this.values = new Float64Array(this.#rows).fill(Number.NaN, 0, row);
  }
}

/** The larger array with the contents of the smaller in front. */
function grown<T extends Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
