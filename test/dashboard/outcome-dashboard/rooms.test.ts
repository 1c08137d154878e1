import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import type { DkOutcomeDashboard } from '@draagkracht/dashboard';
import '@draagkracht/dashboard/outcome-dashboard/define.js';
import { newRecord, result, type DkRecord } from '@draagkracht/model';
import { provideContext, storageContext } from '@draagkracht/base';
import { storageProvider } from '@draagkracht/store';
import { seed } from '../../../stories/widgets/seeded.js';
import { until } from '../../helpers/until.js';
import { rounds } from '../../helpers/lock.js';
import { aResult, anIndicator } from '../../helpers/monitor.js';
import { deleteDatabase, freshName } from '../../helpers/storage.js';

async function dashboard(records: readonly DkRecord[] = [], readonly = false): Promise<DkOutcomeDashboard> {
  const page = document.createElement('main');
  seed(page, { records });
  const element = document.createElement('dk-outcome-dashboard');
  element.readonly = readonly;
  page.append(element);
  document.body.append(page);
  await until(() => !element.shadowRoot?.textContent.includes('Even kijken'));
  await aTimeout(20);
  await element.updateComplete;
  return element;
}

const find = <One extends HTMLElement>(element: DkOutcomeDashboard, selector: string): One | null =>
  element.shadowRoot!.querySelector<One>(selector);
const press = async (element: DkOutcomeDashboard, selector: string): Promise<void> => {
  await until(() => find(element, selector));
  find(element, selector)!.click();
  await aTimeout(20);
  await element.updateComplete;
};
const current = (element: DkOutcomeDashboard): string | undefined =>
  find(element, '.rooms [aria-current]')?.dataset['room'];

describe('the rooms of the monitor', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const page of document.querySelectorAll('main')) page.remove();
    history.replaceState(null, '', `${location.pathname}${location.search}`);
  });

  it('begin with the board once there is something on it, and with the figures until then', async () => {
    const element = await dashboard([aResult(1), anIndicator(3)]);
    await until(() => current(element) === 'board');
    expect(find(await dashboard(), '.rooms')).to.equal(null);
  });

  it('can be walked through, and the focus goes along', async () => {
    const element = await dashboard([aResult(1)]);
    await press(element, '[data-room="figures"]');
    expect(current(element)).to.equal('figures');
    expect(find(element, '.start')).to.not.equal(null);
    await press(element, '[data-room="board"]');
    await until(() => find(element, 'dk-monitor-board'));
    expect(element.shadowRoot!.activeElement?.className).to.equal('room');
  });

  it('see what another window writes', async () => {
    const element = await dashboard([aResult(1)]);
    await until(() => find(element, 'dk-monitor-board'));
    const { storage } = (find(element, 'dk-monitor-board') as HTMLElementTagNameMap['dk-monitor-board']).monitor!;
    const extra = { ...aResult(2).data, label: 'Kinderen spelen buiten' };
    await storage!.records.saveAll([
      newRecord(result, extra, { id: aResult(2).id, now: aResult(2).createdAt, authorRole: 'beleid' }),
      anIndicator(3, { resultId: aResult(2).id }),
    ]);
    await until(() => find(element, 'dk-monitor-board')?.shadowRoot?.textContent.includes('Kinderen spelen buiten'));
  });

  it('show the example, say that it is invented, and leave it in one step', async () => {
    const element = await dashboard();
    await press(element, '.start button');
    await until(() => find(element, 'dk-monitor-board'));
    expect(find(element, '.example')!.textContent).to.include('Voorbeeldgemeente bestaat niet');
    await press(element, '.end-example');
    expect([find(element, '.example'), find(element, '.rooms')]).to.eql([null, null]);
    expect(find(element, '.start')).to.not.equal(null);
  });

  it('go where a room asks to go', async () => {
    const element = await dashboard([aResult(1)]);
    await until(() => find(element, 'dk-monitor-board')?.shadowRoot?.querySelector('.to-goals'));
    find(element, 'dk-monitor-board')!.shadowRoot!.querySelector<HTMLElement>('.to-goals')!.click();
    await aTimeout(20);
    await until(() => current(element) === 'goals');
  });

  it('stand in the address: a bookmark leads there, and "back" goes back', async () => {
    history.replaceState(null, '', '#dk-room=goals&dk-region=NL00');
    const element = await dashboard([aResult(1), anIndicator(3)]);
    await until(() => current(element) === 'goals');
    await press(element, '[data-room="board"]');
    expect(location.hash).to.include('dk-room=board');
    await until(() => find(element, 'dk-monitor-board'));
    expect(
      find<HTMLElementTagNameMap['dk-monitor-board']>(element, 'dk-monitor-board')!.monitor!.setup.region,
    ).to.equal('NL00');
    history.back();
    await until(() => current(element) === 'goals');
  });

  it('invite to begin with a goal, but nobody who only looks', async () => {
    const element = await dashboard();
    await until(() => find(element, '.begin-goal'));
    expect(find(await dashboard([], true), '.begin-goal')).to.equal(null);
  });

  it('show the way in and nothing else while everything is locked, and all of it when somebody says the phrase', async () => {
    const phrase = 'brug kat lamp stoel';
    const name = freshName();
    const storage = await storageProvider({ rounds }).open(name, 'local');
    await storage.records.saveAll([aResult(1), anIndicator(3)]);
    await storage.lock!.setPhrase(phrase, 15);
    storage.lock!.lockNow();
    const page = document.createElement('main');
    provideContext(page, storageContext, { open: () => Promise.resolve({ ...storage, close: () => undefined }) });
    const element = document.createElement('dk-outcome-dashboard');
    page.append(element);
    document.body.append(page);
    await until(() => find(element, 'dk-monitor-lock')?.shadowRoot?.querySelector('#unlock-phrase'));
    expect([find(element, '.rooms'), find(element, '.start'), find(element, '.stored')]).to.deep.equal([
      null,
      null,
      null,
    ]);
    await storage.lock!.unlock(phrase);
    await until(() => current(element) === 'board');
    expect(find(element, 'dk-monitor-lock')).to.equal(null);
    storage.lock!.lockNow();
    await until(() => find(element, 'dk-monitor-lock'));
    expect(find(element, 'dk-monitor-board')).to.equal(null);
    page.remove();
    storage.close();
    await deleteDatabase(`draagkracht-${name}`);
  });
});
