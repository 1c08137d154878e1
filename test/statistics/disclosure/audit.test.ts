import { expect } from '@open-wc/testing';
import { boundsFor, examine, unsafeCells } from '../../../packages/statistics/src/disclosure/audit.js';
import type { CellSystem } from '../../../packages/statistics/src/disclosure/cell-system.js';
import { square, systemOf } from './made-system.js';

const unsafe = (system: CellSystem): number[] =>
  unsafeCells(
    examine(
      system,
      system.relations.map((_, n) => n),
      boundsFor(system),
    ),
  );

describe('the audit', () => {
  it('finds what follows at once, from exact figures and from rounded ones', () => {
    expect(unsafe(systemOf([20, 4, 16], [[0, 1, 2]], [1]))).to.deep.equal([1]);
    expect(unsafe(systemOf([2, 1, 1], [[0, 1, 2]], [1, 2]))).to.deep.equal([1, 2]);
    expect(unsafe(systemOf([6, 2, 4], [[0, 1, 2]], [1, 2]))).to.deep.equal([]);
    expect(unsafe(systemOf([5, 2, 3], [[0, 1, 2]], [1, 2]))).to.deep.equal([1, 2]);
  });

  it('proves the cells of a ring one by one', () => {
    expect(unsafe(square(4, 6, 5, 7, [0, 1, 3, 4]))).to.deep.equal([]);
    expect(unsafe(square(4, 6, 5, 7, [0, 1])).length).to.be.greaterThan(0);
  });
});
