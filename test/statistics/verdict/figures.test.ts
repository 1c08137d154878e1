import { expect } from '@open-wc/testing';
import { MISSING } from '@draagkracht/model';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';

describe('figuresIn', () => {
  it('leaves gaps out and keeps the place of what remains', () => {
    const points = [
      3,
      MISSING,
      { period: '2020JJ00', value: 4 },
      { period: '2021JJ00', value: { kind: 'suppressed' } as const },
      5,
    ];
    expect(figuresIn(points)).to.deep.equal([
      { index: 0, value: 3 },
      { index: 2, value: 4 },
      { index: 4, value: 5 },
    ]);
    expect(figuresIn(points, 1, 4)).to.deep.equal([{ index: 2, value: 4 }]);
  });

  it('refuses a number that is none, naming its place', () => {
    expect(() => figuresIn([1, Number.NaN])).to.throw(TypeError, 'at 1');
  });
});
