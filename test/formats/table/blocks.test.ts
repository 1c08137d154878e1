import { expect } from '@open-wc/testing';
import { gapCode } from '@draagkracht/model';
import { readCsvBytes } from '@draagkracht/formats';
import { blockOf, holdsFigures, placeRows } from '../../../packages/formats/src/table/blocks.js';
import { groupsOf } from '../../../packages/formats/src/table/groups.js';
import { oneKey } from '../../../packages/formats/src/table/row-keys.js';
import { figures, utf8 } from '../fixtures.js';

const column = figures(readCsvBytes(utf8('n;m\n1;1\n2;1\n.;1\n')), 'n');
const periods = { ...oneKey('2024JJ00', 3), status: [0], evidence: { from: 'given' } } as const;
const place = (keys: string[], rows: number[], onDouble: (row: number) => void = () => undefined) =>
  placeRows({ keys, rows: Int32Array.from(rows) }, periods, groupsOf([], 3), onDouble)[0]!;

describe('placeRows and blockOf', () => {
  it('uses a column as it is when it lies as the block needs it', () => {
    const placing = place(['a', 'b', 'c'], [0, 1, 2]);
    expect(placing.identity).to.equal(true);
    expect(blockOf('n', column, placing, ['a', 'b', 'c'], periods).values).to.equal(column.values);
  });
  it('places rows by their region; what has no row is missing', () => {
    const block = blockOf('n', column, place(['a', 'b', 'c'], [2, 0, -1]), ['a', 'b', 'c'], periods);
    expect([...block.values]).to.deep.equal([2, NaN, 1]);
    expect([...block.gaps]).to.deep.equal([0, gapCode('missing'), 0]);
    expect(holdsFigures(block)).to.equal(true);
  });
  it('keeps the first of two rows and tells of the second', () => {
    const doubles: number[] = [];
    const placing = place(['a'], [0, 0, 0], (row) => doubles.push(row));
    expect([[...placing.cells], doubles]).to.deep.equal([[0], [1, 2]]);
  });
  it('takes the status of a period where a figure has none', () => {
    const block = blockOf('n', column, place(['a', 'b', 'c'], [0, 1, 2]), ['a', 'b', 'c'], { ...periods, status: [2] });
    expect([...block.status!]).to.deep.equal([2, 2, 2]);
  });
});
