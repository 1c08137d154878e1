import { expect } from '@open-wc/testing';
import { earlierTables, placeCells } from '../../../packages/statistics/src/disclosure/place-cells.js';
import { blockOf, tableOf } from './made-tables.js';

const place = (id: string, measure: string, regions: string[], figures: number[]) => ({
  id,
  measure,
  groups: [],
  kind: 'count' as const,
  block: blockOf(regions, ['2024JJ00'], figures),
});

describe('placing cells', () => {
  it('gives the same cell of two tables one number', () => {
    const { tables, system } = placeCells(
      [
        place('a', 'm', ['GM0001', 'NL00'], [5, 20]),
        place('b', 'm', ['NL00', 'GM0002'], [20, 7]),
        place('c', 'n', ['NL00'], [9]),
      ],
      () => 2,
    );
    expect(tables.map(({ cells }) => [...cells])).to.deep.equal([[0, 1], [1, 2], [3]]);
    expect(Array.from(system.values.slice(0, 4))).to.deep.equal([5, 20, 7, 9]);
    expect(Array.from(system.country.slice(0, 4))).to.deep.equal([0, 1, 0, 1]);
    expect(system.values.length).to.equal(6);
  });

  it('takes counts and money of earlier publications along', () => {
    const { block } = tableOf('x', ['A'], [1]);
    const earlier = [
      {
        id: 'e',
        policy: 'publiek' as const,
        tables: [
          { measure: 'm', block },
          { measure: 'other', block },
        ],
      },
    ];
    expect(
      earlierTables({ tables: [], earlier }, new Map([['m', 'count']])).map(({ measure }) => measure),
    ).to.deep.equal(['m']);
  });
});
