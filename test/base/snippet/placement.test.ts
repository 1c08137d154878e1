import { expect } from '@open-wc/testing';
import { contentSystems, embedRoutes } from '../../../packages/base/src/snippet/placement.js';

describe('the ways onto a page', () => {
  it('are tried in the order of D§9: what keeps most first, what always works last', () =>
    expect(embedRoutes).to.deep.equal(['module', 'classic', 'frame', 'oembed', 'static']));

  it('are known for a page of one’s own, for seven systems by name or not, each once', () => {
    expect(new Set(contentSystems).size).to.equal(contentSystems.length);
    expect(contentSystems[0]).to.equal('html');
    expect(contentSystems.at(-1)).to.equal('other');
  });
});
