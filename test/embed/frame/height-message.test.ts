import { expect } from '@open-wc/testing';
import { askForHeight, heightIn, isAsking } from '../../../packages/embed/src/frame/height-message.js';

const told = (height: unknown, rest = {}) => heightIn({ type: 'dk-frame-height', version: 1, id: '', height, ...rest });

describe('the height a frame tells', () => {
  it('is a number of pixels, rounded up', () => {
    expect([told(50), told(412.2), told(10_000)]).to.deep.equal([50, 413, 10_000]);
  });
  it('is nothing outside what a page can bear', () => {
    for (const height of [0, 49, 10_001, -1, NaN, Infinity, '500', null, undefined, [500], { valueOf: () => 500 }])
      expect(told(height), String(height)).to.equal(undefined);
  });
  it('is nothing in a message of anybody else', () => {
    for (const data of [null, 'dk-frame-height', 500, {}, { height: 500 }]) expect(heightIn(data)).to.equal(undefined);
    expect(told(500, { version: 2 })).to.equal(undefined);
    expect(told(500, { type: 'resize' })).to.equal(undefined);
  });
  it('can be asked for', () => {
    expect(isAsking(askForHeight)).to.equal(true);
    expect([isAsking(null), isAsking({ type: 'dk-frame-ask', version: 2 })]).to.deep.equal([false, false]);
  });
});
