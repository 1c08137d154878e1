import { expect } from '@open-wc/testing';
import { valueAt } from '@draagkracht/model';
import { gate } from '@draagkracht/statistics/disclosure.js';
import { bearsOut, periodSums } from '../../../packages/statistics/src/disclosure/period-sums.js';
import { blockOf, counts } from './made-tables.js';

const quarters = ['2024KW01', '2024KW02', '2024KW03', '2024KW04'];

describe('sums over time', () => {
  it('are a year of its quarters and a quarter of its months, when all are there', () => {
    expect(periodSums([...quarters, '2024JJ00', '2023JJ00'])).to.deep.equal([{ total: '2024JJ00', parts: quarters }]);
    expect(periodSums(['2024MM01', '2024MM02', '2024MM03', '2024KW01'])).to.deep.equal([
      { total: '2024KW01', parts: ['2024MM01', '2024MM02', '2024MM03'] },
    ]);
    expect(periodSums(['2024JJ00', ...quarters.slice(1)])).to.deep.equal([]);
  });

  it('are borne out by the figures, or are none: a stock does not add up', () => {
    expect(bearsOut([{ total: 64, parts: [20, 4, 17, 23] }])).to.equal(true);
    expect(bearsOut([{ total: 20, parts: [20, 21, 19, 20] }])).to.equal(false);
    expect(bearsOut([{ total: 20, parts: [20, 0, 0, 0] }])).to.equal(false);
    expect(bearsOut([{ total: 64, parts: [20, Number.NaN, 17, 23] }])).to.equal(false);
  });

  const hiddenIn = (year: number, split = false): number => {
    const periods = ['2024JJ00', ...quarters];
    const figures = [year, 20, 4, 17, 23];
    const table = (id: string, from: number, to: number) => ({
      id,
      indicator: { ...counts, id },
      block: blockOf(['GM0001'], periods.slice(from, to), figures.slice(from, to)),
    });
    const tables = split ? [table('t (year)', 0, 1), table('t (quarter)', 1, 5)] : [table('t', 0, 5)];
    return gate({ tables }, 'publiek').tables.reduce(
      (count, { block }) =>
        count + [...block.values.keys()].filter((at) => typeof valueAt(block, at) !== 'number').length,
      0,
    );
  };

  it('hide a second quarter, also where year and quarters are two tables; not for a stock', () => {
    expect(hiddenIn(64)).to.equal(2);
    expect(hiddenIn(64, true)).to.equal(2);
    expect(hiddenIn(30)).to.equal(1);
  });
});
