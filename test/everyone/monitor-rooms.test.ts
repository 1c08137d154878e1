import { aTimeout, expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { provideContext, storageContext } from '@draagkracht/base';
import { exampleStorage } from '@draagkracht/dashboard/example.js';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { PretendedLock } from '../../stories/dashboard/lock/pretended-lock.js';
import { monitorMoment } from '../../stories/dashboard/monitor-in-use.js';
import { atRest, within } from '../helpers/every-element.js';
import { crowdedTargets, focusedNow, isInSight, named, reachableIn, ringFault } from '../helpers/reachable.js';
import { nameless, type Heard } from '../helpers/screen-reader.js';
import { until } from '../helpers/until.js';

const isChromium = navigator.userAgent.includes('Chrome/');
const isFirefox = navigator.userAgent.includes('Firefox/');

describe('every room of the monitor, by Tab alone', () => {
  // A monitor in use, with a lock that is open, between two buttons of a page.
  const page = document.createElement('main');
  const [first, last] = [document.createElement('button'), document.createElement('button')];
  first.textContent = last.textContent = 'x';
  let monitor: HTMLElement;

  const inMonitor = (selector: string): HTMLElement | undefined =>
    within(page).find((one): one is HTMLElement => one.matches(selector));

  const press = async (selector: string): Promise<void> => {
    await until(() => inMonitor(selector));
    inMonitor(selector)!.click();
    await atRest(page, 5);
  };

  before(async () => {
    const storage = { ...(await exampleStorage(monitorMoment)), lock: new PretendedLock({ state: 'unlocked' }) };
    provideContext(page, storageContext, { open: () => Promise.resolve({ ...storage, close: () => undefined }) });
    page.lang = 'nl';
    document.body.append(first, page, last);
    monitor = document.createElement('dk-outcome-dashboard');
    Object.assign(monitor, { clock: () => new Date(monitorMoment) });
    page.append(monitor);
    await until(() => inMonitor('dk-monitor-board'));
    await atRest(page, 12);
  });
  after(() => {
    for (const one of [first, page, last]) one.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  /** Goes with Tab from before the monitor to behind it. @returns what is wrong on the way */
  async function walk(): Promise<string[]> {
    const expected = reachableIn(page);
    const inside = expected.filter((one) => one.matches('[type=date], [type=time]')).length;
    const visited: Element[] = [];
    const faults: string[] = [];
    first.focus();
    for (let presses = 0; presses < expected.length + 8 + inside * 4; presses++) {
      await sendKeys({ press: 'Tab' });
      const now = focusedNow();
      if (now === last) break;
      if (!(now instanceof HTMLElement) || now === visited.at(-1)) continue; // A field of a day has stops of its own inside.
      visited.push(now);
      const ring = isFirefox ? '' : ringFault(now);
      if (ring) faults.push(`${ring}: ${named(now)}`);
      // WebKit brings a field into sight a moment later, Firefox without an active window not always: what counts is what covers it.
      for (let waits = 0; waits < 10 && !isInSight(now); waits++) await aTimeout(30);
      if (!isInSight(now)) now.scrollIntoView({ block: 'nearest' });
      if (!isInSight(now)) faults.push(`hidden: ${named(now)}`);
    }
    if (focusedNow() !== last) faults.push(`trapped at ${named(focusedNow())}`);
    const missed = expected.filter((one) => !visited.includes(one));
    const stops = visited.filter((one) => expected.includes(one as HTMLElement));
    return [
      ...faults,
      ...missed.map((one) => `not reached: ${named(one)}`),
      ...(missed.length === 0 && stops.some((one, at) => one !== expected[at]) ? ['another order than one reads'] : []),
    ];
  }

  /** What a button opens takes the focus; Escape closes it, and the focus is where it was. */
  async function opensAndCloses(opener: string): Promise<void> {
    const button = inMonitor(opener)!;
    button.focus();
    button.click();
    await until(() => focusedNow() !== button);
    const inside = focusedNow();
    await sendKeys({ press: 'Escape' });
    await until(() => focusedNow() === button);
    expect([inside!.isConnected, named(focusedNow())], opener).to.deep.equal([false, named(button)]);
  }

  /** Unfolds all there is to unfold: what stands inside is reached as well. */
  async function unfold(): Promise<void> {
    for (const one of within(page)) if (one instanceof HTMLDetailsElement) one.open = true;
    await atRest(page);
  }

  /** The room, the way there, by what it is known, and what is opened in it by a key and closed with Escape. */
  const rooms: readonly (readonly [string, readonly string[], string, string?])[] = [
    ['the overview', ['[data-room=board]'], '.cards .foot button'],
    ['an indicator', ['[data-room=board]', '.cards .foot button'], 'dk-small-multiples'],
    ['results and indicators', ['[data-room=goals]'], '.goals #add', '#add'],
    ['the figures', ['[data-room=figures]'], '.start, .choices'],
    ['conversations', ['[data-room=talks]'], '#begin'],
    ['a conversation', ['[data-room=talks]', '#begin'], '.talks #top'],
    ['publishing', ['[data-room=publish]', '[data-act=make]:not([disabled])'], '.preview .pair'],
    ['the tools', ['[data-room=tools]'], '[data-tool]'],
    ['sharing, history and the lock', ['[data-room=manage]'], '.change'],
  ];

  for (const [name, ways, sign, opener] of rooms)
    it(`${name}: all is reached once, in the order of reading, in sight, with a name and room to press [WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 2.5.8, 4.1.2]`, async () => {
      for (const way of ways) await press(way);
      await until(() => inMonitor(sign));
      await unfold();
      const faults = [...(await walk()), ...crowdedTargets(page)];
      if (isChromium) faults.push(...nameless((await a11ySnapshot({})) as unknown as Heard));
      expect(faults.join('\n')).to.equal('');
      if (opener) await opensAndCloses(opener);
    });
});
