import { expect } from '@open-wc/testing';
import { emptyBlock, type SeriesBlock } from '@draagkracht/model';
import { joinBlocks } from '../../../packages/formats/src/drift/join-blocks.js';

function block(period: string, values: readonly number[], more: Partial<SeriesBlock> = {}): SeriesBlock {
  const made = emptyBlock('x', ['A', 'B'], [period]);
  values.forEach((value, r) => {
    made.values[r] = value;
    made.gaps[r] = Number.isNaN(value) ? 2 : 0;
  });
  return { ...made, ...more };
}
const join = (...args: Parameters<typeof joinBlocks>): ReturnType<typeof joinBlocks> => joinBlocks(...args);

describe('joinBlocks', () => {
  const periods = ['2022JJ00', '2023JJ00'];
  it('lays both over all regions and periods, and multiplies the first', () => {
    const { block: found, disagreements } = join('x', ['A', 'B', 'C'], periods, [
      { blocks: [block('2022JJ00', [0.3, NaN])], factor: 100 },
      { blocks: [block('2023JJ00', [31, 42])], factor: 1 },
    ]);
    expect([...found.values]).to.deep.equal([30, 31, NaN, 42, NaN, NaN]);
    expect([...found.gaps]).to.deep.equal([0, 0, 2, 0, 1, 1]);
    expect(disagreements).to.deep.equal([]);
  });
  it('adds columns up; a gap in one is a gap in the sum', () => {
    const { block: found } = join(
      'x',
      ['A', 'B'],
      ['2022JJ00'],
      [{ blocks: [block('2022JJ00', [1, 2]), block('2022JJ00', [10, NaN])], factor: 1 }, undefined],
    );
    expect([[...found.values], [...found.gaps]]).to.deep.equal([
      [11, NaN],
      [0, 2],
    ]);
  });
  it('takes the second where both have a figure, tells it, and never takes a gap for a figure', () => {
    const { block: found, disagreements } = join(
      'x',
      ['A', 'B'],
      ['2022JJ00'],
      [
        { blocks: [block('2022JJ00', [1, 2])], factor: 1 },
        { blocks: [block('2022JJ00', [3, NaN])], factor: 1 },
      ],
    );
    expect([...found.values]).to.deep.equal([3, 2]);
    expect(disagreements).to.deep.equal([{ region: 'A', period: '2022JJ00', first: 1, second: 3 }]);
  });
  it('carries statuses, numerators and denominators', () => {
    const { block: found } = join('x', ['A', 'B'], periods, [
      { blocks: [block('2022JJ00', [1, 2], { status: Uint8Array.of(2, 0) })], factor: 1 },
      { blocks: [block('2023JJ00', [3, 4], { denominators: Float64Array.of(30, 40) })], factor: 1 },
    ]);
    expect([...found.status!]).to.deep.equal([2, 0, 0, 0]);
    expect([...found.denominators!]).to.deep.equal([NaN, 30, NaN, 40]);
    expect(found.numerators).to.equal(undefined);
  });
});
