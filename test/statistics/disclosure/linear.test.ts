import { expect } from '@open-wc/testing';
import { boundsFor } from '../../../packages/statistics/src/disclosure/audit.js';
import { fillOwn } from '../../../packages/statistics/src/disclosure/bounds.js';
import { reach } from '../../../packages/statistics/src/disclosure/linear.js';
import { worldOf } from '../../../packages/statistics/src/disclosure/witness.js';
import { square } from './made-system.js';

describe('how far a cell can go', () => {
  it('is found by a linear program', () => {
    const system = square(4, 6, 5, 7, [0, 1, 3, 4]);
    const bounds = boundsFor(system);
    const all = [0, 1, 2, 3, 4, 5];
    fillOwn(system, all, 'exact', bounds);
    const world = worldOf(system, all, bounds);
    expect(reach(world, 0, 'minimize', 1)).to.be.closeTo(1, 1e-6);
    expect(reach(world, 0, 'maximize', 9)).to.be.closeTo(6, 1e-6);
  });

  it('is nowhere for a cell that cannot move', () => {
    const system = square(4, 6, 5, 7, [0]);
    const bounds = boundsFor(system);
    fillOwn(system, [0, 1, 2, 3, 4, 5], 'exact', bounds);
    expect(reach(worldOf(system, [0, 2], bounds), 0, 'maximize', 9)).to.be.closeTo(4, 1e-6);
  });
});
