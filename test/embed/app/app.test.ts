import { expect, waitUntil } from '@open-wc/testing';
import { DkLeaveRequestEvent } from '@draagkracht/base';

// The app itself is walked through in test/journeys/app.test.ts; here there is no worker to be had.
describe('the app on a page', () => {
  it('says in words that nothing could be stored, and asks before unsaved work is gone', async () => {
    const place = document.createElement('div');
    place.dataset['app'] = 'offline';
    document.body.append(place);
    await import('../../../packages/embed/src/app/app.js');
    await waitUntil(() => place.textContent.includes('Al het andere werkt'), 'a sentence', { timeout: 5000 });

    const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.equal(true);
    document.addEventListener(DkLeaveRequestEvent.eventName, (event) => event.preventDefault(), { once: true });
    expect(leave()).to.equal(false);
    expect(leave()).to.equal(true);
    place.remove();
  });
});
