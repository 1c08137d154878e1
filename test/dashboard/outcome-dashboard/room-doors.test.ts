import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { roomDoors } from '../../../packages/dashboard/src/outcome-dashboard/room-doors.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';

describe('the doors of the rooms', () => {
  it('show their room with the monitor, the language and the level of its headings', async () => {
    const monitor = await monitorInUse();
    const stage = { language: 'en', level: 3, readonly: false, geo: '/vormen.json' } as const;
    const place = document.createElement('div');
    for (const [name, door] of Object.entries(roomDoors)) {
      render(nothing, place);
      render(door.shown(monitor, stage, { room: 'indicator', indicatorId: 'a' }), place);
      const room = place.firstElementChild as HTMLElement & { monitor?: unknown; headingLevel?: number; geo?: string };
      expect(room.localName, name).to.match(/^dk-monitor-/);
      expect([room.monitor, room.lang, room.headingLevel], name).to.eql([monitor, 'en', 3]);
      if (name === 'indicator') expect(room.geo).to.equal('/vormen.json');
    }
  });
});
