import type { ReadingOptions } from '../csv/read-csv.js';
import type { CsvOptions } from '../csv/csv-options.js';
import type { RecognisedLayout } from '../layout/recognised.js';
import type { ReadTable, TableOptions } from '../table/read-table.js';
import type { TypedTable } from '../table/typed-table.js';

/** The kinds of documents that are read. */
export type Format = 'csv' | 'json-stat' | 'xlsx' | 'html' | 'odata-v3' | 'odata-v4' | 'json';

/** One of the tables in a document: a sheet, a table of a page, a dataset of a collection. */
export interface Part {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** True for a sheet its maker has hidden. */
  readonly hidden?: boolean;
}

/** What may be said about a document that holds more than one table or no plain header. */
export interface DocumentOptions {
  /** Name of the part that is wanted; the one with most figures when absent. */
  readonly part?: string;
  /** 1-based row of the document that holds the names of the columns (the last of them); found when absent. */
  readonly headerRow?: number;
}

/** All that may be said about a file and its reading: the name, what overrules the evidence, progress and cancelling. */
export type FileOptions = CsvOptions & TableOptions & DocumentOptions & ReadingOptions;

/**
 * What a reader makes of a document: a typed `table` whose layout is still to be recognised, or `series` where the document
 * itself says what every figure is. Exactly one of the two is there.
 */
export interface Content {
  readonly format: Format;
  readonly table?: TypedTable;
  readonly series?: ReadTable;
  /** Rows and columns to tell where there is no `table`. */
  readonly size?: { readonly rows: number; readonly columns: number };
  /** What the document says of all its figures (source, period); what the caller says comes first. */
  readonly about?: TableOptions;
  /** All tables of the document, where it can hold several. */
  readonly parts?: readonly Part[];
  /** Name of the part that was read. */
  readonly part?: string;
  /** The layout, where the reader of the document already knows it: no other is then asked. */
  readonly recognised?: Recognised;
}

/** A layout that was recognised in a table. */
export interface Recognised {
  /** What people call it: "StatLine", "Waarstaatjegemeente (Swing)", "Iv3-begroting". */
  readonly name: string;
  /** What gave it away, where its reader says so. */
  readonly layout?: RecognisedLayout;
  /** The table as `modelOf` reads it well, with the names, units and rows it should have; left out when `series` is there. */
  readonly table?: TypedTable;
  /** The series themselves, where the layout says all. */
  readonly series?: ReadTable;
  /** What the layout says of all its figures. */
  readonly about?: TableOptions;
}
