import { expect } from '@open-wc/testing';
import { modelOf, readCsvBytes, tableOfGrid, type Grid } from '@draagkracht/formats';
import fc from 'fast-check';
import { cells, codes, figures, utf8, words } from '../fixtures.js';

const grid = (header: string[], rows: Grid['rows'], more: Partial<Grid> = {}): Grid => ({
  name: 'blad',
  header,
  rows,
  firstRow: 2,
  ...more,
});

describe('tableOfGrid', () => {
  it('reads texts as a delimited file does: missing, impossible, Dutch numbers, stars, codes', () => {
    const table = tableOfGrid(
      grid(
        ['code', 'getal', 'ster'],
        [
          ['0362', '1.234,5', '12*'],
          ['0363', '.', '13'],
          ['0364', '', '14**'],
        ],
      ),
    );
    expect(words(table, 'code')).to.deep.equal(['0362', '0363', '0364']);
    expect(cells(table).map((row) => row[1])).to.deep.equal([1234.5, 'missing', 'impossible']);
    expect([...figures(table, 'ster').status!]).to.deep.equal([2, 0, 1]);
    expect(table).to.include({ encoding: null, delimiter: null, decimal: ',' });
  });

  it('takes numbers as they are, whatever the decimal sign of its texts', () => {
    const table = tableOfGrid(
      grid(
        ['a', 'b'],
        [
          [1.5, '2,25'],
          [-3, '4,5'],
        ],
      ),
    );
    expect(cells(table)).to.deep.equal([
      [1.5, 2.25],
      [-3, 4.5],
    ]);
    expect([figures(table, 'a').decimals, figures(table, 'b').decimals]).to.deep.equal([1, 2]);
  });

  it('finds the English decimal sign by the same evidence', () => {
    const table = tableOfGrid(grid(['a', 'b'], [['1,234.5', '0.5']]));
    expect(table.decimal).to.equal('.');
    expect(cells(table)).to.deep.equal([[1234.5, 0.5]]);
    expect(table.evidence.decimal).to.include({ dot: 2, comma: 0 });
  });

  it('lets the decimal sign be given, and tells when it was guessed', () => {
    const unclear = grid(['a', 'b'], [['1.234', 'x']]);
    expect(codes(tableOfGrid(unclear).problems)).to.include('decimal-guessed');
    expect(cells(tableOfGrid(unclear, { decimal: '.' }))[0]![0]).to.equal(1.234);
  });

  it('knows a lacking cell from a blank one', () => {
    const table = tableOfGrid(grid(['a', 'b'], [[1, null], [2, ''], [3]]));
    expect(cells(table).map((row) => row[1])).to.deep.equal(['missing', 'impossible', 'missing']);
  });

  it('takes decimals and percentages from the document where it says them', () => {
    const table = tableOfGrid(grid(['a', 'b'], [[12.3456, 7]], { decimals: [1], percent: [true, false] }));
    expect(figures(table, 'a')).to.include({ decimals: 1, percent: true });
    expect(figures(table, 'b').percent).to.equal(false);
  });

  it('skips blank rows and remarks and keeps the row numbers of the document', () => {
    const table = tableOfGrid(
      grid(
        ['a', 'b', 'c'],
        [[1, 2, 3], [], ['Bron: CBS'], ...Array.from({ length: 12 }, () => [4, 5, 6]), [1, 'oeps', 2]],
        {
          firstRow: 6,
        },
      ),
    );
    expect(table.rows).to.equal(14);
    const found = Object.fromEntries(table.problems.map((one) => [one.code, one.example]));
    expect(found['blank-lines']).to.deep.equal({ row: 7 });
    expect(found['stray-lines']).to.deep.equal({ row: 8, text: 'Bron: CBS' });
    expect(found['text-in-numbers']).to.deep.equal({ row: 21, column: 2, name: 'b', text: 'oeps' });
  });

  it('tells of a grid without rows, of one column, and refuses too many cells', () => {
    expect(codes(tableOfGrid(grid(['a'], [])).problems)).to.deep.equal(['one-column', 'no-rows']);
    expect(() => tableOfGrid(grid(['a', 'b'], [[1, 2]]), { cellLimit: 1 })).to.throw('too-many-cells');
  });

  it('names columns without a header and carries what was met before', () => {
    const table = tableOfGrid(grid(['', 'b '], [[1, 2]]), { sightings: [{ code: 'merged-cells', severity: 'note' }] });
    expect(table.columns.map(({ name }) => name)).to.deep.equal(['kolom 1', 'b']);
    expect(codes(table.problems)).to.deep.equal(['merged-cells']);
  });

  it('gives a table that becomes series', () => {
    const read = modelOf(tableOfGrid(grid(['gemeente', 'jaar', 'x'], [['GM0344', '2024', 1.5]])));
    expect(read.regionCodes).to.deep.equal(['GM0344']);
    expect(read.blocks[0]!.values[0]).to.equal(1.5);
  });

  const cell = fc.oneof(
    fc.integer({ min: -99999, max: 99999 }).map(String),
    fc.constantFrom('.', '', '1,5', '2.345,67', 'x', '12*', '3,5%'),
  );
  it('gives what the same cells give as a delimited file', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }), (rows) => {
        const kept = rows.filter((row) => row.some((one) => one !== ''));
        const text = ['a;b;c', ...kept.map((row) => row.join(';'))].join('\n');
        const csv = readCsvBytes(utf8(`${text}\n`), { decimal: ',' });
        expect(cells(tableOfGrid(grid(['a', 'b', 'c'], kept), { decimal: ',' }))).to.deep.equal(cells(csv));
      }),
    ));
});
