import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { storageProvider } from '@draagkracht/store';
import { DkMonitorLock } from '../../../packages/dashboard/src/lock/lock.js';
import { actIn, lockRoom, type LockRoom } from '../../../stories/dashboard/lock/lock-in-use.js';
import { scenarios, type LockScenario } from '../../../stories/dashboard/lock/lock.scenarios.js';
import { handedOver } from '../../helpers/handed-over.js';
import { rounds } from '../../helpers/lock.js';
import { monitorOver, aResult } from '../../helpers/monitor.js';
import { deleteDatabase, freshName } from '../../helpers/storage.js';
import { elementSuite } from '../../suites/element.suite.js';

const phrase = 'brug kat lamp stoel';
const said = (room: LockRoom): string => room.renderRoot.textContent.replace(/\s+/g, ' ').trim();
const within = (room: LockRoom, selector: string): HTMLInputElement =>
  room.renderRoot.querySelector<HTMLInputElement>(selector)!;
const done = (room: LockRoom): string => within(room, '#done').textContent.trim();

async function shown(given: LockScenario): Promise<ReturnType<typeof lockRoom>> {
  const made = lockRoom(given);
  document.body.append(made.room);
  await actIn(made.room);
  await new Promise((resolve) => setTimeout(resolve));
  await actIn(made.room, given.acts);
  return made;
}

elementSuite<DkMonitorLock>({
  tag: 'dk-monitor-lock',
  element: DkMonitorLock,
  fill: (element) => (element.monitor = lockRoom({ lock: { state: 'none' } }).room.monitor),
  settled: async (element) => {
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  },
  badAttributes: {},
  early: { property: 'monitor', value: lockRoom({ lock: { state: 'locked' } }).room.monitor },
});

describe('the room of the lock', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const left of document.querySelectorAll('dk-monitor-lock')) left.remove();
  });

  for (const [name, given] of Object.entries(scenarios))
    it(`is accessible: ${name}`, async () => {
      const { room } = await shown(given);
      await expect(room).to.be.accessible();
    });

  it('sets a lock, when the phrase is long enough, typed twice and the risk is known', async () => {
    const { room, lock } = await shown({ lock: { state: 'none' } });
    const press = 'form.set button.primary';
    await actIn(room, [press]);
    expect(said(room)).to.include('Vul uw wachtzin in.');
    expect(room.shadowRoot!.activeElement?.id).to.equal('set-phrase');
    await actIn(room, [['#set-phrase', 'kort'], press]);
    expect(within(room, '#set-phrase').getAttribute('aria-invalid')).to.equal('true');
    expect(said(room)).to.include('te kort of te makkelijk te raden');
    await actIn(room, [['#set-phrase', phrase], ['#set-again', 'iets anders'], press]);
    expect(said(room)).to.include('De twee zinnen zijn niet gelijk.');
    expect(room.shadowRoot!.activeElement?.id).to.equal('set-again');
    await actIn(room, [['#set-again', ` ${phrase}`], press]);
    expect(room.shadowRoot!.activeElement?.id).to.equal('set-understood');
    expect(lock?.state).to.equal('none');
    await actIn(room, ['#set-understood', 'input[value="60"]', press]);
    await waitUntil(() => done(room).includes('Het slot zit erop.'));
    expect([lock?.state, lock?.minutes]).to.deep.equal(['unlocked', 60]);
    await waitUntil(() => room.shadowRoot!.activeElement?.id === 'done');
    expect(room.shadowRoot!.innerHTML).not.to.include(phrase);
  });

  it('tells how strong a phrase is, shows it when asked, and says when capitals are on', async () => {
    const { room } = await shown({ lock: { state: 'none' } });
    const strength = (): string => within(room, '#set-phrase-strength').textContent.trim();
    expect(strength()).to.equal('');
    for (const [typed, words] of [
      ['brug', 'Nog te kort.'],
      ['wachtwoord1234', 'Te makkelijk te raden.'],
      ['kr7-Fq2:nvB9', 'Goed genoeg.'],
      [phrase, 'Sterk.'],
      [`${phrase} boom rivier`, 'Heel sterk.'],
    ] as const) {
      await actIn(room, [['#set-phrase', typed]]);
      expect(strength(), typed).to.include(words);
    }
    expect(within(room, '#set-phrase').type).to.equal('password');
    await actIn(room, ['form.set .show']);
    expect(within(room, '#set-phrase').type).to.equal('text');
    const key = new KeyboardEvent('keydown', { key: 'a', modifierCapsLock: true, bubbles: true });
    within(room, '#set-phrase').dispatchEvent(key);
    await room.updateComplete;
    expect(said(room)).to.include('Caps Lock staat aan.');
  });

  it('takes what is pasted', async () => {
    const { room } = await shown({ lock: { state: 'locked' } });
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    within(room, '#unlock-phrase').dispatchEvent(paste);
    expect(paste.defaultPrevented).to.equal(false);
  });

  it('opens with the phrase, and says so when it is another', async () => {
    const { room, lock } = await shown({ lock: { state: 'locked' } });
    await actIn(room, [['#unlock-phrase', 'brug kat lamp tafel'], 'form.unlock button.primary']);
    await waitUntil(() => said(room).includes('Met deze zin gaat het slot niet open.'));
    expect(room.shadowRoot!.activeElement?.id).to.equal('unlock-phrase');
    await actIn(room, [['#unlock-phrase', phrase], 'form.unlock button.primary']);
    await waitUntil(() => lock?.state === 'unlocked');
    await room.updateComplete;
    expect(said(room)).to.include('Nu is het open.').and.include('15 minuten');
    await actIn(room, ['input[value="5"]']);
    await waitUntil(() => done(room).includes('5 minuten'));
    await actIn(room, ['button.shut']);
    expect(lock?.state).to.equal('locked');
    expect(done(room)).to.include('op slot');
  });

  it('changes the phrase and takes the lock away', async () => {
    const { room, lock } = await shown({ lock: { state: 'unlocked' } });
    const other = 'maan zout fiets gordijn';
    const typed = [
      ['#change-old', 'niet deze zin zeker'],
      ['#change-phrase', other],
      ['#change-again', other],
    ] as const;
    await actIn(room, ['.change summary', ...typed, 'form.change button.primary']);
    await waitUntil(() => room.shadowRoot!.activeElement?.id === 'change-old');
    await actIn(room, [['#change-old', phrase], 'form.change button.primary']);
    await waitUntil(() => done(room).includes('veranderd'));
    await actIn(room, ['.remove summary', ['#remove-phrase', other], 'form.remove button[type=submit]']);
    await waitUntil(() => done(room).includes('Het slot is weg.'));
    expect(lock?.state).to.equal('none');
  });

  it('makes a copy and says that anybody can read it', async () => {
    const { room } = await shown({ lock: { state: 'none' } });
    expect(said(room)).to.include('In een kopie staat alles leesbaar.');
    const { download } = await handedOver(() => within(room, 'button.make-copy').click());
    expect(download).to.equal('draagkracht-2026-11-22.json');
    await waitUntil(() => done(room).includes('geen slot op de kopie'));
  });

  it('wipes when the phrase is lost, and only when somebody is sure', async () => {
    const { room } = await shown({ lock: { state: 'locked' } });
    await actIn(room, ['.lost summary', 'button.wipe']);
    expect(said(room)).to.include('niet terug te draaien');
    await waitUntil(() => room.shadowRoot!.activeElement?.id === 'sure');
    await actIn(room, ['button.no']);
    expect(room.renderRoot.querySelector('button.yes')).to.equal(null);
    await actIn(room, ['button.wipe', 'button.yes']);
    await waitUntil(() => done(room).includes('Alles is gewist.'));
  });

  it('forgets what was typed when another tab turns the lock', async () => {
    const { room, lock } = await shown({ lock: { state: 'unlocked' } });
    await actIn(room, ['.remove summary', ['#remove-phrase', phrase]]);
    lock?.turn('locked');
    await room.updateComplete;
    expect(said(room)).to.include('Uw gegevens zijn op slot.');
    lock?.turn('unlocked');
    await room.updateComplete;
    expect(within(room, '#remove-phrase').value).to.equal('');
  });

  it('says why the device refuses', async () => {
    const { room } = await shown(scenarios.refused);
    await waitUntil(() => within(room, '[role=alert]')?.textContent.includes('geen plaats'));
  });

  it('locks what is really on the device: the monitor shows nothing of it any more, and all of it afterwards', async () => {
    const name = freshName();
    const provider = storageProvider({ rounds, now: () => '2026-03-01T09:00:00.000Z' });
    const storage = await provider.open(name, 'local');
    const monitor = await monitorOver([aResult(1)], { storage });
    const room = document.createElement('dk-monitor-lock');
    room.monitor = monitor;
    document.body.append(room);
    await waitUntil(() => within(room, '#set-phrase'));
    const typed = [
      ['#set-phrase', phrase],
      ['#set-again', phrase],
    ] as const;
    await actIn(room, [...typed, '#set-understood', 'form.set button.primary']);
    await waitUntil(() => within(room, 'button.shut'));
    expect(monitor.records?.results).to.have.length(1);
    await actIn(room, ['button.shut']);
    await waitUntil(() => monitor.fault === 'locked');
    expect(monitor.records).to.equal(undefined);
    await actIn(room, [['#unlock-phrase', phrase], 'form.unlock button.primary']);
    await waitUntil(() => monitor.records?.results.length === 1);
    expect(monitor.fault).to.equal(undefined);
    room.remove();
    monitor.close();
    storage.close();
    await deleteDatabase(`draagkracht-${name}`);
  });
});
