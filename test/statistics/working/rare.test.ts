import { expect } from '@open-wc/testing';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';
import { workingOfCases, workingOfTimes } from '../../../packages/statistics/src/working/rare.js';

describe('the sums of charts of rare events', () => {
  it('of cases: the middle figure, and limits around the mean', () => {
    const { steps } = workingOfCases(figuresIn([1, 2, 9]), {});
    expect(steps.slice(0, 2).map(({ result }) => result)).to.deep.equal([2, 4]);
  });

  it('of times: there and back', () => {
    const { steps } = workingOfTimes(figuresIn([4, 4, 4]), {});
    expect(steps.find(({ code }) => code === 'centre-back')!.result).to.be.closeTo(4, 1e-9);
  });
});
