import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { naturalBreaks } from '../../../packages/statistics/src/classes/natural-breaks.js';

const classesOf = (values: readonly number[], count: number): number[][] => {
  const sorted = [...values].sort((a, b) => a - b);
  const starts = naturalBreaks(sorted, count);
  return starts.map((start, at) => sorted.slice(start, starts[at + 1]));
};

const spread = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

/** The least spread over every division there is, looked at one by one. */
function leastSpread(sorted: readonly number[], count: number, from = 0): number {
  if (count === 1) return spread(sorted.slice(from));
  let best = Number.POSITIVE_INFINITY;
  for (let to = from + 1; to <= sorted.length - count + 1; to++)
    best = Math.min(best, spread(sorted.slice(from, to)) + leastSpread(sorted, count - 1, to));
  return best;
}

describe('natural breaks', () => {
  // Published: the example of simple-statistics `ckmeans`, with the centres −1, 2 and 5 of the R package Ckmeans.1d.dp.
  it('are those that were published', () => {
    const classes = classesOf([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3);
    expect(classes).to.deep.equal([
      [-1, -1, -1, -1],
      [2, 2, 2],
      [4, 5, 6],
    ]);
    expect(classes.map(spread)).to.deep.equal([0, 0, 2]);
  });

  it('are no more than there are different figures', () => {
    expect(naturalBreaks([], 5)).to.deep.equal([]);
    expect(naturalBreaks([3, 3, 3], 5)).to.deep.equal([0]);
    expect(naturalBreaks([1, 1, 2, 2], 5)).to.deep.equal([0, 2]);
  });

  it('have the least spread there can be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 2, max: 4 }),
        (values, count) => {
          const sorted = [...values].sort((a, b) => a - b);
          const classes = classesOf(values, count);
          expect(classes.reduce((sum, one) => sum + spread(one), 0)).to.be.closeTo(
            leastSpread(sorted, classes.length),
            1e-9,
          );
        },
      ),
    );
  });

  it('find those of fourteen thousand neighbourhoods in no time', () => {
    const values = Array.from({ length: 14_000 }, (_, at) => Math.sin(at) * 100);
    const before = performance.now();
    expect(classesOf(values, 7)).to.have.length(7);
    expect(performance.now() - before).to.be.below(1000);
  });
});
