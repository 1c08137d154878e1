import { expect } from '@open-wc/testing';
import { listSums } from '../../../packages/statistics/src/disclosure/list-sums.js';
import { placeCells } from '../../../packages/statistics/src/disclosure/place-cells.js';
import { blockOf } from './made-tables.js';

const table = (id: string, measure: string, groups: string[], figures: number[]) => ({
  id,
  measure,
  groups,
  kind: 'count' as const,
  block: blockOf(['GM0001', 'WK000100', 'WK000101'], ['2024JJ00'], figures),
});

describe('listing sums', () => {
  it('has them in layers: regions, groups, found, over time, declared one by one', () => {
    const { tables } = placeCells(
      [table('t', 'm', ['Totaal'], [30, 10, 20]), table('v', 'm', ['vrouw'], [14, 4, 10])],
      () => 0,
    );
    const sums = [
      { of: 'tables' as const, whole: 't', parts: ['v'] },
      { of: 'regions' as const, whole: 'GM0001', parts: ['WK000100'] },
    ];
    const layers = listSums(tables, { tables: [], sums });
    expect(layers.map(({ sums: made }) => made.map(({ kind }) => kind))).to.deep.equal([
      ['regions', 'regions'],
      ['groups', 'groups', 'groups'],
      [],
      [],
      ['declared', 'declared', 'declared'],
      ['declared', 'declared'],
    ]);
    expect(layers[0]!.sums[0]).to.deep.include({ total: 0, parts: [1, 2] });
    expect(layers.some(({ earlier }) => earlier)).to.equal(false);
  });
});
