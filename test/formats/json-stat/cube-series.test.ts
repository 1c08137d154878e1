import { expect } from '@open-wc/testing';
import { readCube } from '../../../packages/formats/src/json-stat/cube-series.js';
import { cubeOf } from '../../../packages/formats/src/json-stat/dataset.js';

const dimension = (...index: string[]) => ({ category: { index } });

describe('readCube', () => {
  it('makes a series of each combination', () => {
    const read = readCube(
      cubeOf({
        id: ['leeftijd', 'time', 'geo'],
        size: [2, 2, 1],
        dimension: { leeftijd: dimension('jong', 'oud'), time: dimension('2023', '2024'), geo: dimension('NL00') },
        value: [1, 2, 3, null],
      })!,
    );
    expect(read.indicators.map(({ id }) => id)).to.deep.equal(['jong', 'oud']);
    expect(read.blocks.map(({ values }) => [...values])).to.deep.equal([
      [1, 2],
      [3, NaN],
    ]);
  });
  it('tells of regions that are there twice', () => {
    const cube = cubeOf({ id: ['geo'], size: [2], dimension: { geo: dimension('NL00', 'nl00 ') }, value: [1, 2] })!;
    expect(readCube(cube, { period: '2024' }).duplicateRegions).to.deep.equal(['NL00']);
  });
});
