import { expect } from '@open-wc/testing';
import { boundsFor, examine } from '../../../packages/statistics/src/disclosure/audit.js';
import { State } from '../../../packages/statistics/src/disclosure/cell-system.js';
import { hideSurroundings } from '../../../packages/statistics/src/disclosure/surroundings.js';
import { systemOf } from './made-system.js';

describe('hiding all around', () => {
  const made = () => {
    const system = systemOf(
      [90, 50, 40, 4, 46, 25, 15],
      [
        [0, 1, 2],
        [1, 3, 4],
        [2, 5, 6],
      ],
      [3],
    );
    const hidden: number[] = [];
    const means = {
      hide: (cell: number) => {
        hidden.push(cell);
        system.states[cell] = State.hidden;
      },
      mute: () => false,
    };
    return { part: examine(system, [0, 1, 2], boundsFor(system)), hidden, means };
  };

  it('takes the sums of the cell, and further out when asked', () => {
    const near = made();
    hideSurroundings(near.part, [3], 1, near.means);
    expect(near.hidden).to.deep.equal([1, 4]);
    const far = made();
    hideSurroundings(far.part, [3], 8, far.means);
    expect([...far.hidden].sort((a, b) => a - b)).to.deep.equal([0, 1, 2, 4, 5, 6]);
  });

  it('takes figures of the country when nothing else is left, and then gives up', () => {
    const { part, hidden, means } = made();
    part.system.country[0] = 1;
    hideSurroundings(part, [3], 8, means);
    expect(hidden).not.to.include(0);
    hideSurroundings(part, [3], 8, means);
    expect(hidden).to.include(0);
    hideSurroundings(part, [3], 8, means);
    expect([...part.lost]).to.deep.equal([3]);
  });
});
