import { expect } from '@open-wc/testing';
import { spreadPicture } from '../../../../packages/widgets/src/budget-tracker/reports/spread.geometry.js';

describe('spreadPicture', () => {
  it('puts nothing at the left, all at the right, and everybody between', () => {
    const { dots, marks, width } = spreadPicture([0, 0.5, 1]);
    expect(dots.map(({ x }) => x)).to.deep.equal([16, 160, 304]);
    expect(marks.map(({ x }) => x)).to.deep.equal([16, 160, 304]);
    expect(width).to.equal(320);
  });
  it('makes room for more than all', () => expect(spreadPicture([2]).marks[2]?.x).to.equal(160));
  it('stacks dots that would lie over one another', () => {
    const { dots, base } = spreadPicture([0.5, 0.5, 0.51]);
    expect(new Set(dots.map(({ y }) => y)).size).to.equal(3);
    for (const { y } of dots) expect(y).to.be.below(base);
  });
});
