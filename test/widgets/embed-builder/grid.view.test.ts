import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gridOf, gridOfText, MOST_ROWS, withHeads } from '../../../packages/widgets/src/embed-builder/grid.view.js';

const rowsOf = (text: string): readonly (readonly string[])[] | string => {
  const reading = gridOfText(text);
  return reading.ok ? reading.grid.rows : reading.code;
};
const wanted = [
  ['Jaar', 'Stad'],
  ['2023', '12,5'],
  ['2024', '13'],
];

describe('a table in a text', () => {
  it('is read as a spreadsheet, a file, a note or a page gives it', () => {
    for (const text of [
      'Jaar\tStad\n2023\t12,5\n2024\t13',
      'Jaar;Stad\r\n2023;12,5\r\n2024;13\r\n',
      '| Jaar | Stad |\n| --- | ---: |\n| 2023 | 12,5 |\n| 2024 | 13 |',
      'Jaar,Stad\n2023,"12,5"\n2024,13',
      'Jaar   Stad\n2023   12,5\n2024   13',
      'Jaar Stad\n2023 12,5\n2024 13',
      '\n\t\t\nJaar\t\tStad\n\n2023\t\t12,5\n2024\t\t13\n',
    ])
      expect(rowsOf(text), text).to.deep.equal(wanted);
  });

  it('keeps what is quoted together: signs, quotes and lines', () => {
    expect(rowsOf('Jaar;"Stad; ""nieuw"""\n2023;"12\n"')).to.deep.equal([
      ['Jaar', 'Stad; "nieuw"'],
      ['2023', '12'],
    ]);
  });

  it('has a title above and a source below apart', () => {
    const reading = gridOfText('Wmo (%)\t\nJaar\tStad\n2023\t12\nBron: CBS\t');
    expect(reading.ok && reading.grid).to.deep.equal({
      caption: 'Wmo (%)',
      rows: [
        ['Jaar', 'Stad'],
        ['2023', '12'],
      ],
      notes: ['Bron: CBS'],
    });
  });

  it('says why it is none', () => {
    expect(rowsOf('')).to.equal('empty');
    expect(rowsOf(' \n\t')).to.equal('empty');
    expect(rowsOf('2023\n2024')).to.equal('one-column');
    expect(rowsOf('Jaar\tStad')).to.equal('one-row');
    expect(rowsOf(Array.from({ length: MOST_ROWS + 1 }, (_, at) => `${at}\t1`).join('\n'))).to.equal('too-long');
  });

  it('gets heads only when its first row holds a period', () => {
    const heads = { period: 'Periode', figure: 'Cijfer' };
    const of = (...rows: string[][]) => withHeads({ rows, caption: '', notes: [] }, heads).rows[0];
    expect(of(['2023', '1'], ['2024', '2'])).to.deep.equal(['Periode', 'Cijfer']);
    expect(of(['2023', '1', '2'], ['2024', '2', '3'])).to.deep.equal(['Periode', 'Cijfer 1', 'Cijfer 2']);
    expect(of(['Jaar', 'Stad'], ['2024', '2'])).to.deep.equal(['Jaar', 'Stad']);
    expect(of(['', '2023'], ['Stad', '2'])).to.deep.equal(['', '2023']);
  });

  it('never throws, and every row is as wide as the first', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const reading = gridOfText(text);
        if (reading.ok) expect(new Set(reading.grid.rows.map(({ length }) => length)).size).to.equal(1);
      }),
    ));

  it('comes back as it was written with tabs', () => {
    const cell = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 9 }), (rows) => {
        expect(rowsOf(rows.map((row) => row.join('\t')).join('\n'))).to.deep.equal(rows.map((row) => [...row]));
      }),
    );
  });

  it('of cells takes a name that goes before the title', () => {
    const reading = gridOf([['a'], ['x', 'y'], ['1', '2']], ' Naam ');
    expect(reading.ok && reading.grid.caption).to.equal('Naam');
  });
});
