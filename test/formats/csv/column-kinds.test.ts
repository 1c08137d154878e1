import { expect } from '@open-wc/testing';
import { textColumns } from '../../../packages/formats/src/csv/column-kinds.js';

const isText = (...cells: string[]): boolean =>
  textColumns(
    cells.map((cell) => [cell]),
    1,
    ',',
  )[0]!;

describe('textColumns', () => {
  it('takes one leading zero for a code', () => expect(isText('1979', '0362')).to.equal(true));
  it('takes gaps alone for figures', () => expect(isText('.', '', '.')).to.equal(false));
  it('forgives one text in ten figures and not more', () => {
    expect(isText(...Array<string>(10).fill('1'), 'abc')).to.equal(false);
    expect(isText('1', '2', 'abc')).to.equal(true);
  });
  it('does not look at remarks under a wide table', () =>
    expect(textColumns([['1', '2', '3'], ['Bron: CBS']], 3, ',')).to.deep.equal([false, false, false]));
});
