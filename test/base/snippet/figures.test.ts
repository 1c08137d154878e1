import { expect } from '@open-wc/testing';
import { lacksFigures, lacksFile } from '../../../packages/base/src/snippet/figures.js';
import { aPlacement } from '../../helpers/placements.js';

describe('what an element was given to show', () => {
  it('is nothing when there is neither a file nor a table', () => {
    expect(lacksFigures(aPlacement({ attributes: {} }))).to.equal(true);
    expect(lacksFigures(aPlacement({ attributes: { src: ' ' }, content: ' ' }))).to.equal(true);
    expect(lacksFigures(aPlacement({ attributes: {}, content: '<table></table>' }))).to.equal(false);
    expect(lacksFigures(aPlacement())).to.equal(false);
  });

  it('cannot go along in a link without a file', () => {
    expect(lacksFile(aPlacement({ attributes: {}, content: '<table></table>' }))).to.equal(true);
    expect(lacksFile(aPlacement())).to.equal(false);
  });

  it('is not asked of an element that reads no file', () => {
    expect(lacksFigures(aPlacement({ tag: 'dk-principle-card', attributes: {} }))).to.equal(false);
    expect(lacksFigures(aPlacement({ tag: 'dk-turn-curve', attributes: {} }))).to.equal(false);
    expect(lacksFigures(aPlacement({ tag: 'dk-unknown', attributes: {} }))).to.equal(false);
  });
});
