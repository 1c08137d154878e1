import { expect } from '@open-wc/testing';
import { cellText, rawText, slowCell } from '../../../packages/formats/src/csv/slow-cell.js';
import { latin1, utf8 } from '../fixtures.js';

const cell = (text: string): [number, string] => {
  const bytes = utf8(`${text}\n`);
  const { next, bytes: found } = slowCell(bytes, 0, bytes.length - 1, 59);
  return [next, cellText(found)];
};

describe('slowCell', () => {
  it('ends at a delimiter or a line end', () =>
    expect([cell('abc;d'), cell('abc\rd')]).to.deep.equal([
      [3, 'abc'],
      [3, 'abc'],
    ]));
  it('takes quotes away and keeps what stands after them', () => {
    expect(cell('"a;b";c')).to.deep.equal([5, 'a;b']);
    expect(cell('"a ""b""";c')).to.deep.equal([9, 'a "b"']);
    expect(cell('"a"b;c')).to.deep.equal([4, 'ab']);
  });
  it('lies beyond the end when a quote is open', () => expect(cell('"abc')[0]).to.equal(5));
  it('reads each text by itself', () => expect([cellText(utf8('é')), cellText(latin1('é'))]).to.deep.equal(['é', 'é']));
  it('keeps bytes as they are', () => expect(rawText(latin1('é')).charCodeAt(0)).to.equal(0xe9));
});
