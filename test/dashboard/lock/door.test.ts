import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { lockDoor } from '../../../packages/dashboard/src/lock/door.js';
import { lockRoom } from '../../../stories/dashboard/lock/lock-in-use.js';

describe('the way to the room of the lock', () => {
  it('hands the monitor, the level and the language on', async () => {
    await lockDoor.open();
    const page = document.createElement('main');
    const { monitor } = lockRoom({ lock: { state: 'locked' } }).room;
    render(lockDoor.shown(monitor!, { language: 'en', level: 4, readonly: false }, { room: 'manage' }), page);
    const room = page.querySelector('dk-monitor-lock');
    expect([room?.monitor === monitor, room?.headingLevel, room?.lang]).to.deep.equal([true, 4, 'en']);
  });
});
