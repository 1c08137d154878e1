import { expect } from '@open-wc/testing';
import { boundsFor } from '../../../packages/statistics/src/disclosure/audit.js';
import { fillOwn, narrow } from '../../../packages/statistics/src/disclosure/bounds.js';
import { systemOf } from './made-system.js';

describe('narrowing', () => {
  it('works one hidden cell out of its total', () => {
    const system = systemOf([20, 4, 16], [[0, 1, 2]], [1]);
    const bounds = boundsFor(system);
    narrow(system, [0], 'rounded', bounds, true);
    expect([bounds.low[1], bounds.high[1]]).to.deep.equal([4, 4]);
  });

  it('goes through sum after sum, both ways', () => {
    const system = systemOf(
      [30, 20, 10, 4, 16],
      [
        [0, 1, 2],
        [1, 3, 4],
      ],
      [3],
    );
    system.states[1] = 2;
    system.tells(1, 10, Infinity);
    const bounds = boundsFor(system);
    narrow(system, [0, 1], 'exact', bounds, true);
    expect([bounds.low[1], bounds.high[1], bounds.low[3]]).to.deep.equal([20, 20, 4]);
  });

  it('takes shown figures exactly or as they are rounded', () => {
    const system = systemOf([20], [[0, 0]]);
    system.tells(0, 18, 22);
    const bounds = boundsFor(system);
    fillOwn(system, [0], 'rounded', bounds);
    expect([bounds.low[0], bounds.high[0]]).to.deep.equal([18, 22]);
    fillOwn(system, [0], 'exact', bounds);
    expect([bounds.low[0], bounds.high[0]]).to.deep.equal([20, 20]);
  });
});
