import { expect } from '@open-wc/testing';
import { fieldsOf, turnCurve } from '@draagkracht/model';
import { firstOpen, isFilled, steps, timeBox } from '../../../packages/widgets/src/turn-curve/steps.view.js';
import { scenarios } from '../../../stories/widgets/turn-curve/turn-curve.scenarios.js';

const { data } = scenarios.filled.records[0];

describe('the six steps', () => {
  it('take 75 minutes together, and ask every field once', () => {
    expect([steps.length, timeBox]).to.deep.equal([6, 75]);
    expect(steps.flatMap(({ asks }) => asks)).to.deep.equal(fieldsOf(turnCurve.schema).map(({ name }) => name));
  });

  it('know where something stands', () => {
    expect(steps.map((step) => isFilled(step, data, false))).to.deep.equal(Array(6).fill(true));
    expect(firstOpen(data, false)).to.equal(5);
    expect(firstOpen({ ...data, storyFactors: [], chosen: [] }, false)).to.equal(2);
    expect(firstOpen({ ...data, figures: '' }, false)).to.equal(1);
    expect(firstOpen({ ...data, figures: '', partners: [] }, true)).to.equal(3);
  });
});
