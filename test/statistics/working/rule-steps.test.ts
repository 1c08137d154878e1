import { expect } from '@open-wc/testing';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';
import { limitRuleSteps, runRuleSteps } from '../../../packages/statistics/src/working/rule-steps.js';

const results = (steps: ReturnType<typeof runRuleSteps>): Record<string, unknown> =>
  Object.fromEntries(steps.map(({ code, result }) => [code, result]));

describe('the rules as steps', () => {
  it('of a run chart leave figures on the median out of the run', () => {
    expect(results(runRuleSteps(figuresIn([1, 9, 5, 8, 7]), 5))).to.deep.equal({
      sides: [-1, 1, 1, 1],
      shift: 3,
      trend: 2,
    });
  });

  it('of a chart with limits say how far the last three reach', () => {
    const found = results(
      limitRuleSteps(
        figuresIn([10, 10, 14, 8, 21]),
        10,
        () => 0,
        () => 20,
      ),
    );
    expect(found).to.deep.equal({ reach: [0.4, -0.2, 1.1], sides: [0, 0, 1, -1, 1], shift: 1, trend: 2 });
  });

  it('measure no reach where limits have no width', () => {
    const flat = limitRuleSteps(
      figuresIn([3, 3, 3]),
      3,
      () => 3,
      () => 3,
    );
    expect(results(flat)).to.deep.equal({ sides: [0, 0, 0], shift: 0, trend: 1 });
  });
});
