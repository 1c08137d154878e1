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
    window.dispatchEvent(new PointerEvent('pointermove', { movementX: 1 }));
    expect(lock.touched).to.equal(3);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(lock.touched).to.equal(4);
    window.dispatchEvent(new PointerEvent('pointermove'));
    expect(lock.touched, 'a pointer that lies still').to.equal(4);
    activity.hostDisconnected();
    type();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(lock.touched).to.equal(4);
  });
});
