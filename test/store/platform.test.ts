import { expect } from '@open-wc/testing';
import { ownChannel, ownClock, ownFactory, ownKeeper, ownPassing } from '../../packages/store/src/platform.js';

describe('platform', () => {
  it('gives what this browser has', () => {
    expect(ownFactory()).to.equal(indexedDB);
    expect(ownKeeper()).to.equal(navigator.storage);
    const channel = ownChannel('test-platform');
    expect(channel).to.be.instanceOf(BroadcastChannel);
    channel?.close();
    expect(ownClock()).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('calls back when the page is hidden or left, until that is ended', () => {
    let calls = 0;
    const end = ownPassing(() => calls++);
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    window.dispatchEvent(new Event('pagehide'));
    expect(calls).to.equal(2);
    end();
    window.dispatchEvent(new Event('pagehide'));
    expect(calls).to.equal(2);
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
