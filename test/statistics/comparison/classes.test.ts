import { expect } from '@open-wc/testing';
import { classOf, sizeClass, urbanityClass } from '@draagkracht/statistics';

describe('the classes of CBS', () => {
  it('of urbanity go by addresses within a kilometre', () => {
    expect([2500, 2499, 1500, 1000, 999, 500, 499, 0].map(urbanityClass)).to.deep.equal([1, 2, 2, 3, 4, 4, 5, 5]);
  });
  it('of size go by inhabitants', () => {
    expect(
      [4999, 5000, 19_999, 20_000, 50_000, 99_999, 100_000, 150_000, 249_999, 250_000].map(sizeClass),
    ).to.deep.equal([1, 2, 3, 4, 5, 5, 6, 7, 7, 8]);
  });
  it('are given for urbanity, and worked out for size', () => {
    expect([classOf('urbanity', 3), classOf('urbanity', 9), classOf('size', 359_370)]).to.deep.equal([3, 5, 8]);
  });
});
