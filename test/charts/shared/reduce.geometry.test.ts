import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reduceToPixels } from '../../../packages/charts/src/shared/reduce.geometry.js';

const series = fc
  .array(
    fc.record({
      step: fc.double({ min: 0, max: 1.5, noNaN: true }),
      y: fc.option(fc.integer({ min: 0, max: 300 }), { freq: 5 }),
    }),
    { maxLength: 400 },
  )
  .map((steps) => {
    let x = 0;
    const xs = steps.map(({ step }) => (x += step));
    return { xs, ys: steps.map(({ y }) => y ?? Number.NaN) };
  });

const columnsOf = (xs: readonly number[], indices: readonly number[]): Map<number, number[]> => {
  const columns = new Map<number, number[]>();
  for (const at of indices) columns.set(Math.floor(xs[at]!), [...(columns.get(Math.floor(xs[at]!)) ?? []), at]);
  return columns;
};

describe('reducing to the pixels', () => {
  it('keeps first, last, lowest and highest of every column, and whether there is a gap, in at most five points', () => {
    fc.assert(
      fc.property(series, ({ xs, ys }) => {
        const kept = reduceToPixels(xs, ys);
        expect(kept).to.deep.equal([...new Set(kept)].sort((a, b) => a - b));
        const all = columnsOf(xs, [...xs.keys()]);
        const some = columnsOf(xs, kept);
        expect([...some.keys()]).to.deep.equal([...all.keys()]);
        for (const [column, indices] of all) {
          const left = some.get(column)!;
          expect(left.length).to.be.at.most(5);
          expect([left[0], left.at(-1)]).to.deep.equal([indices[0], indices.at(-1)]);
          const figures = (list: number[]): number[] => list.map((at) => ys[at]!).filter((y) => !Number.isNaN(y));
          if (figures(indices).length > 0)
            expect([Math.min(...figures(left)), Math.max(...figures(left))]).to.deep.equal([
              Math.min(...figures(indices)),
              Math.max(...figures(indices)),
            ]);
          expect(left.some((at) => Number.isNaN(ys[at]!))).to.equal(indices.some((at) => Number.isNaN(ys[at]!)));
        }
      }),
    );
  });

  it('keeps everything where there is room', () =>
    expect(reduceToPixels([0, 10, 20], [1, 2, 3])).to.deep.equal([0, 1, 2]));
  it('keeps nothing of nothing', () => expect(reduceToPixels([], [])).to.deep.equal([]));
});
