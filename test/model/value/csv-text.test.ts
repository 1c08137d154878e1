import { expect } from '@open-wc/testing';
import { csvFigure, csvFile, csvText } from '@draagkracht/model';

describe('a cell of a CSV', () => {
  it('is nothing that a spreadsheet would run', () => {
    expect(['=1+1', '+31', '-dash', '@x', '\tx', 'gewoon', 'a"b', ' rand', 'een\ntwee'].map(csvText)).to.deep.equal([
      "'=1+1",
      "'+31",
      "'-dash",
      "'@x",
      "'\tx",
      'gewoon',
      '"a""b"',
      '" rand"',
      'een twee',
    ]);
    expect([csvFigure(-1.5), csvFigure(1e-7), csvFigure(1234567), csvFigure(1.25, 1)]).to.deep.equal([
      '-1,5',
      '0,000000',
      '1234567',
      '1,3',
    ]);
  });

  it('stands in a file that says it is UTF-8', () =>
    expect(csvFile([['a', 'b'], [], ['1']])).to.equal('\ufeffa;b\r\n\r\n1\r\n'));
});
