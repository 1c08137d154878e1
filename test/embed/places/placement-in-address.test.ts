import { expect } from '@open-wc/testing';
import { isOfElement, placementIn, tagOf } from '../../../packages/embed/src/places/placement-in-address.js';

describe('what an address asks for', () => {
  it('is an element with its attributes', () => {
    expect(placementIn('#widget=outcome-chart&src=a%20b.csv&compact=')).to.deep.equal({
      tag: 'dk-outcome-chart',
      attributes: { src: 'a b.csv', compact: '' },
    });
  });

  it('is nothing without a name', () => {
    for (const hash of ['', '#', '#inhoud', '#widget=']) expect(placementIn(hash), hash).to.equal(undefined);
  });

  it('is never a script, a style or the identity of something on the page', () => {
    const names = ['onclick', 'style', 'class', 'id', 'slot', 'is', 'nonce', '1', 'a b', 'SRC', '__proto__'];
    const { attributes } = placementIn(`#widget=x&${names.map((name) => `${encodeURIComponent(name)}=1`).join('&')}`)!;
    expect(attributes).to.deep.equal({});
    expect(['src', 'target-set-by', 'lang'].every(isOfElement)).to.equal(true);
  });

  it('names a tag with or without its beginning', () => {
    expect([tagOf('outcome-chart'), tagOf(' DK-outcome-chart')]).to.deep.equal([
      'dk-outcome-chart',
      'dk-outcome-chart',
    ]);
  });
});
