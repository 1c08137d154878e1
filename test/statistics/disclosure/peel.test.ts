import { expect } from '@open-wc/testing';
import { peeled } from '../../../packages/statistics/src/disclosure/peel.js';
import { square, systemOf } from './made-system.js';

describe('peeling', () => {
  it('finds the only unseen cell of a sum, and what follows from it', () => {
    expect([...peeled(systemOf([20, 4, 16], [[0, 1, 2]], [1]), [0])]).to.deep.equal([1]);
    const chain = systemOf(
      [30, 20, 10, 4, 16],
      [
        [0, 1, 2],
        [1, 3, 4],
      ],
      [1, 3],
    );
    expect([...peeled(chain, [0, 1])].sort((a, b) => a - b)).to.deep.equal([1, 3]);
  });

  it('finds nothing where each sum lacks two', () => {
    const all = [0, 1, 2, 3, 4, 5];
    expect([...peeled(square(4, 6, 5, 7, [0, 1, 3, 4]), all)]).to.deep.equal([]);
    expect([...peeled(square(4, 6, 5, 7, [0, 1]), all)].length).to.equal(2);
  });
});
