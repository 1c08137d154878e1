import { expect } from '@open-wc/testing';
import { workbookLibrary } from '../../../packages/formats/src/xlsx/library.js';
import { bookOf, sheetOf, shown, workbookBytes } from './workbook-fixtures.js';

describe('workbookLibrary', () => {
  it('gives cells with their formats in dense rows, without texts made of them', async () => {
    const { read } = await workbookLibrary();
    const book = read(workbookBytes(bookOf({ blad: sheetOf([['a'], [shown(0.5, '0%')]]) })));
    expect(book.SheetNames).to.deep.equal(['blad']);
    const cell = (book.Sheets.blad!['!data'] as { v: unknown; z: unknown; w?: unknown }[][])[1]![0]!;
    expect([cell.v, cell.z, cell.w]).to.deep.equal([0.5, '0%', undefined]);
  });
});
