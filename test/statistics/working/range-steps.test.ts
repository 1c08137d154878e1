import { expect } from '@open-wc/testing';
import { MISSING } from '@draagkracht/model';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';
import { rangeSteps } from '../../../packages/statistics/src/working/range-steps.js';

describe('rangeSteps', () => {
  it('pairs neighbours, and none over a gap', () => {
    const { steps, meanRange } = rangeSteps(figuresIn([1, 4, MISSING, 10, 9]), true);
    expect(steps[0]!.numbers).to.deep.equal({ later: [4, 9], earlier: [1, 10] });
    expect([steps[0]!.result, meanRange]).to.deep.equal([[3, 1], 2]);
  });

  it('shows the screen only where it left something out', () => {
    const peak = figuresIn([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1]);
    expect(rangeSteps(peak, true).steps.map(({ code }) => code)).to.include('screen');
    expect(rangeSteps(peak, false).steps.map(({ code }) => code)).to.deep.equal(['ranges', 'mean-range']);
  });
});
