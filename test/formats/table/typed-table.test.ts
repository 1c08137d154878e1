import { expect } from '@open-wc/testing';
import { wordAt } from '@draagkracht/formats';
import { columnName } from '../../../packages/formats/src/table/typed-table.js';

describe('columnName', () => {
  it('is the header, or the number of the column', () =>
    expect([columnName(' a ', 0), columnName(' ', 2)]).to.deep.equal(['a', 'kolom 3']));
  it('ends somewhere', () => expect(columnName('a'.repeat(5000), 0).length).to.equal(1000));
});

describe('wordAt', () => {
  const column = { kind: 'words', name: 'n', codes: Int32Array.of(1, 0), words: ['a', 'b'] } as const;
  it('gives the word of a row', () => expect([wordAt(column, 0), wordAt(column, 1)]).to.deep.equal(['b', 'a']));
  it('gives nothing beyond the rows', () => expect(wordAt(column, 9)).to.equal(''));
});
