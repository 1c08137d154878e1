import { expect } from '@open-wc/testing';
import { readCsvBytes, tableOfGrid } from '@draagkracht/formats';
import { figureBehindDate, oddCellCode } from '../../../packages/formats/src/csv/date-text.js';
import { codes, utf8 } from '../fixtures.js';

describe('a figure a spreadsheet made a date of', () => {
  it('is what it may have been', () => {
    expect(
      ['2-mrt', '2-Mar', '02-mrt.', '3 okt', '2-3-2024', '02/11/2024', 'mrt-45'].map(figureBehindDate),
    ).to.deep.equal([2.3, 2.3, 2.3, 3.1, 2.3, 2.11, 3.45]);
  });
  it('is no other text', () => {
    for (const text of ['maart', '2 vogels', 'n.b.', '2-13-2024', '', 'abc-12', '12-abc'])
      expect(figureBehindDate(text), text).to.equal(undefined);
    expect([oddCellCode('2-mrt'), oddCellCode('onbekend?')]).to.deep.equal(['number-became-date', 'text-in-numbers']);
  });
  it('is told with row, column and text, and stays missing', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `GM${1000 + i};${i === 4 ? '2-mrt' : '1,5'}`);
    const table = readCsvBytes(utf8(`Codering;Afstand\n${rows.join('\n')}\n`));
    expect(table.problems.find(({ code }) => code === 'number-became-date')).to.deep.equal({
      code: 'number-became-date',
      severity: 'warning',
      count: 1,
      example: { row: 6, column: 2, name: 'Afstand', text: '2-mrt' },
    });
    const grid = { name: '', header: ['a', 'b'], rows: rows.map((row) => row.split(';')), firstRow: 2 };
    expect(codes(tableOfGrid(grid).problems)).to.include('number-became-date');
  });
});
