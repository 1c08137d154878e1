import { expect } from '@open-wc/testing';
import { blockOf } from './made-tables.js';
import { changeOfTable, foundSums } from '../../../packages/statistics/src/disclosure/found-sums.js';

const regions = Array.from({ length: 8 }, (_, at) => `GM000${at}`);
const block = (figures: number[]) => blockOf(regions, ['2024JJ00'], figures);
const men = [11, 23, 35, 41, 52, 67, 71, 83];
const women = [12, 21, 33, 47, 51, 62, 77, 89];

describe('sums nobody told of', () => {
  it('are seen in the figures', () => {
    const all = block(men.map((figure, at) => figure + women[at]!));
    expect(foundSums([all, block(men), block(women)])).to.deep.equal([{ total: 0, parts: [1, 2] }]);
  });

  it('are not believed on a few cells, or where one is off', () => {
    const off = block(men.map((figure, at) => figure + women[at]! + (at === 3 ? 1 : 0)));
    expect(foundSums([off, block(men), block(women)])).to.deep.equal([]);
    const few = (figures: number[]) => blockOf(['A', 'B'], ['2024JJ00'], figures);
    expect(foundSums([few([3, 7]), few([1, 3]), few([2, 4])])).to.deep.equal([]);
  });

  it('know a change from period to period', () => {
    const stock = blockOf(['A'], ['2021JJ00', '2022JJ00', '2023JJ00'], [10, 14, 13]);
    const change = blockOf(['A'], ['2021JJ00', '2022JJ00', '2023JJ00'], [Number.NaN, 4, -1]);
    expect(changeOfTable(change, [stock])).to.equal(0);
    expect(changeOfTable(stock, [change])).to.equal(undefined);
    expect(changeOfTable(block(men), [block(women)])).to.equal(undefined);
  });
});
