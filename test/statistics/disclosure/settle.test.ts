import { expect } from '@open-wc/testing';
import { settle } from '../../../packages/statistics/src/disclosure/settle.js';
import { State, type CellSystem } from '../../../packages/statistics/src/disclosure/cell-system.js';
import { systemOf } from './made-system.js';

function settled(system: CellSystem): { hidden: number[]; lost: number[] } {
  const hidden: number[] = [];
  const lost = settle(system, {
    hide: (cell) => {
      hidden.push(cell);
      system.states[cell] = State.hidden;
      system.tells(cell, 10, Infinity);
    },
    mute: () => false,
  });
  return { hidden, lost };
}

describe('settling', () => {
  it('hides until nothing follows, and no more', () => {
    expect(settled(systemOf([58, 14, 4, 23, 17], [[0, 1, 2, 3, 4]], [2]))).to.deep.equal({ hidden: [1], lost: [] });
    expect(settled(systemOf([58, 14, 4, 23, 17], [[0, 1, 2, 3, 4]]))).to.deep.equal({ hidden: [], lost: [] });
  });

  it('gives up what nothing can protect', () => {
    const system = systemOf([4, 4], [[0, 1]], [1]);
    system.pinned[0] = 1;
    expect(settled(system).lost).to.deep.equal([1]);
  });
});
