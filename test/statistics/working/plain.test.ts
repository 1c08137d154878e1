import { expect } from '@open-wc/testing';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';
import { workingOfRun, workingOfValues, workingOfXmr } from '../../../packages/statistics/src/working/plain.js';

const codes = ({ steps }: ReturnType<typeof workingOfRun>): string[] => steps.map(({ code }) => code);

describe('the sums of plain charts', () => {
  it('of single figures is a count', () => expect(workingOfValues(figuresIn([1, 2])).steps[0]!.result).to.equal(2));

  it('of a run chart holds what chance allows', () => {
    const working = workingOfRun(figuresIn([1, 2, 3, 4, 5, 6]), {});
    expect(codes(working).slice(-4)).to.deep.equal(['longest-run', 'most-run', 'crossings', 'least-crossings']);
    expect(codes(workingOfRun(figuresIn([3, 3, 3, 3, 3, 3]), {}))).to.not.include('longest-run');
  });

  it('of an XmR chart rests on the baseline', () => {
    const working = workingOfXmr(figuresIn([1, 3, 1, 3, 9, 9]), { baseline: 4, screen: false });
    expect(working.steps.find(({ code }) => code === 'upper')!.result).to.be.closeTo(2 + 2.66 * 2, 1e-12);
  });
});
