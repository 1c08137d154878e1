import { expect } from '@open-wc/testing';
import { isClustered, runsOf } from '@draagkracht/statistics';

describe('runsOf', () => {
  it('counts runs and crossings, and leaves figures on the median out', () => {
    // The sequence of Anhøj: five crossings, the longest run three.
    const values = [1, 1, 1, -1, -1, 0, -1, 1, 1, -1, 1, 1, -1];
    expect(runsOf(values, 0)).to.deep.equal({
      useful: 12,
      longestRun: 3,
      mostRun: 7,
      crossings: 5,
      leastCrossings: 3,
    });
  });

  it('bears no figures at all, and very many', () => {
    expect(runsOf([], 0)).to.include({ useful: 0, longestRun: 0, crossings: 0, leastCrossings: 0 });
    const many = Array.from({ length: 100_000 }, (_, at) => (at % 2 === 0 ? 1 : -1));
    // The 5% point of 99,999 tosses: half of them less 1.645 standard deviations.
    expect(runsOf(many, 0).leastCrossings).to.be.closeTo(49_999.5 - 1.6449 * Math.sqrt(99_999) * 0.5, 1.5);
  });

  it('calls clusters what chance seldom does', () => {
    const halves = (length: number): number[] => Array.from({ length }, (_, at) => (at < length / 2 ? -1 : 1));
    expect(isClustered(runsOf(halves(10), 0))).to.equal(true);
    expect(isClustered(runsOf([1, -1, 1, 1, -1, -1, 1, -1, 1, -1], 0))).to.equal(false);
  });
});
