import { expect } from '@open-wc/testing';
import { muteAround, muteTotal } from '../../../packages/statistics/src/disclosure/means.js';
import { systemOf } from './made-system.js';

describe('what can be done for a cell', () => {
  it('mutes the totals first, then the others of the sum, and at last the cell itself', () => {
    const system = systemOf([8, 4, 4], [[0, 1, 2]], [0, 1, 2]);
    const muted: number[] = [];
    const means = {
      hide: () => undefined,
      mute: (cell: number) => !muted.includes(cell) && muted.push(cell) > 0,
    };
    expect(muteTotal(system, 0, means)).to.equal(false);
    for (let time = 0; time < 4; time++) muteAround(system, 1, means);
    expect(muted).to.deep.equal([0, 2, 1]);
    expect(muteAround(system, 1, means)).to.equal(false);
  });
});
