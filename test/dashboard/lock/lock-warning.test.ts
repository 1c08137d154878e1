import { aTimeout, expect } from '@open-wc/testing';
import type { DkOutcomeDashboard } from '@draagkracht/dashboard';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { provideContext, storageContext, type DkElement } from '@draagkracht/base';
import type { Language, Storage } from '@draagkracht/model';
import { storageProvider } from '@draagkracht/store';
import { PretendedLock } from '../../../stories/dashboard/lock/pretended-lock.js';
import { seededStorage } from '../../../stories/widgets/seeded.js';
import { toolSettled } from '../../suites/tool.suite.js';
import { phrase, rounds } from '../../helpers/lock.js';
import { aResult } from '../../helpers/monitor.js';
import { deleteDatabase, freshName, hour } from '../../helpers/storage.js';
import { until } from '../../helpers/until.js';

async function dashboardOver(storage: Storage, language: Language = 'nl'): Promise<DkOutcomeDashboard> {
  const page = document.createElement('main');
  provideContext(page, storageContext, { open: () => Promise.resolve(storage) });
  const element = document.createElement('dk-outcome-dashboard');
  element.lang = language;
  page.append(element);
  document.body.append(page);
  await until(() => element.shadowRoot?.querySelector('.lock-warning'));
  return element;
}

/** A monitor with something on it, and a lock that does as it is told. */
async function pretended(language?: Language): Promise<{ element: DkOutcomeDashboard; lock: PretendedLock }> {
  const lock = new PretendedLock({ state: 'unlocked' });
  const storage = await seededStorage({ records: [aResult(1)] });
  const element = await dashboardOver({ ...storage, lock }, language);
  await until(() => element.shadowRoot!.querySelector('.rooms'));
  return { element, lock };
}

const told = (element: DkOutcomeDashboard): string =>
  element.shadowRoot!.querySelector('.lock-warning [role=status]')!.textContent.replace(/\s+/g, ' ').trim();
const button = (element: DkOutcomeDashboard): HTMLElement | null =>
  element.shadowRoot!.querySelector('.lock-warning button');

describe('before the lock shuts by itself', () => {
  afterEach(() => {
    for (const page of document.querySelectorAll('main')) page.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('asks whether somebody is there in a place that was there before, and leaves the focus alone [WCAG 2.2.1]', async () => {
    const { element, lock } = await pretended();
    expect([told(element), button(element)]).to.deep.equal(['', null]);
    const place = element.shadowRoot!.querySelector('.lock-warning [role=status]');
    const at = element.shadowRoot!.querySelector<HTMLElement>('[data-room="goals"]')!;
    at.focus();
    lock.nearlyShut(true);
    await element.updateComplete;
    expect(told(element)).to.match(/^Bent u er nog\? Binnen een minuut gaat het slot dicht\./);
    expect(element.shadowRoot!.querySelector('.lock-warning [role=status]')).to.equal(place);
    expect(element.shadowRoot!.activeElement).to.equal(at);
    expect(getComputedStyle(button(element)!.closest('.lock-warning')!).position).to.equal('sticky');
    await expect(element).to.be.accessible();
  });

  it('stays open for any key, and says so', async () => {
    const { element, lock } = await pretended('en');
    lock.nearlyShut(true);
    await element.updateComplete;
    expect(told(element)).to.include('Are you still there?');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    await element.updateComplete;
    expect([told(element), button(element), lock.closing]).to.deep.equal(['The lock stays open.', null, false]);
  });

  it('stays open for the button, and the focus goes back to where it was', async () => {
    const { element, lock } = await pretended();
    const at = element.shadowRoot!.querySelector<HTMLElement>('[data-room="goals"]')!;
    at.focus();
    lock.nearlyShut(true);
    await element.updateComplete;
    button(element)!.focus();
    button(element)!.click();
    await element.updateComplete;
    expect([lock.closing, element.shadowRoot!.activeElement]).to.deep.equal([false, at]);
  });

  it('says nothing of it when there is no lock any more', async () => {
    const { element, lock } = await pretended();
    lock.nearlyShut(true);
    lock.nearlyShut(false);
    lock.turn('none');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.lock-warning')).to.equal(null);
  });
});

describe('a lock that shuts while somebody types in a tool', () => {
  it('keeps what was typed, and offers it when it is open again', async () => {
    const name = freshName();
    let minute = 0;
    const now = (): string => new Date(Date.parse(hour(12)) + minute * 60_000).toISOString();
    const timers: (() => void)[] = [];
    const quiet = { now, schedule: (run: () => void) => (timers.push(run), () => void timers.splice(0)) };
    const device = await storageProvider({ now, rounds, quiet }).open(name, 'local');
    await device.records.saveAll([aResult(1)]);
    await device.lock!.setPhrase(phrase, 5);
    history.replaceState(null, '', '#dk-room=tools&dk-tool=ledger');
    const element = await dashboardOver({ ...device, close: () => undefined });
    const tool = (): DkElement | null | undefined =>
      element.shadowRoot!.querySelector('dk-monitor-tools')?.shadowRoot?.querySelector('dk-works-ledger');
    const inTool = <One extends HTMLElement>(selector: string): One | null | undefined =>
      tool()?.renderRoot.querySelector<One>(selector);
    await until(() => inTool('.start'));
    inTool('.start')!.click();
    await until(() => inTool('#practice-practice'));
    const field = inTool<HTMLInputElement>('#practice-practice')!;
    field.value = 'Eettafel in de Brug';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await toolSettled(tool()!);
    await until(async () => (await device.drafts.list()).length === 1);
    minute += 4.5;
    for (const run of timers.splice(0)) run();
    expect(device.lock!.closing).to.equal(true);
    minute += 2;
    for (const run of timers.splice(0)) run();
    await until(() => element.shadowRoot!.querySelector('dk-monitor-lock'));
    expect([tool() ?? null, await device.drafts.list()]).to.deep.equal([null, []]);
    await device.lock!.unlock(phrase);
    await until(() => inTool('.resume-draft'));
    inTool('.resume-draft')!.click();
    await until(() => inTool<HTMLInputElement>('#practice-practice')?.value === 'Eettafel in de Brug');
    element.parentElement!.remove();
    await aTimeout(0);
    device.close();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
    await deleteDatabase(`draagkracht-${name}`);
  });
});
