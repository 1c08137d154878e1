import { expect } from '@open-wc/testing';
import { ActivityController } from '../../../packages/dashboard/src/lock/activity.js';
import { PretendedLock } from '../../../stories/dashboard/lock/pretended-lock.js';

describe('somebody who is there', () => {
  it('is told to the lock, while the element is on the page', () => {
    const lock = new PretendedLock({ state: 'unlocked' });
    const host = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    };
    const activity = new ActivityController(host, () => lock);
    const type = (): boolean => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    type();
    activity.hostConnected();
    type();
    window.dispatchEvent(new PointerEvent('pointerdown'));
    expect(lock.touched).to.equal(2);
    activity.hostDisconnected();
    type();
    expect(lock.touched).to.equal(2);
  });
});
