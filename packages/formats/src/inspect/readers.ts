import type { FileNature } from '../bytes/magic.js';
import { jsonStatContent } from '../json-stat/read-json-stat.js';
import { odataContent } from '../odata/odata-content.js';
import { observationsLayout } from '../odata/observations-table.js';
import { readLayout } from '../layout/layout-reader.js';
import { recordsContent } from '../records-json/read-records.js';
import type { TypedTable } from '../table/typed-table.js';
import type { Content, FileOptions, Recognised } from './content.js';

/** Answers `undefined` when the document is not its own; the next reader is then asked. */
export type JsonReader = (
  document: unknown,
  options: FileOptions,
) => Content | undefined | Promise<Content | undefined>;

/** Readers of documents that are JSON, in the order they are asked. Each gets what was parsed, never the text. */
export const jsonReaders: readonly JsonReader[] = [jsonStatContent, odataContent, recordsContent];

/** Reads a document that is no delimited text, from all its bytes. @throws {UnreadableError} */
export type DocumentReader = (bytes: Uint8Array, options: FileOptions) => Content | Promise<Content>;

/**
 * Readers of other documents, by what their first bytes are; each is loaded when the first such document is met. What is in
 * neither list is read as delimited text, or refused.
 */
export const documentReaders: Partial<Record<FileNature, DocumentReader>> = {
  zip: async (bytes, options) => (await import('../xlsx/read-workbook.js')).readWorkbook(bytes, options),
  html: async (bytes, options) => (await import('../html/read-page.js')).readPage(bytes, options),
  'old-spreadsheet': async (bytes) => (await import('../xlsx/read-workbook.js')).readOldOffice(bytes),
};

/** Recognises one layout in a table of whatever document; `undefined` when it is not that layout. */
export type LayoutReader = (
  table: TypedTable,
  options: FileOptions,
) => Recognised | undefined | Promise<Recognised | undefined>;

/** Layouts that are recognised, in the order they are asked; the first that knows the table has it. */
export const layoutReaders: readonly LayoutReader[] = [observationsLayout, readLayout];
