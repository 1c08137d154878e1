import { expect } from '@open-wc/testing';
import { cubeOf } from '../../../packages/formats/src/json-stat/dataset.js';

const dataset = {
  id: ['a'],
  size: [2],
  dimension: { a: { category: { index: { y: 1, x: 0 }, unit: { x: { label: 'km', decimals: 2 } } } } },
  value: { 1: 5 },
  status: 'e',
};

describe('dataset', () => {
  it('reads categories in order, sparse values and one status for all', () => {
    const cube = cubeOf(dataset)!;
    expect(cube.dimensions[0]).to.deep.equal({
      id: 'a',
      label: 'a',
      categories: ['x', 'y'],
      labels: ['x', 'y'],
      units: [{ label: 'km', decimals: 2 }, undefined],
      parents: [],
    });
    expect([cube.value(0), cube.value(1), cube.status(1)]).to.deep.equal([undefined, 5, 'e']);
  });
  it('reads a status as list, object, list of one and in the wrapper of Eurostat', () => {
    for (const status of [['p', 'e'], { 1: 'e' }, ['e'], { value: ['p', 'e'] }])
      expect(cubeOf({ ...dataset, status })!.status(1)).to.equal('e');
  });
  it('refuses sizes that do not fit', () => expect(cubeOf({ ...dataset, size: [3] })).to.equal(undefined));
  it('refuses a few values in a cube of millions of cells', () => {
    const many = { category: { index: Array.from({ length: 2000 }, (_, i) => String(i)) } };
    const wide = { id: ['a', 'b'], size: [2000, 2000], dimension: { a: many, b: many }, value: { 5: 1 } };
    expect(() => cubeOf(wide)).to.throw('too-sparse');
  });
});
