import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { codeText, inSourceOrder, WordBuilder } from '../../../packages/formats/src/odata/rows.js';

describe('inSourceOrder', () => {
  it('puts rows by their number, each once', () => {
    const { order, repeated } = inSourceOrder([3, 1, 2, 1]);
    expect([...order]).to.deep.equal([1, 2, 0]);
    expect(repeated).to.equal(1);
  });
  it('leaves rows without a number where they are, behind the others', () =>
    expect([...inSourceOrder([undefined, 2, undefined, 1]).order]).to.deep.equal([3, 1, 0, 2]));
  it('does not mind in what order rows come', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (ids) => {
        expect(Array.from(inSourceOrder(ids).order, (row) => ids[row])).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
      }),
    ));
});

describe('WordBuilder', () => {
  it('codes words in the order of the rows that are kept', () => {
    const words = new WordBuilder();
    for (const word of ['b', 'a', 'b']) words.push(word);
    const column = words.column('naam', Int32Array.of(1, 0));
    expect(column.words).to.deep.equal(['a', 'b']);
    expect([...column.codes]).to.deep.equal([0, 1]);
  });
});

describe('codeText', () => {
  it('is the code without padding', () =>
    expect(['GM0344    ', 12, null, undefined].map(codeText)).to.deep.equal(['GM0344', '12', '', '']));
});
