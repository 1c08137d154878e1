import { expect } from '@open-wc/testing';
import { isTrial, limitAt, type Segment } from '@draagkracht/model';

describe('limitAt', () => {
  it('is one limit for all, or that of its place', () =>
    expect([
      limitAt(3, 9),
      limitAt([1, undefined], 0),
      limitAt([1, undefined], 1),
      limitAt(undefined, 0),
    ]).to.deep.equal([3, 1, undefined, undefined]));
});

describe('isTrial', () => {
  const segment: Segment = { from: 0, to: 9, n: 10, kind: 'xmr' };
  it('holds of limits on fewer than twelve figures', () => {
    expect(isTrial({ ...segment, lower: 1, upper: 2, basis: 11 })).to.equal(true);
    expect(isTrial({ ...segment, lower: 1, upper: 2, basis: 12 })).to.equal(false);
    expect(isTrial(segment)).to.equal(false);
  });
});
