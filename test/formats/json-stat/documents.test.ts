import { expect } from '@open-wc/testing';
import { datasetsOf, isCollectionOfLinks } from '../../../packages/formats/src/json-stat/documents.js';

const dataset = { label: 'Wmo', dimension: {}, value: [1] };
const names = (document: unknown): string[] => datasetsOf(document).datasets.map(({ name }) => name);

describe('datasetsOf', () => {
  it('finds a dataset at the top, those of a bundle and those of collections', () => {
    expect(names(dataset)).to.deep.equal(['Wmo']);
    expect(names({ a: dataset, b: { ...dataset, label: '' } })).to.deep.equal(['Wmo', 'b']);
    const inner = { class: 'collection', link: { item: [dataset] } };
    expect(names({ class: 'collection', link: { item: [{ href: 'x' }, dataset, inner] } })).to.deep.equal([
      'Wmo',
      'Wmo',
    ]);
    for (const nothing of [null, 3, 'a', [], {}]) expect(names(nothing)).to.deep.equal([]);
  });
  it('counts links', () => expect(datasetsOf({ link: { item: [{ href: 'x' }, dataset] } }).links).to.equal(1));
  it('ends on collections nested without end', () => {
    let deep: unknown = dataset;
    for (let i = 0; i < 5000; i++) deep = { link: { item: [deep] } };
    expect(names(deep)).to.deep.equal([]);
  });
});

describe('isCollectionOfLinks', () => {
  it('knows a collection that only links', () => {
    expect(isCollectionOfLinks({ class: 'collection', link: { item: [{ href: 'x' }] } })).to.equal(true);
    expect(isCollectionOfLinks(dataset)).to.equal(false);
  });
});
