import { expect } from '@open-wc/testing';
import type { Storage } from '@draagkracht/model';
import { deviceStorage, type DeviceOptions } from '../../../packages/store/src/device/device-storage.js';
import { noStorage } from '../../../packages/store/src/memory/memory-storage.js';
import { everythingIn, phrase, rounds } from '../../helpers/lock.js';
import {
  agreement,
  databaseNames,
  deleteDatabase,
  freshName,
  hour,
  openRaw,
  putRaw,
  until,
} from '../../helpers/storage.js';
import { draft } from '../../suites/drafts.suite.js';

/** Does something while the device has no room for another row. */
async function whileFull(work: () => Promise<void>): Promise<void> {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (): never {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await work();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}

describe('drafts on the device', () => {
  let name: string;
  const opened: Storage[] = [];
  const open = (options: DeviceOptions = {}): Storage => {
    const storage = deviceStorage(name, { now: () => hour(2), rounds, ...options });
    opened.push(storage);
    return storage;
  };
  beforeEach(() => (name = freshName()));
  afterEach(async () => {
    for (const storage of opened.splice(0)) storage.close();
    await deleteDatabase(name);
  });

  it('make no database', async () => {
    const storage = open();
    expect(await storage.drafts.keep(draft('a'))).to.equal(false);
    await storage.drafts.drop('a');
    expect(await storage.drafts.list()).to.deep.equal([]);
    expect(await databaseNames()).to.not.include(name);
  });

  it('make no database again after a wipe', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    await storage.drafts.keep(draft('a'));
    await storage.backup.wipe();
    expect(await storage.drafts.keep(draft('a', { agreement: 'verder' }))).to.equal(false);
    expect(await databaseNames()).to.not.include(name);
  });

  it('are there after a crash, as they were at the last keystroke, and nobody has them open', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    const text = 'wij gaan langs';
    for (let n = 1; n <= text.length; n++) {
      await storage.drafts.keep(draft('a', { agreement: text.slice(0, n) }));
      const other = open();
      const [found] = await other.drafts.list();
      expect(found).to.deep.include({ values: { agreement: text.slice(0, n) }, isOpen: true });
    }
    storage.close();
    await until(async () => (await open().drafts.list())[0]?.isOpen === false);
  });

  it('are nobody’s at no moment while they are saved', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    for (let turns = 0; turns < 40; turns++) {
      await storage.drafts.keep(draft('a'));
      const listed = storage.drafts.list();
      for (let n = 0; n < turns; n++) await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
      if (turns % 2) await new Promise((resolve) => setTimeout(resolve, turns / 10));
      await storage.drafts.drop('a');
      for (const { isOpen } of await listed) expect(isOpen, `after ${turns} turns`).to.equal(true);
    }
  });

  it('do not say who has them open where the browser cannot tell', async () => {
    await open().records.save(agreement(1));
    await open({ locks: undefined }).drafts.keep(draft('a'));
    expect((await open({ locks: undefined }).drafts.list())[0]).to.not.have.property('isOpen');
  });

  it('are sealed under the lock, and come back with the phrase', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    await storage.drafts.keep(draft('voor', { agreement: 'geheim van voor het slot' }));
    await storage.lock!.setPhrase(phrase, 15);
    await storage.drafts.keep(draft('na', { agreement: 'geheim van na het slot' }));
    const database = await openRaw(name);
    expect(await everythingIn(database)).to.not.include('geheim van');
    database.close();
    storage.lock!.lockNow();
    expect(await storage.drafts.allowed()).to.equal(false);
    expect(await storage.drafts.list()).to.deep.equal([]);
    expect(await storage.drafts.keep(draft('na', { agreement: 'meer' }))).to.equal(false);
    await storage.lock!.unlock(phrase);
    const found = await storage.drafts.list();
    expect(found.map(({ key }) => key).sort()).to.deep.equal(['na', 'voor']);
    await storage.lock!.removeLock(phrase);
    expect(await storage.drafts.list()).to.have.length(2);
  });

  it('leave out what another version wrote in another way', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    const database = await openRaw(name);
    await putRaw(database, 'drafts', { key: 'x', expiresAt: hour(99) }, { key: 'y', values: 7, expiresAt: hour(99) });
    database.close();
    expect(await storage.drafts.list()).to.deep.equal([]);
  });

  it('are refused without a fuss where nothing can be kept', async () => {
    const storage = noStorage();
    expect(await storage.drafts.keep(draft('a'))).to.equal(false);
    await storage.drafts.drop('a');
    expect(await storage.drafts.list()).to.deep.equal([]);
  });

  it('are written at the first key at once, and while that goes on only the newest of the others waits', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    const written: string[] = [];
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: { values?: { agreement: string } }) {
      if (this.name === 'drafts') written.push(value.values!.agreement);
      return put.call(this, value);
    };
    try {
      const text = 'wij bellen elke vrijdag';
      const keys = text.split('').map((_, n) => storage.drafts.keep(draft('a', { agreement: text.slice(0, n + 1) })));
      expect(await Promise.all(keys)).to.not.include(false);
      expect(written).to.deep.equal([text]);
      const first = storage.drafts.keep(draft('a', { agreement: 'x' }));
      await until(async () => written.length === 2);
      const others = ['xy', 'xyz', 'xyz!'].map((one) => storage.drafts.keep(draft('a', { agreement: one })));
      await Promise.all([first, ...others]);
      expect(written).to.deep.equal([text, 'x', 'xyz!']);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('take one transaction for a key', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    let transactions = 0;
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...how: Parameters<IDBDatabase['transaction']>) {
      transactions++;
      return transaction.apply(this, how);
    };
    try {
      await storage.drafts.keep(draft('a'));
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(transactions).to.equal(1);
  });

  it('are brought to the device when the page is hidden, after it refused them', async () => {
    let hide = (): void => undefined;
    const stopped: string[] = [];
    const storage = open({ passing: (run) => ((hide = run), () => stopped.push('stopped')) });
    await storage.records.save(agreement(1));
    const told: string[] = [];
    storage.onStatus(({ because }) => told.push(because ?? 'well'));
    await whileFull(async () => {
      await storage.drafts.keep(draft('a', { agreement: 'wij' }));
      hide();
      await storage.drafts.list();
    });
    expect(told).to.deep.equal(['quota']);
    hide();
    await until(async () => (await open().drafts.list()).length === 1);
    expect(told).to.deep.equal(['quota', 'well']);
    storage.close();
    expect(stopped).to.deep.equal(['stopped']);
  });

  it('go on in memory when the device is full, and say so once', async () => {
    const storage = open();
    await storage.records.save(agreement(1));
    const told: string[] = [];
    storage.onStatus(({ because }) => told.push(because ?? 'well'));
    await whileFull(async () => {
      for (const text of ['w', 'wi', 'wij']) await storage.drafts.keep(draft('a', { agreement: text }));
    });
    expect(told).to.deep.equal(['quota']);
    expect((await storage.drafts.list())[0]?.values).to.deep.equal({ agreement: 'wij' });
    await storage.drafts.keep(draft('a', { agreement: 'wij b' }));
    expect(told).to.deep.equal(['quota', 'well']);
    expect((await open().drafts.list())[0]?.values).to.deep.equal({ agreement: 'wij b' });
  });
});
