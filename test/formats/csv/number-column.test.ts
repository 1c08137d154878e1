import { expect } from '@open-wc/testing';
import { gapCode } from '@draagkracht/model';
import { NumberColumn } from '../../../packages/formats/src/csv/number-column.js';

describe('NumberColumn', () => {
  it('makes no values before the first figure, and NaN before it', () => {
    const column = new NumberColumn(4);
    column.gap(0, gapCode('missing'));
    expect(column.values.length).to.equal(0);
    column.figure(1, 5, 0);
    expect([column.values[0], column.values[1]]).to.deep.equal([NaN, 5]);
  });
  it('keeps what it has when it grows', () => {
    const column = new NumberColumn(2);
    column.figure(0, 1.5, 1);
    column.mark(0, 2);
    column.reserve(8);
    column.gap(7, gapCode('impossible'));
    expect([column.values[0], column.values[7], column.gaps[7], column.status![0], column.decimals]).to.deep.equal([
      1.5,
      NaN,
      gapCode('impossible'),
      2,
      1,
    ]);
  });
  it('may be written twice on one row', () => {
    const column = new NumberColumn(2);
    column.figure(0, 12, 0);
    column.gap(0, gapCode('missing'));
    expect([column.values[0], column.gaps[0]]).to.deep.equal([NaN, gapCode('missing')]);
  });
  it('keeps odd texts once per row and can give texts back', () => {
    const column = new NumberColumn(4);
    column.figure(0, 2.5, 1);
    column.keepOdd(1, 'abc');
    column.keepOdd(1, 'abc');
    column.gap(2, gapCode('impossible'));
    expect([column.oddCount, column.restorable]).to.deep.equal([1, true]);
    expect([0, 1, 2].map((row) => column.textAt(row, ','))).to.deep.equal(['2,5', 'abc', '']);
  });
});
