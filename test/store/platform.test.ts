import { expect } from '@open-wc/testing';
import { ownChannel, ownClock, ownFactory, ownKeeper } from '../../packages/store/src/platform.js';

describe('platform', () => {
  it('gives what this browser has', () => {
    expect(ownFactory()).to.equal(indexedDB);
    expect(ownKeeper()).to.equal(navigator.storage);
    const channel = ownChannel('test-platform');
    expect(channel).to.be.instanceOf(BroadcastChannel);
    channel?.close();
    expect(ownClock()).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('has no IndexedDB where looking at it is forbidden', () => {
    const described = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('cookies are blocked', 'SecurityError');
      },
    });
    expect(ownFactory()).to.equal(undefined);
    Object.defineProperty(globalThis, 'indexedDB', described);
  });
});
