import { expect } from '@open-wc/testing';
import { StorageError } from '@draagkracht/model';
import { storageProvider } from '@draagkracht/store';
import { agreement, databaseNames, deleteDatabase, freshName, hour, uuid } from '../helpers/storage.js';
import { runs } from '../suites/repository.suite.js';

runs('IndexedDB', async (options) => {
  const namespace = freshName();
  const storage = await storageProvider(options).open(namespace, 'local');
  return {
    storage,
    async tidy() {
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      storage.close();
      await deleteDatabase(`draagkracht-${namespace}`);
    },
  };
});

runs('memory through the provider', async (options) => ({
  storage: await storageProvider(options).open('', 'memory'),
  tidy: async () => {},
}));

describe('storageProvider', () => {
  let namespace: string;
  beforeEach(() => (namespace = freshName()));
  afterEach(() => deleteDatabase(`draagkracht-${namespace}`));

  it('gives elements with one namespace one storage, and others another', async () => {
    const provider = storageProvider();
    const [one, two, other] = await Promise.all([
      provider.open(namespace, 'memory'),
      provider.open(namespace, 'memory'),
      provider.open('other', 'memory'),
    ]);
    await one.records.save(agreement(1));
    expect(await two.records.get(uuid(1))).not.to.equal(undefined);
    expect(await other.records.get(uuid(1))).to.equal(undefined);
  });

  it('closes when the last user has closed, and counts each user once', async () => {
    const provider = storageProvider();
    const one = await provider.open(namespace, 'memory');
    const two = await provider.open(namespace, 'memory');
    await one.records.save(agreement(1));
    one.close();
    one.close();
    expect(await (await provider.open(namespace, 'memory')).records.get(uuid(1))).not.to.equal(undefined);
    two.close();
  });

  it('keeps nothing in mode none', async () => {
    const storage = await storageProvider().open(namespace, 'none');
    expect(storage.status()).to.deep.equal({ mode: 'none' });
    const refused = await storage.records.save(agreement(1)).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(StorageError).with.property('code', 'unavailable');
    expect(await storage.records.get(uuid(1))).to.equal(undefined);
  });

  it('never touches the device in modes none and memory', async () => {
    const indexedDB = new Proxy({} as IDBFactory, {
      get: () => {
        throw new Error('touched');
      },
    });
    const provider = storageProvider({ indexedDB });
    await (await provider.open(namespace, 'memory')).records.save(agreement(1));
    await provider.open(namespace, 'none');
  });

  it('leaves no database behind by reading', async () => {
    const storage = await storageProvider().open(namespace, 'local');
    await storage.records.list('principle-agreement');
    await storage.series.datasets();
    await storage.backup.summary();
    await storage.backup.exportAll(hour(1));
    expect(await databaseNames()).not.to.include(`draagkracht-${namespace}`);
    await storage.records.save(agreement(1));
    expect(await databaseNames()).to.include(`draagkracht-${namespace}`);
    storage.close();
  });

  it('asks to keep the data at the first save and not before, once', async () => {
    let asked = 0;
    const keeper = { persist: () => Promise.resolve(++asked > 0) };
    const storage = await storageProvider({ keeper }).open(namespace, 'local');
    await storage.records.list('principle-agreement');
    expect(asked).to.equal(0);
    await storage.records.save(agreement(1));
    await storage.records.save(agreement(2));
    expect(asked).to.equal(1);
    storage.close();
  });

  it('saves though nobody answers whether the data may be kept, or the browser refuses', async () => {
    for (const persist of [() => new Promise<boolean>(() => {}), () => Promise.reject(new Error('no'))]) {
      const storage = await storageProvider({ keeper: { persist } }).open(namespace, 'local');
      await storage.records.save(agreement(1));
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      await storage.backup.wipe();
      storage.close();
    }
  });

  it('finds after a restart what was saved', async () => {
    const before = await storageProvider().open(namespace, 'local');
    await before.records.save(agreement(1));
    before.close();
    const after = await storageProvider().open(namespace, 'local');
    expect(await after.records.get(uuid(1))).to.deep.equal(agreement(1));
    after.close();
  });

  it('deletes the database when everything is wiped', async () => {
    const storage = await storageProvider().open(namespace, 'local');
    await storage.records.save(agreement(1));
    await storage.backup.wipe();
    expect(await databaseNames()).not.to.include(`draagkracht-${namespace}`);
    storage.close();
  });
});
