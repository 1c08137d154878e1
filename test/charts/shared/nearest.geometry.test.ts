import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearest } from '../../../packages/charts/src/shared/nearest.geometry.js';

describe('the nearest point', () => {
  it('is the one no other is nearer than', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }),
        fc.integer({ min: -50, max: 1050 }),
        (given, x) => {
          const xs = [...given].sort((a, b) => a - b);
          expect(Math.abs(xs[nearest(xs, x)]! - x)).to.equal(Math.min(...xs.map((at) => Math.abs(at - x))));
        },
      ),
    );
  });
  it('is the earlier one of two', () => expect(nearest([0, 10], 5)).to.equal(0));
  it('is none of none', () => expect(nearest([], 5)).to.equal(-1));
});
