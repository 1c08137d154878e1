import { expect } from '@open-wc/testing';
import { chooseSecond } from '../../../packages/statistics/src/disclosure/choose.js';
import { systemOf } from './made-system.js';

describe('the second cell', () => {
  it('is the smallest of the sum, a part before the total, and never a zero', () => {
    const system = systemOf([70, 4, 0, 40, 26], [[0, 1, 2, 3, 4]], [1]);
    expect(chooseSecond(system, 1)).to.include({ cell: 4, sum: 0 });
  });

  it('is not what an earlier publication shows', () => {
    const system = systemOf([70, 4, 40, 26], [[0, 1, 2, 3]], [1]);
    system.pinned[3] = 1;
    expect(chooseSecond(system, 1)!.cell).to.equal(2);
  });

  it('is looked for further away when all is hidden nearby, and the country comes last', () => {
    const system = systemOf(
      [50, 13, 37, 4, 9],
      [
        [0, 1, 2],
        [1, 3, 4],
      ],
      [1, 3, 4],
    );
    system.country[0] = 1;
    expect(chooseSecond(system, 3)!.cell).to.equal(2);
    const alone = systemOf([4, 4], [[0, 1]], [1]);
    alone.country[0] = 1;
    expect(chooseSecond(alone, 1)!.cell).to.equal(0);
    expect(chooseSecond(systemOf([4, 4], [[0, 1]], [0, 1]), 1)).to.equal(undefined);
  });

  it('is the first by name among equals', () => {
    const system = systemOf([44, 4, 20, 20], [[0, 1, 2, 3]], [1]);
    system.rank.set([0, 1, 3, 2]);
    expect(chooseSecond(system, 1)!.cell).to.equal(3);
  });
});
