import { expect } from '@open-wc/testing';
import { cellsOf, signIn, State } from '../../../packages/statistics/src/disclosure/cell-system.js';
import { systemOf } from './made-system.js';

describe('a system of cells', () => {
  it('knows the sums of a cell, their cells and their sides', () => {
    const system = systemOf([10, 4, 6], [[0, 1, 2]], [1]);
    expect(system.relationsOf(1)).to.deep.equal([0]);
    expect(system.relationsOf(5)).to.deep.equal([]);
    const sum = system.relations[0]!;
    expect(cellsOf(sum)).to.deep.equal([0, 1, 2]);
    expect([signIn(sum, 0), signIn(sum, 1)]).to.deep.equal([1, -1]);
  });

  it('tells no more than was known, and protects what is hidden and asked for', () => {
    const system = systemOf([10, 4], [[0, 1]], [1]);
    system.knownLow[1] = 3;
    system.tells(1, 1, 9);
    expect([system.low[1], system.high[1]]).to.deep.equal([3, 9]);
    expect([system.isProtected(0), system.isProtected(1)]).to.deep.equal([false, true]);
    system.states[0] = State.unknown;
    expect([system.isUnseen(0), system.isProtected(0)]).to.deep.equal([true, false]);
  });
});
