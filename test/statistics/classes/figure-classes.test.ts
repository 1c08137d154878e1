import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { figureClasses } from '../../../packages/statistics/src/classes/figure-classes.js';
import { quantileOf } from '../../../packages/statistics/src/classes/plain-classes.js';

describe('figures in classes', () => {
  it('are as many in each by quantile', () => {
    const { classes, way } = figureClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { way: 'quantile', count: 5 });
    expect(way).to.equal('quantile');
    expect(classes).to.deep.equal([
      { from: 1, to: 2, count: 2 },
      { from: 3, to: 4, count: 2 },
      { from: 5, to: 6, count: 2 },
      { from: 7, to: 8, count: 2 },
      { from: 9, to: 10, count: 2 },
    ]);
  });

  it('keep equal figures together', () => {
    const { classes } = figureClasses([1, 2, 2, 2, 2, 3], { way: 'quantile', count: 3 });
    expect(classes.map(({ from, to, count }) => [from, to, count])).to.deep.equal([
      [1, 1, 1],
      [2, 3, 5],
    ]);
  });

  it('may have their bounds given, and then may be empty', () => {
    const { classes, way, classOf } = figureClasses([1, 5, 9], { way: 'natural', count: 5, breaks: [20, 5] });
    expect(way).to.equal('given');
    expect(classes).to.deep.equal([
      { from: 1, to: 5, count: 1 },
      { from: 5, to: 20, count: 2 },
      { from: 20, to: 20, count: 0 },
    ]);
    expect([1, 5, 19, 20].map(classOf)).to.deep.equal([0, 1, 1, 2]);
  });

  it('are none where there are no figures', () => {
    expect(figureClasses([Number.NaN], { way: 'natural', count: 5 }).classes).to.deep.equal([]);
    expect(quantileOf([], 0.5)).to.be.NaN;
    expect(quantileOf([1, 2, 3, 4], 0.25)).to.equal(1.75);
  });

  it('hold every figure once, whatever the way and the order', () => {
    const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom('quantile' as const, 'natural' as const),
        fc.integer({ min: 3, max: 7 }),
        (values, way, count) => {
          const { classes, classOf } = figureClasses(values, { way, count });
          expect(classes.reduce((sum, one) => sum + one.count, 0)).to.equal(values.length);
          classes.forEach((one, at) => {
            expect(values.filter((value) => classOf(value) === at).length).to.equal(one.count);
            expect(one.count).to.be.at.least(1);
          });
          expect(figureClasses([...values].reverse(), { way, count }).classes).to.deep.equal(classes);
        },
      ),
    );
  });
});
