import { expect } from '@open-wc/testing';
import { UnreadableError } from '@draagkracht/formats';
import { TableScanner } from '../../../packages/formats/src/csv/table-scanner.js';
import { utf8 } from '../fixtures.js';

const scanner = (text = [false, false], cellLimit = 1000): TableScanner =>
  new TableScanner({ names: ['a', 'b'], text, delimiter: ';', decimal: ',', rows: 4, cellLimit, firstRow: 2 });

describe('TableScanner', () => {
  it('leaves a record that may go on', () => {
    const one = scanner();
    const bytes = utf8('1;2\n3;4\n');
    expect(one.scan(bytes, 0, 7, false)).to.equal(4);
    expect(one.rows).to.equal(1);
    expect(one.scan(bytes, 4, 7, true)).to.equal(7);
    expect(one.rows).to.equal(2);
  });
  it('waits for the line feed after a carriage return', () => {
    const one = scanner();
    expect(one.scan(utf8('1;2\r\n'), 0, 4, false)).to.equal(0);
    expect(one.rows).to.equal(0);
  });
  it('counts problems of whole records only', () => {
    const one = scanner();
    const bytes = utf8('1;2\nq;3\n');
    one.scan(bytes, 0, 6, false);
    expect(one.problems).to.deep.equal([]);
    one.scan(bytes, 4, 8, true);
    expect(one.problems.map(({ code, example }) => [code, example?.row])).to.deep.equal([['text-in-numbers', 3]]);
  });
  it('grows, up to its limit', () => {
    const bytes = utf8(`${'1;2\n'.repeat(100)}\n`);
    const one = scanner();
    one.scan(bytes, 0, 400, true);
    expect(one.rows).to.equal(100);
    expect(() => scanner([false, false], 20).scan(bytes, 0, 400, true)).to.throw(UnreadableError, 'too-many-cells');
  });
});
