import { expect } from '@open-wc/testing';
import { judgeTables, standsInSums } from '../../../packages/statistics/src/disclosure/judge-tables.js';
import { tableOf } from './made-tables.js';

describe('judging tables', () => {
  it('keeps balances and areas out of the sums', () => {
    const judged = judgeTables([
      tableOf('count', ['A', 'B'], [12, 20]),
      tableOf('balance', ['A', 'B'], [-3, 20]),
      { ...tableOf('area', ['A', 'B'], [12, 20]), quantity: 'other' },
    ]);
    expect(judged.map(standsInSums)).to.deep.equal([true, false, false]);
    expect(judged.map(({ isBalance }) => isBalance)).to.deep.equal([false, true, false]);
  });
});
