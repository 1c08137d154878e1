import { expect } from '@open-wc/testing';
import { wordAt } from '@draagkracht/formats';

describe('wordAt', () => {
  const column = { kind: 'words', name: 'n', codes: Int32Array.of(1, 0), words: ['a', 'b'] } as const;
  it('gives the word of a row', () => expect([wordAt(column, 0), wordAt(column, 1)]).to.deep.equal(['b', 'a']));
  it('gives nothing beyond the rows', () => expect(wordAt(column, 9)).to.equal(''));
});
