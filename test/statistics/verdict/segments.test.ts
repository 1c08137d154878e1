import { expect } from '@open-wc/testing';
import { boundsBetween } from '../../../packages/statistics/src/verdict/segments.js';

describe('boundsBetween', () => {
  it('cuts at each break once, in order, and nowhere else', () => {
    expect(boundsBetween(10, [7, 3, 7, 0, 10, -1])).to.deep.equal([
      { from: 0, to: 3 },
      { from: 3, to: 7 },
      { from: 7, to: 10 },
    ]);
    expect(boundsBetween(0, [1])).to.deep.equal([{ from: 0, to: 0 }]);
  });
});
