import { expect } from '@open-wc/testing';
import { componentsOf, isForest, linkedBy } from '../../../packages/statistics/src/disclosure/components.js';
import { square, systemOf } from './made-system.js';

describe('parts of a system', () => {
  it('puts together the sums that share cells', () => {
    const system = systemOf(
      [3, 1, 2, 9, 4, 5],
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    );
    expect(componentsOf(system)).to.deep.equal([[0], [1]]);
    expect(linkedBy(square(1, 2, 3, 4), [0, 1, 2], (cell) => cell === 0)).to.deep.equal([[0, 2], [1]]);
  });

  it('tells trees from rings', () => {
    expect(
      isForest(
        systemOf(
          [30, 20, 10, 4, 16],
          [
            [0, 1, 2],
            [1, 3, 4],
          ],
        ),
        [0, 1],
        () => true,
      ),
    ).to.equal(true);
    const all = [0, 1, 2, 3, 4, 5];
    expect(isForest(square(1, 2, 3, 4), all, () => true)).to.equal(false);
    expect(isForest(square(1, 2, 3, 4), all, (cell) => cell === 0)).to.equal(true);
  });
});
