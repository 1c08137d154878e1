import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Storage } from '@draagkracht/model';
import { nothing } from 'lit';
import { memoryStorage } from '@draagkracht/store';
import { actNote, standingNote } from '@draagkracht/base';
import { agreement } from '../../helpers/storage.js';
import { failing, StoredHost, storagePage } from '../../helpers/stored-host.js';

type Noted = Parameters<typeof standingNote>[0];

describe('the notes about storing', () => {
  const pages: HTMLElement[] = [];
  const hostOn = async (storage?: Storage): Promise<StoredHost> => {
    const { page } = storagePage(storage);
    pages.push(page);
    const host = new StoredHost();
    page.append(host);
    await aTimeout(5);
    await host.stored.notes.come();
    return host;
  };
  const device = (): Storage => ({ ...memoryStorage(), status: () => ({ mode: 'local' }) });
  const shown = (template: unknown): Promise<HTMLElement> => fixture(html`<div>${template}</div>`);
  const noted = ({ stored }: StoredHost): Noted => stored;
  afterEach(() => pages.splice(0).forEach((page) => page.remove()));

  it('say nothing when all is well', async () =>
    expect((await shown(standingNote(noted(await hostOn(device())), 'nl'))).textContent).to.equal(''));

  it('say what left because its time was over', async () => {
    const host = await hostOn(device());
    host.stored.expired = 3;
    await host.stored.notes.come();
    expect((await shown(standingNote(noted(host), 'nl'))).textContent).to.include('Wij hebben 3 stukken gewist.');
    host.stored.expired = 1;
    expect((await shown(standingNote(noted(host), 'en'))).textContent).to.include('We erased one item.');
  });

  it('come when there is something to say, and not before', async () => {
    const host = new StoredHost();
    standingNote(noted(host), 'nl');
    actNote(noted(host), 'nl');
    expect(host.stored.notes.has).to.equal(false);
    host.stored.state = 'ready';
    expect(standingNote(noted(host), 'nl')).to.equal(nothing);
    await host.stored.notes.arrival;
    expect((await shown(standingNote(noted(host), 'nl'))).textContent).to.include('Op deze pagina kunnen wij niets');
  });

  it('say that it is being looked at', async () => {
    const note = await shown(standingNote(noted(new StoredHost()), 'nl'));
    expect(note.querySelector('[role=status]')?.textContent).to.equal('Wij kijken wat er op dit apparaat staat.');
  });

  it('say why it failed, loudly, with a button to try again', async () => {
    const host = await hostOn(failing(device(), 'closed', 'list'));
    const note = await shown(standingNote(noted(host), 'nl'));
    expect(note.querySelector('[role=alert]')?.textContent).to.include('De opslag van uw browser werd gesloten.');
    let opened = 0;
    host.stored.open = async () => void opened++;
    note.querySelector('button')?.click();
    expect(opened).to.equal(1);
    await expect(note).to.be.accessible();
  });

  it('say softly that nobody offers storage', async () => {
    const note = await shown(standingNote(noted(await hostOn()), 'en'));
    expect(note.querySelector('[role=status]')?.textContent).to.include('On this page we cannot save');
    expect(note.querySelector('button')).to.equal(null);
  });

  it('say how many pieces were set aside', async () => {
    const host = await hostOn(device());
    host.stored.setAside = [{ key: 'x', fault: { code: 'bad-data' }, raw: {} }];
    expect((await shown(standingNote(noted(host), 'nl'))).textContent).to.include('Eén bewaard stuk is niet te lezen.');
  });

  it('offer to take back what was done, from a region that was there already', async () => {
    const host = await hostOn(device());
    const before = await shown(actNote(noted(host), 'nl'));
    expect(before.querySelector('[role=status]')?.textContent?.trim()).to.equal('');
    await host.stored.save(agreement(1));
    const after = await shown(actNote(noted(host), 'nl'));
    expect(after.textContent).to.include('Bewaard op dit apparaat.').and.include('Ongedaan maken');
    after.querySelector('button')?.click();
    await aTimeout(5);
    expect((await shown(actNote(noted(host), 'nl'))).textContent)
      .to.include('Ongedaan gemaakt.')
      .and.include('Toch weer doen');
    expect(host.stored.records).to.deep.equal([]);
  });
});
