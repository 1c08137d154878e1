import { expect } from '@open-wc/testing';
import { Memo } from '../../../packages/charts/src/shared/memo.js';

describe('a memo', () => {
  it('makes anew only when a key is another', () => {
    const memo = new Memo<number>();
    let made = 0;
    const keys = [
      [1, Number.NaN],
      [1, Number.NaN],
      [2, Number.NaN],
      [2, Number.NaN, undefined],
    ];
    expect(keys.map((each) => memo.get(each, () => ++made))).to.deep.equal([1, 1, 2, 3]);
  });
});
