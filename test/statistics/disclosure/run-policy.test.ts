import { expect } from '@open-wc/testing';
import { runPolicy } from '../../../packages/statistics/src/disclosure/run-policy.js';
import { listSums } from '../../../packages/statistics/src/disclosure/list-sums.js';
import { placeCells, type PlacedTable } from '../../../packages/statistics/src/disclosure/place-cells.js';
import { blockOf } from './made-tables.js';

const run = (forced?: Uint8Array[]) => {
  const block = blockOf(['WK036301', 'BU03630101', 'BU03630102', 'BU03630103'], ['2024JJ00'], [44, 4, 23, 17]);
  let layers = listSums([], { tables: [] });
  const placed = placeCells(
    [{ id: 't', measure: 't', groups: [], kind: 'count', block }],
    (tables: readonly PlacedTable[]) => {
      layers = listSums(tables, { tables: [] });
      return 10;
    },
  );
  return runPolicy(placed, layers, 'publiek', new Map(), forced);
};

describe('running a policy', () => {
  it('hides what is small and what would tell it, with reasons', () => {
    const { labels, lost, hiddenAfter } = run();
    expect([...labels.reasons]).to.deep.equal([
      [1, 'small-count'],
      [3, 'secondary'],
    ]);
    expect(lost.size).to.equal(0);
    expect(Array.from(hiddenAfter[0]!.slice(0, 4))).to.deep.equal([0, 1, 0, 1]);
  });

  it('keeps hidden what a milder policy hid', () => {
    expect([...run([Uint8Array.of(0, 0, 1, 0)]).labels.reasons.keys()].sort((a, b) => a - b)).to.deep.equal([1, 2]);
  });
});
