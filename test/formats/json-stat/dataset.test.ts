import { expect } from '@open-wc/testing';
import { cubeOf, datasetIn, isCollectionOfLinks } from '../../../packages/formats/src/json-stat/dataset.js';

const dataset = {
  id: ['a'],
  size: [2],
  dimension: { a: { category: { index: { y: 1, x: 0 }, unit: { x: { label: 'km', decimals: 2 } } } } },
  value: { 1: 5 },
  status: 'e',
};

describe('dataset', () => {
  it('finds a dataset at the top, under a name, and in a collection', () => {
    expect(datasetIn(dataset)).to.equal(dataset);
    expect(datasetIn({ wmo: dataset })).to.equal(dataset);
    expect(datasetIn({ link: { item: [{ href: 'x' }, dataset] } })).to.equal(dataset);
    for (const nothing of [null, 3, 'a', [], {}]) expect(datasetIn(nothing)).to.equal(undefined);
  });
  it('knows a collection that only links', () => {
    expect(isCollectionOfLinks({ class: 'collection', link: { item: [{ href: 'x' }] } })).to.equal(true);
    expect(isCollectionOfLinks(dataset)).to.equal(false);
  });
  it('reads categories in order, sparse values and one status for all', () => {
    const cube = cubeOf(dataset)!;
    expect(cube.dimensions[0]).to.deep.equal({
      id: 'a',
      label: 'a',
      categories: ['x', 'y'],
      labels: ['x', 'y'],
      units: [{ label: 'km', decimals: 2 }, undefined],
    });
    expect([cube.value(0), cube.value(1), cube.status(1)]).to.deep.equal([undefined, 5, 'e']);
  });
  it('reads a status as list, object, list of one and in the wrapper of Eurostat', () => {
    for (const status of [['p', 'e'], { 1: 'e' }, ['e'], { value: ['p', 'e'] }])
      expect(cubeOf({ ...dataset, status })!.status(1)).to.equal('e');
  });
  it('refuses sizes that do not fit', () => expect(cubeOf({ ...dataset, size: [3] })).to.equal(undefined));
});
