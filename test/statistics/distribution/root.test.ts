import { expect } from '@open-wc/testing';
import { rootOf } from '../../../packages/statistics/src/distribution/root.js';

describe('where a rising function crosses 0', () => {
  it('is found by Newton where that works', () => {
    const root = rootOf({ off: (x) => x * x - 2, slope: (x) => 2 * x, low: 0, high: 2, start: 1 });
    expect(root).to.be.closeTo(Math.SQRT2, 1e-15);
  });
  it('is found between its bounds where Newton would run away', () => {
    const root = rootOf({ off: (x) => Math.atan(x - 3), slope: () => 1e-9, low: -100, high: 100, start: 90 });
    expect(root).to.be.closeTo(3, 1e-12);
  });
});
