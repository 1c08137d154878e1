/**
 * One cell of a grid. A text is read as the cell of a delimited file would be (`.`, blank, `1.234,5`, `0362`); a number is what
 * the source itself says is one; `null` is a cell that is not there.
 */
export type GridCell = string | number | null;

/**
 * A table as it lies in a document: a sheet of a workbook, a table of a web page, the rows of a feed. Its header is found
 * and its merged cells are filled; what the columns mean is not decided yet.
 */
export interface Grid {
  /** Name of the sheet, caption of the table, id of the feed. */
  readonly name: string;
  /** Texts above the header, such as a title; a caption that is the name need not be repeated. */
  readonly above?: readonly string[];
  readonly header: readonly string[];
  /** Rows of at most as many cells as the header; what lacks is `null`. */
  readonly rows: readonly (readonly GridCell[])[];
  /** 1-based row of the first of `rows` in the document, for problems. */
  readonly firstRow: number;
  /** Decimals shown per column, where the document says so. */
  readonly decimals?: readonly (number | undefined)[];
  /** Columns shown as percentages, with figures already times a hundred. */
  readonly percent?: readonly boolean[];
}
