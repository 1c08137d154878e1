import { expect } from '@open-wc/testing';
import { longMarks, ruleOfMark } from '../../../packages/statistics/src/verdict/long-marks.js';

describe('the rules over a column', () => {
  it('mark a figure outside its limits, and pause in between', async () => {
    let pauses = 0;
    const values = Float64Array.of(10, 11, 10, 11, 30);
    const { marks, last } = await longMarks(values, { centre: 10.5, lower: 5, upper: 16 }, async () => {
      pauses++;
    });
    expect([...marks].map((mark) => ruleOfMark(mark)?.rule)).to.deep.equal([
      ...Array(4).fill(undefined),
      'outside-limits',
    ]);
    expect(last).to.deep.equal({ rule: 'outside-limits', side: 'high', from: 4, to: 4 });
    expect(pauses).to.be.greaterThan(0);
  });
});
