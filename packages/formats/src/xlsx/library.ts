import type { WorkBook } from '@e965/xlsx';

/** The little of the library that is used. */
export interface WorkbookLibrary {
  /** Reads a workbook from a zip whose files were unpacked before. */
  readonly read: (zip: Uint8Array) => WorkBook;
}

/**
 * The library that knows what the parts of a workbook mean, loaded when the first workbook is met. It gets a zip without
 * compression: what is in it was unpacked and measured before (`unzip`).
 */
export async function workbookLibrary(): Promise<WorkbookLibrary> {
  const { read } = await import('@e965/xlsx');
  return {
    read: (zip) =>
      read(zip, {
        type: 'array',
        dense: true,
        cellNF: true,
        cellText: false,
        cellHTML: false,
        cellFormula: false,
        cellDates: false,
      }),
  };
}
