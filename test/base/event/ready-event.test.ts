import { expect } from '@open-wc/testing';
import { DkReadyEvent } from '@draagkracht/base';

describe('dk-ready', () => {
  it('goes up through shadow roots and tells the tag, nothing else', () => {
    const event = new DkReadyEvent('dk-x');
    expect([event.type, event.bubbles, event.composed, event.cancelable]).to.deep.equal([
      'dk-ready',
      true,
      true,
      false,
    ]);
    expect(event.detail).to.deep.equal({ type: 'dk-x' });
  });
});
