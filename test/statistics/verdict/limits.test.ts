import { expect } from '@open-wc/testing';
import { MISSING } from '@draagkracht/model';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';
import { movingRanges, xmrLimits } from '../../../packages/statistics/src/verdict/limits.js';

const limits = (values: readonly number[], screen = true) => xmrLimits(figuresIn(values), screen)!;

describe('movingRanges', () => {
  it('takes steps between neighbours only: none spans a gap', () => {
    expect(movingRanges(figuresIn([1, 4, MISSING, 10, 9]))).to.deep.equal([3, 1]);
  });
});

describe('xmrLimits', () => {
  const spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  it('screens large steps once (vector of the field notes)', () => {
    const { centre, lower, upper, screened } = limits(spike);
    expect(centre).to.be.closeTo(1.944, 0.0005);
    expect(lower).to.be.closeTo(-0.716, 0.0005);
    expect(upper).to.be.closeTo(4.604, 0.0005);
    expect(centre + ((upper - centre) * 2) / 3).to.be.closeTo(3.718, 0.0005);
    expect(screened).to.equal(true);
  });

  it('keeps every step when asked (same vector)', () => {
    const { lower, upper, screened } = limits(spike, false);
    expect(lower).to.be.closeTo(-3.063, 0.0005);
    expect(upper).to.be.closeTo(6.952, 0.0005);
    expect(screened).to.equal(false);
  });

  it('keeps steps when only zeros would remain: a flat series with one peak has width', () => {
    const { lower, upper, screened } = limits([1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 1]);
    expect(upper).to.be.above(lower);
    expect(screened).to.equal(false);
  });

  it('has no width for a flat series, and no limits for one figure', () => {
    expect(limits([3, 3, 3])).to.deep.equal({ centre: 3, lower: 3, upper: 3, screened: false });
    expect(xmrLimits(figuresIn([3]), true)).to.equal(undefined);
    expect(xmrLimits(figuresIn([3, MISSING, 4]), true)).to.equal(undefined);
  });
});
