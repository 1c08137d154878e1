import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Storage } from '@draagkracht/model';
import { memoryStorage, storageProvider } from '@draagkracht/store';
import { phrase, rounds } from '../../helpers/lock.js';
import { agreement, changed, deleteDatabase, freshName, hour, uuid } from '../../helpers/storage.js';
import { failing, StoredHost, storagePage, type StoragePage } from '../../helpers/stored-host.js';

describe('StoredRecordsController', () => {
  let on: StoragePage;
  let host: StoredHost;
  let told: string[];
  const begin = async (page: StoragePage, set: Partial<StoredHost> = {}): Promise<void> => {
    on = page;
    told = [];
    host = Object.assign(new StoredHost(), set);
    for (const name of ['dk-save', 'dk-delete', 'dk-error'])
      host.addEventListener(name, (event) =>
        told.push(`${name} ${Object.values((event as CustomEvent<object>).detail).join(' ')}`),
      );
    on.page.append(host);
    await aTimeout(5);
  };
  const ids = (): string[] => host.stored.records.map(({ id }) => id);
  const device = (): Storage => ({ ...memoryStorage({ now: () => hour(10) }), status: () => ({ mode: 'local' }) });
  afterEach(() => on.page.remove());

  it('opens what the attributes ask for, and lists what is kept', async () => {
    const storage = device();
    await storage.records.save(agreement(1));
    await begin(storagePage(storage), { namespace: 'team-noord' });
    expect(on.opened).to.deep.equal(['local team-noord']);
    expect([host.stored.state, ids(), host.reads, host.stored.provided]).to.deep.equal(['ready', [uuid(1)], 1, true]);
  });

  it('is loading until it knows', async () => {
    await begin(storagePage(() => new Promise(() => undefined)));
    expect(host.stored.state).to.equal('loading');
  });

  it('saves, removes, and takes both back', async () => {
    await begin(storagePage(device()));
    expect(await host.stored.save(agreement(1))).to.equal(true);
    expect([ids(), host.stored.last]).to.deep.equal([[uuid(1)], { kind: 'saved', id: uuid(1) }]);
    await host.stored.undo();
    expect([ids(), host.stored.last?.kind]).to.deep.equal([[], 'undone']);
    await host.stored.undo();
    expect(ids()).to.deep.equal([uuid(1)]);
    await host.stored.remove(uuid(1));
    expect(ids()).to.deep.equal([]);
    await host.stored.undo();
    expect(ids()).to.deep.equal([uuid(1)]);
    const of = 'principle-agreement';
    expect(told).to.deep.equal(
      ['save', 'delete', 'save', 'delete', 'save'].map((name) => `dk-${name} ${of} ${uuid(1)}`),
    );
  });

  it('reads another type along, and follows it', async () => {
    const storage = device();
    await begin(storagePage(storage));
    expect(host.stored.others('result')).to.deep.equal([]);
    await storage.records.save({
      ...agreement(2),
      type: 'result',
      data: { label: 'Thuis', why: '', lifeDomains: [], laws: [], tasks: [], place: 0 },
    });
    await aTimeout(5);
    expect(host.stored.others('result').map(({ id }) => id)).to.deep.equal([uuid(2)]);
  });

  it('saves what belongs together in one act, and takes it back in one', async () => {
    await begin(storagePage(device()));
    await host.stored.save(agreement(1), [agreement(2)]);
    expect([ids().sort(), told.length]).to.deep.equal([[uuid(1), uuid(2)], 2]);
    await host.stored.undo();
    expect([ids(), host.stored.last?.kind]).to.deep.equal([[], 'undone']);
    await host.stored.undo();
    expect(ids().sort()).to.deep.equal([uuid(1), uuid(2)]);
    await host.stored.storage!.records.save(changed(agreement(2), { agreement: 'anders' }, hour(10)));
    expect(await host.stored.undo()).to.equal(true);
    expect([ids().sort(), host.stored.last?.kind]).to.deep.equal([[uuid(1), uuid(2)], 'kept']);
  });

  it('has nothing to take back at first', async () => {
    await begin(storagePage(device()));
    expect(await host.stored.undo()).to.equal(false);
  });

  it('follows changes from elsewhere', async () => {
    const storage = device();
    await begin(storagePage(storage));
    await storage.records.save(agreement(1));
    await aTimeout(5);
    expect(ids()).to.deep.equal([uuid(1)]);
    await storage.backup.wipe();
    await aTimeout(5);
    expect(ids()).to.deep.equal([]);
  });

  it('shows what could not be read', async () => {
    const setAside = [{ key: 'x', fault: { code: 'bad-data' }, raw: {} }] as const;
    const storage = device();
    const records = Object.assign(Object.create(storage.records) as Storage['records'], {
      list: async () => ({ records: [], setAside }),
      watch: () => () => undefined,
    });
    await begin(storagePage({ ...storage, records }));
    expect(host.stored.setAside).to.equal(setAside);
  });

  it('turns a fault of reading into a state that can be tried again', async () => {
    let broken = true;
    const storage = device();
    await begin(storagePage(async () => (broken ? failing(storage, 'corrupt', 'list') : storage)));
    expect([host.stored.state, host.stored.fault, told]).to.deep.equal(['fault', 'corrupt', ['dk-error corrupt']]);
    broken = false;
    host.stored.storage = undefined;
    await host.stored.open();
    expect([host.stored.state, host.stored.fault]).to.deep.equal(['ready', undefined]);
  });

  for (const method of ['save', 'remove'] as const)
    it(`says why it could not ${method}, and stays as it was`, async () => {
      const storage = device();
      await storage.records.save(agreement(1));
      await begin(storagePage(failing(storage, 'quota', method)));
      const done = method === 'save' ? host.stored.save(agreement(2)) : host.stored.remove(uuid(1));
      expect(await done).to.equal(false);
      expect([host.stored.state, host.stored.fault, ids(), told]).to.deep.equal([
        'ready',
        'quota',
        [uuid(1)],
        ['dk-error quota'],
      ]);
    });

  it('leaves a mistake in the code a mistake', async () => {
    await begin(storagePage(device()));
    const wrong = { ...agreement(1), type: 'poem' };
    let caught: unknown;
    await host.stored.save(wrong).catch((error: unknown) => (caught = error));
    expect(caught).to.be.instanceOf(TypeError);
  });

  it('works in memory when nobody offers storage, and still undoes', async () => {
    await begin(storagePage());
    expect([host.stored.state, host.stored.provided]).to.deep.equal(['ready', false]);
    await host.stored.save(agreement(1));
    await host.stored.save(changed(agreement(1), { agreement: 'anders' }, hour(2)));
    await host.stored.undo();
    expect(host.stored.records[0]?.data.agreement).to.equal('wij bellen eerst');
  });

  it('takes storage that is offered after it came, as long as nothing is held yet', async () => {
    await begin(storagePage());
    const storage = device();
    const later = storagePage(storage);
    host.remove();
    later.page.append(host);
    await aTimeout(5);
    await host.stored.save(agreement(1));
    expect((await storage.records.list('principle-agreement')).records).to.have.length(1);
    later.page.remove();
  });

  it('asks nobody when the page wants nothing kept', async () => {
    await begin(storagePage(device()), { mode: 'none' });
    expect([on.opened, host.stored.state, host.stored.status]).to.deep.equal([[], 'ready', { mode: 'none' }]);
  });

  it('opens another storage when the attributes change', async () => {
    await begin(storagePage(device()));
    host.namespace = 'zuid';
    host.requestUpdate();
    await aTimeout(5);
    expect([on.opened, on.closed]).to.deep.equal([['local ', 'local zuid'], 1]);
  });

  it('lets go when it leaves the page, and opens again when it returns', async () => {
    await begin(storagePage(device()));
    host.remove();
    expect(on.closed).to.equal(1);
    on.page.append(host);
    await aTimeout(5);
    expect(on.opened).to.deep.equal(['local ', 'local ']);
  });

  it('closes what was opened for an element that left meanwhile', async () => {
    const storage = device();
    await begin(storagePage(() => aTimeout(10).then(() => storage)));
    host.remove();
    await aTimeout(20);
    expect([on.opened.length, on.closed, host.stored.provided]).to.deep.equal([1, 1, false]);
  });

  it('keeps what lives in memory for when the element returns', async () => {
    await begin(storagePage(memoryStorage()), { mode: 'memory' });
    await host.stored.save(agreement(1));
    host.remove();
    await aTimeout(5);
    on.page.append(host);
    await aTimeout(5);
    expect([ids(), on.closed, on.opened.length]).to.deep.equal([[uuid(1)], 0, 1]);
  });

  it('tells when the device begins to refuse', async () => {
    let tell = (): void => undefined;
    let because: 'quota' | undefined;
    const storage: Storage = {
      ...device(),
      status: () => (because ? { mode: 'memory', because } : { mode: 'local' }),
      onStatus: (listener) => {
        tell = () => listener(storage.status());
        return () => undefined;
      },
    };
    await begin(storagePage(storage));
    because = 'quota';
    tell();
    expect(told).to.deep.equal(['dk-error quota']);
  });

  it('counts what left because its time was over', async () => {
    const storage = device();
    await storage.records.save({ ...agreement(1), expiresAt: hour(40) });
    await storage.records.save(agreement(2));
    await begin(storagePage(storage));
    expect(await storage.records.expire('2999-01-01T00:00:00.000Z')).to.deep.include({
      types: { 'principle-agreement': 1 },
    });
    await waitUntil(() => ids().length === 1);
    expect(host.stored.expired).to.equal(1);
    await storage.backup.wipe();
    await waitUntil(() => ids().length === 0);
    expect(host.stored.expired).to.equal(0);
  });

  it('keeps nothing in sight of what is locked, and reads it as soon as somebody opens it', async () => {
    const name = freshName();
    const storage = await storageProvider({ rounds }).open(name, 'local');
    await storage.records.save(agreement(1));
    await storage.lock!.setPhrase(phrase, 15);
    await begin(storagePage(storage));
    await waitUntil(() => ids().length === 1);
    storage.lock!.lockNow();
    await waitUntil(() => host.stored.fault === 'locked');
    expect([host.stored.state, ids(), host.stored.last]).to.deep.equal(['fault', [], undefined]);
    await storage.lock!.unlock(phrase);
    await waitUntil(() => ids().length === 1);
    expect([host.stored.state, host.stored.fault]).to.deep.equal(['ready', undefined]);
    host.remove();
    storage.lock!.lockNow();
    await begin(storagePage(storage)); // An element that comes to a page on which everything is locked.
    await waitUntil(() => host.stored.fault === 'locked');
    await storage.lock!.unlock(phrase);
    await waitUntil(() => ids().length === 1);
    storage.close();
    host.remove();
    await deleteDatabase(`draagkracht-${name}`);
  });
});
