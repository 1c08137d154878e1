import { expect } from '@open-wc/testing';
import { boundsFor } from '../../../packages/statistics/src/disclosure/audit.js';
import { fillOwn } from '../../../packages/statistics/src/disclosure/bounds.js';
import { canBe, worldOf, type World } from '../../../packages/statistics/src/disclosure/witness.js';
import { square, systemOf } from './made-system.js';
import type { CellSystem } from '../../../packages/statistics/src/disclosure/cell-system.js';

const all = [0, 1, 2, 3, 4, 5];
function world(system: CellSystem, sums: readonly number[]): World {
  const bounds = boundsFor(system);
  fillOwn(system, sums, 'exact', bounds);
  return worldOf(system, sums, bounds);
}

describe('a way to another figure', () => {
  it('goes round a ring of hidden cells', () => {
    const ring = world(square(4, 6, 5, 7, [0, 1, 3, 4]), all);
    expect([canBe(ring, 0, 1), canBe(ring, 0, 6), canBe(ring, 0, 7)]).to.deep.equal([true, true, false]);
  });

  it('is not there when the others are shown', () => {
    expect(canBe(world(square(4, 6, 5, 7, [0]), all), 0, 5)).to.equal(false);
  });

  it('fills in what we do not know, and leaves out sums that cannot be right', () => {
    const system = systemOf([20, Number.NaN, 16], [[0, 1, 2]]);
    system.states[1] = 3;
    system.tells(1, 1, 9);
    expect(world(system, [0]).values[1]).to.equal(4);
    const wrong = systemOf([40, Number.NaN, 16], [[0, 1, 2]]);
    wrong.states[1] = 3;
    wrong.tells(1, 1, 9);
    expect([...world(wrong, [0]).broken]).to.deep.equal([0]);
  });
});
