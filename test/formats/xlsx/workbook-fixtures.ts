import { storedZip } from '../../../packages/formats/src/xlsx/stored-zip.js';
import { utf8 } from '../fixtures.js';
import { utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';

/** What a cell of a workbook made for a test may hold. */
export type TestCell = string | number | boolean | null | CellObject;

/** A number shown with a format. */
export const shown = (v: number, z: string): CellObject => ({ t: 'n', v, z });

/** A sheet of rows of cells; `merges` as Excel writes them: `B1:C1`. */
export function sheetOf(rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  if (merges.length > 0) sheet['!merges'] = merges.map((one) => utils.decode_range(one));
  return sheet;
}

/** A workbook of named sheets. */
export function bookOf(sheets: Readonly<Record<string, WorkSheet>>, more: Partial<WorkBook> = {}): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return Object.assign(book, more);
}

/** The bytes of a workbook, compressed as Excel does. */
export const workbookBytes = (
  book: WorkBook,
  bookType: 'xlsx' | 'ods' | 'xlsb' | 'xls' = 'xlsx',
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);

/** The bytes of a workbook of one sheet. */
export const oneSheet = (
  rows: readonly (readonly TestCell[])[],
  merges: readonly string[] = [],
): Uint8Array<ArrayBuffer> => workbookBytes(bookOf({ blad: sheetOf(rows, merges) }));

const NS = 'http://schemas.openxmlformats.org';

/** A workbook of one sheet whose rows are written out in XML, for cells the library would not write. */
export const handmade = (rows: string, after = ''): Uint8Array =>
  storedZip(
    Object.entries({
      '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      'xl/workbook.xml': `<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="blad" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="rId1" Type="${NS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    }).map(([name, text]) => ({ name, bytes: utf8(text) })),
  );
