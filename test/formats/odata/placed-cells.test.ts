import { expect } from '@open-wc/testing';
import { axesOf } from '../../../packages/formats/src/odata/axes.js';
import type { TableFacts } from '../../../packages/formats/src/odata/facts.js';
import { blockOver, placeCells, type PlacedCells } from '../../../packages/formats/src/odata/placed-cells.js';
import { ObservationRows } from '../../../packages/formats/src/odata/rows-v4.js';

const none: TableFacts = { version: 4, measures: new Map(), dimensions: new Map() };

function placed(rows: readonly (readonly [string, string, number])[], limit?: number): PlacedCells {
  const gathered = new ObservationRows();
  gathered.add(
    rows.map(([Measure, Perioden, Value], Id) => ({
      Id,
      Measure,
      Perioden,
      Value,
      ValueAttribute: 'None',
      RegioS: 'NL01',
    })),
  );
  const read = gathered.finish();
  return placeCells(read, axesOf(read, none, {}), limit);
}

describe('placeCells', () => {
  it('puts figures in their places; what is not there is unknown', () => {
    const { series } = placed([
      ['A', '2023JJ00', 3],
      ['A', '2021JJ00', 1],
      ['B', '2022JJ00', 2],
    ]);
    expect(series.map(({ values }) => [...values])).to.deep.equal([
      [1, Number.NaN, 3],
      [Number.NaN, 2, Number.NaN],
    ]);
    expect([...series[0]!.gaps]).to.deep.equal([0, 1, 0]);
  });
  it('counts the same figure given twice, and points at two unlike ones', () => {
    const { doubles, conflicts } = placed([
      ['A', '2023JJ00', 3],
      ['A', '2023JJ00', 3],
      ['B', '2023JJ00', 3],
      ['B', '2023JJ00', 4],
    ]);
    expect(doubles).to.equal(1);
    expect([...conflicts]).to.deep.equal([1]);
  });
  it('stops where there is no room', () => {
    const { series, full } = placed(
      [
        ['A', '2023JJ00', 3],
        ['B', '2023JJ00', 3],
      ],
      1,
    );
    expect(full).to.equal(true);
    expect(series).to.have.length(1);
  });
});

describe('blockOver', () => {
  it('keeps some of the periods', () => {
    const { series } = placed([
      ['A', '2023JJ00', 3],
      ['A', '2023KW01', 1],
    ]);
    const block = blockOver('A', series[0]!, ['NL00'], ['2023KW01', '2023JJ00'], [1]);
    expect(block.periods).to.deep.equal(['2023JJ00']);
    expect([...block.values]).to.deep.equal([3]);
    expect(block.status).to.equal(undefined);
  });
});
