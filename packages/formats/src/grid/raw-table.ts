import type { HeaderEvidence } from '../table/typed-table.js';
import type { GridCell } from './grid.js';

/** Cells that are one, by 0-based row and column; `bottom` and `right` are part of it. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A row as it lies in a document; it may end before the others do. */
export type RawRow = readonly GridCell[];

/** A table as it lies in a document: its header not found, its merged cells not filled, notes around it not taken off. */
export interface RawTable {
  readonly name: string;
  /** Rows from the first of the document on; a row without any cell is empty. */
  readonly rows: readonly RawRow[];
  /** What a cell that is not there means: blank in a sheet (`''`), lacking in a page (`null`). */
  readonly absent: '' | null;
  readonly merges: readonly Merge[];
  /** 0-based rows the document itself marks as header, from 0 up to and excluding `bodyFrom`. */
  readonly marked?: { readonly from: number; readonly bodyFrom: number };
  readonly decimals?: readonly (number | undefined)[];
  readonly percent?: readonly boolean[];
}

/** The rows of a header: `top` to `bottom`, 0-based and both part of it. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** How a header is told: 1-based. */
export const headerEvidence = (
  { top, bottom }: HeaderRows,
  how: Pick<HeaderEvidence, 'given' | 'marked'> = {},
): HeaderEvidence => ({ row: bottom + 1, rows: bottom - top + 1, ...how });
