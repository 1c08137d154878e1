import { expect } from '@open-wc/testing';
import { bankRows, readingsOf, rowsOfText } from '../../../packages/formats/src/bank/bank-rows.js';

describe('rowsOfText', () => {
  it('knows the line every row begins on, over lines within quotes and empty ones', () =>
    expect(rowsOfText('a;b\r\n\r\n1;"x\ny"\n3;4\n')).to.deep.equal([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['1', 'x\ny'] },
      { row: 5, cells: ['3', '4'] },
    ]));
});

describe('bankRows', () => {
  it('takes quotes of a tab-separated file as they are', () =>
    expect(bankRows('1\t"x\n2\ty"', '\t', 2)).to.deep.equal([
      { row: 1, cells: ['1', '"x'] },
      { row: 2, cells: ['2', 'y"'] },
    ]));
  it('goes on below a row whose quote is not closed', () =>
    expect(bankRows('a;b;c\n1;"2;3\n4;5;6', ';', 3)).to.deep.equal([
      { row: 1, cells: ['a', 'b', 'c'] },
      { row: 2, cells: ['1', '"2', '3'] },
      { row: 3, cells: ['4', '5', '6'] },
    ]));
});

describe('readingsOf', () => {
  it('gives the likeliest reading first, and then those by every other delimiter', () => {
    const readings = [...readingsOf('a;b\n1|2\n3|4\n')];
    expect(readings[0]?.at(-1)?.cells).to.deep.equal(['3', '4']);
    expect(readings.map(([first]) => first?.cells.length)).to.include(2);
    expect(readings.length).to.equal(5);
  });
});
