import type { WordColumn } from '../table/typed-table.js';

/** Told of each cell that holds a figure or a gap. @param measure place of the measure in `measures` */
export type CellVisit = (row: number, measure: number, value: number, gap: number, status: number) => void;

/** The figures of a table as they came, in the order of the source's own row numbers. */
export interface OdataRows {
  readonly count: number;
  /** One column of codes per dimension, without padding. */
  readonly keys: readonly WordColumn[];
  /** Field names (v3) or codes (v4) of what is measured, in the order of the table. */
  readonly measures: readonly string[];
  /** Columns that hold texts, not figures. */
  readonly texts: readonly WordColumn[];
  /** Marks beside figures that nobody has told us of, with how often; such a figure counts as unknown. */
  readonly oddMarks: ReadonlyMap<string, number>;
  /** Cells that should hold a figure and hold a text. */
  readonly oddTexts: ReadonlyMap<string, number>;
  /** Rows that were given more than once, by the source's own row number. */
  readonly repeated: number;
  visit(cell: CellVisit): void;
}

/** Codes a column of texts while it is read. */
export class WordBuilder {
  readonly #words: string[] = [];
  readonly #places = new Map<string, number>();
  readonly codes: number[] = [];

  push(text: string): void {
    let place = this.#places.get(text);
    if (place === undefined) this.#places.set(text, (place = this.#words.push(text) - 1));
    this.codes.push(place);
  }

  /** The column with the rows in this order; its words in the order in which those rows have them. */
  column(name: string, order: Int32Array): WordColumn {
    const places = new Map<number, number>();
    const codes = order.map((row) => {
      const code = this.codes[row]!;
      return places.get(code) ?? places.set(code, places.size).get(code)!;
    });
    return { kind: 'words', name, words: [...places.keys()].map((code) => this.#words[code]!), codes };
  }
}

/** A code without the padding of its column; numbers become texts, what is not there becomes empty. */
export const codeText = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/**
 * Rows by the source's own number, each number once. Pages and files may come in any order and overlap; rows without a number
 * stay where they are, behind the others.
 */
export function inSourceOrder(ids: readonly (number | undefined)[]): { order: Int32Array; repeated: number } {
  if (ids.every((id, row) => id !== undefined && (row === 0 || id > ids[row - 1]!)))
    return { order: Int32Array.from(ids.keys()), repeated: 0 };
  const seen = new Set<number>();
  const kept: number[] = [];
  ids.forEach((id, row) => {
    if (id === undefined || !seen.has(id)) kept.push(row);
    if (id !== undefined) seen.add(id);
  });
  const place = (row: number): number => ids[row] ?? Number.POSITIVE_INFINITY;
  kept.sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)));
  return { order: Int32Array.from(kept), repeated: ids.length - kept.length };
}
