import { expect } from '@open-wc/testing';
import { figuresIn } from '../../../packages/statistics/src/verdict/figures.js';
import { workingOfCounts } from '../../../packages/statistics/src/working/counts.js';

describe('the sum of a chart of counts', () => {
  const counts = [10, 12, 8, 20];
  const sizes = [100, 80, 100, 120];
  const shares = figuresIn(counts.map((count, at) => count / sizes[at]!));

  it('begins with all counts over all sizes', () => {
    const [pooled, sigma] = workingOfCounts('p', shares, counts, sizes, {}).steps;
    expect(pooled).to.deep.include({ code: 'pooled', result: 0.125 });
    expect((sigma!.result as number[])[0]).to.be.closeTo(Math.sqrt((0.125 * 0.875) / 100), 1e-15);
  });

  it('of a prime widens the limits by the variation it shows', () => {
    const { steps } = workingOfCounts('u-prime', shares, counts, sizes, {});
    expect(steps.find(({ code }) => code === 'upper')!.formula).to.equal('centre + 3 × sigma × dispersion');
    expect(steps.map(({ code }) => code)).to.include('dispersion');
  });

  it('of plain counts has one standard deviation', () => {
    const { steps } = workingOfCounts('c', figuresIn(counts), counts, [1, 1, 1, 1], {});
    expect(steps.find(({ code }) => code === 'sigma')!.result).to.equal(Math.sqrt(12.5));
  });
});
