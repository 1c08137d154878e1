import { expect } from '@open-wc/testing';
import { finishColumns } from '../../../packages/formats/src/csv/finish-columns.js';
import { NumberColumn } from '../../../packages/formats/src/csv/number-column.js';
import { TextColumn } from '../../../packages/formats/src/csv/text-column.js';
import { latin1, utf8 } from '../fixtures.js';

const column = (...figures: [number, number][]): NumberColumn => {
  const made = new NumberColumn(100);
  figures.forEach(([value, decimals], row) => made.figure(row, value, decimals));
  return made;
};

describe('finishColumns', () => {
  it('trims columns to their rows and counts figures', () => {
    const { columns } = finishColumns([utf8('n')], [column([1, 0], [2.5, 1])], 2, false);
    expect(columns[0]).to.deep.include({ kind: 'figures', name: 'n', figures: 2, decimals: 1 });
    expect(columns[0]!.kind === 'figures' && columns[0]!.values.length).to.equal(2);
  });
  it('shows no decimals where all are zero', () => {
    const [whole] = finishColumns([utf8('n')], [column([9869, 1], [35, 1])], 2, false).columns;
    expect(whole).to.include({ decimals: 0 });
  });
  it('makes no values for a column without figures', () => {
    const [empty] = finishColumns([utf8('n')], [new NumberColumn(4)], 0, false).columns;
    expect(empty!.kind === 'figures' && empty!.values.length).to.equal(0);
  });
  it('names a column without a name by its place', () =>
    expect(finishColumns([], [column()], 0, false).columns[0]!.name).to.equal('kolom 1'));
  it('reads names and texts in the encoding all of them decided', () => {
    const text = new TextColumn(1);
    text.set(0, 'Frysl\u00e2n');
    const { columns, encoding } = finishColumns([latin1('gebied é')], [text], 1, false);
    expect([encoding, columns[0]!.name, columns[0]!.kind === 'words' && columns[0]!.words]).to.deep.equal([
      'windows-1252',
      'gebied é',
      ['Fryslân'],
    ]);
  });
  it('counts damaged texts when told the wrong encoding', () =>
    expect(finishColumns([latin1('é')], [column()], 0, false, 'utf-8')).to.include({ encoding: 'utf-8', damaged: 1 }));
});
