import { expect } from '@open-wc/testing';
import { emptyBlock } from '@draagkracht/model';
import { blockRows } from '../../../packages/model/src/series/block-rows.js';

describe('some rows of a block', () => {
  it('are the regions that are wanted, each with all that stands beside its figures', () => {
    const block = {
      ...emptyBlock('x', ['A', 'B', 'C'], ['2023JJ00', '2024JJ00']),
      values: Float64Array.of(1, 2, 3, 4, 5, 6),
      gaps: new Uint8Array(6),
      status: Uint8Array.of(0, 1, 0, 1, 0, 2),
      numerators: Float64Array.of(10, 20, 30, 40, 50, 60),
      denominators: Float64Array.of(100, 200, 300, 400, 500, 600),
    };
    const rows = blockRows(block, (code) => code !== 'B');
    expect(rows.regions).to.deep.equal(['A', 'C']);
    expect([...rows.values]).to.deep.equal([1, 2, 5, 6]);
    expect([...rows.status!]).to.deep.equal([0, 1, 0, 2]);
    expect([...rows.numerators!]).to.deep.equal([10, 20, 50, 60]);
    expect([...rows.denominators!]).to.deep.equal([100, 200, 500, 600]);
    expect([...block.values]).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });
  it('take the reasons of hidden figures along to their new places', () => {
    const block = {
      ...emptyBlock('x', ['A', 'B', 'C'], ['2023JJ00', '2024JJ00']),
      reasons: new Map([
        [1, 'few-people'],
        [5, 'secondary'],
        [2, 'small-count'],
      ]),
    };
    expect([...blockRows(block, (code) => code !== 'B').reasons!]).to.deep.equal([
      [1, 'few-people'],
      [3, 'secondary'],
    ]);
    expect(blockRows({ ...block, reasons: new Map([[2, 'small-count']]) }, (code) => code !== 'B').reasons).to.equal(
      undefined,
    );
  });
  it('have nothing beside their figures where the block has nothing', () => {
    const rows = blockRows(emptyBlock('x', ['A'], ['2024JJ00']), () => false);
    expect(rows.regions).to.deep.equal([]);
    expect(rows.values).to.have.lengthOf(0);
    expect(rows).to.not.have.any.keys('status', 'numerators', 'denominators');
  });
});
