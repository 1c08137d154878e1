import { expect } from '@open-wc/testing';
import { sessionCalendar } from '../../../packages/dashboard/src/talks/calendar-file.js';
import { monitorInUse } from '../../../stories/dashboard/monitor-in-use.js';

describe('the calendar of the sessions', () => {
  it('holds next looks and agreements to come, and no target', async () => {
    const file = await sessionCalendar(await monitorInUse(), 'Gesprekken', 'nl');
    const titles = [...file.replaceAll('\r\n ', '').matchAll(/^SUMMARY:(.*)$/gm)].map(([, title]) => title!.trim());
    expect(titles).to.eql([
      'Afspraak klaar? Met twintig mensen praten',
      'Opnieuw kijken: Waarom leven meer mensen van bijstand?',
    ]);
  });
});
