import { expect } from '@open-wc/testing';
import type { ChangeNotice, Storage, StorageStatus } from '@draagkracht/model';
import { deviceStorage, type DeviceOptions } from '../../../packages/store/src/device/device-storage.js';
import { steps } from '../../../packages/store/src/migrations/steps.js';
import type { Task } from './killed.worker.js';
import {
  agreement,
  block,
  changed,
  countRaw,
  databaseNames,
  dataset,
  deleteDatabase,
  freshName,
  hour,
  openRaw,
  putRaw,
  until,
  uuid,
} from '../../helpers/storage.js';

const type = 'principle-agreement';
const now = () => hour(12);

/** A version that is still to come, for the tab that has it already. */
const nextVersion = [...steps, (database: IDBDatabase) => void database.createObjectStore('still-to-come')];

describe('storage on the device', () => {
  let name: string;
  const opened: Storage[] = [];
  const raws: IDBDatabase[] = [];
  const open = (options: DeviceOptions = {}): Storage => {
    const storage = deviceStorage(name, { now, ...options });
    opened.push(storage);
    return storage;
  };
  const raw = async (version?: number, upgrade?: Parameters<typeof openRaw>[2]): Promise<IDBDatabase> => {
    const database = await openRaw(name, version, upgrade);
    raws.push(database);
    return database;
  };
  const oldTab = () => raw(1, (database, asked) => steps[0]!(database, asked.transaction!));
  const ids = async (storage: Storage) => (await storage.records.list(type)).records.map(({ id }) => id).sort();

  beforeEach(() => (name = freshName()));
  afterEach(async () => {
    for (const storage of opened.splice(0)) storage.close();
    for (const database of raws.splice(0)) database.close();
    await deleteDatabase(name);
  });

  describe('blocked by a tab that holds an old version', () => {
    it('goes on in memory, says why, and brings it all to the device when that tab goes', async () => {
      const holder = await oldTab();
      const storage = open({ steps: nextVersion });
      const heard: StorageStatus[] = [];
      storage.onStatus((status) => heard.push(status));
      await storage.records.save(agreement(1));
      await storage.series.saveDataset(dataset('a'), [block(dataset('a'), 'aantal')]);
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'blocked' });
      expect(await ids(storage)).to.deep.equal([uuid(1)]);

      holder.close();
      await until(() => storage.status().mode === 'local');
      expect(heard).to.deep.equal([{ mode: 'memory', because: 'blocked' }, { mode: 'local' }]);
      expect(await ids(storage)).to.deep.equal([uuid(1)]);
      expect(await storage.records.history(uuid(1))).to.have.length(1);
      const database = await raw();
      expect(await countRaw(database, 'records')).to.equal(1);
      expect(await countRaw(database, 'blocks')).to.equal(1);
    });

    it('can undo and export what is in memory', async () => {
      await oldTab();
      const storage = open({ steps: nextVersion });
      await storage.records.save(agreement(1));
      await storage.records.save(changed(agreement(1), { example: 'later' }, hour(2)));
      expect((await storage.records.undo(uuid(1), 'wijkteam', hour(3)))?.data).to.have.property('example', 'de fiets');
      expect(await storage.backup.exportAll(hour(4))).to.contain(uuid(1));
    });

    it('takes silence for an answer, and recovers', async () => {
      const holder = await oldTab();
      const deleting = deleteDatabase(name); // Waits for the holder; what is asked after it waits in silence.
      const storage = open({ patience: 30 });
      await storage.records.save(agreement(1));
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'blocked' });
      holder.close();
      await deleting;
      await until(() => storage.status().mode === 'local');
      expect(await countRaw(await raw(), 'records')).to.equal(1);
    });

    it('refuses to wipe, and the wipe is done when the tab goes', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      const holder = await raw();
      const refused = await storage.backup.wipe().catch((error: unknown) => error);
      expect(refused).to.have.property('code', 'blocked');
      expect(await countRaw(holder, 'records')).to.equal(0);
      holder.close();
      await until(async () => !(await databaseNames()).includes(name));
    });
  });

  describe('newer version', () => {
    it('goes on in memory beside a database of a later version, and leaves that alone', async () => {
      (await raw(99, (database) => void database.createObjectStore('later'))).close();
      const storage = open();
      await storage.records.list(type);
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'newer-version' });
      await storage.records.save(agreement(1));
      expect(await ids(storage)).to.deep.equal([uuid(1)]);
      const database = await raw();
      expect([...database.objectStoreNames]).to.deep.equal(['later']);
    });

    it('makes room at once for a tab that has it', async () => {
      const old = open();
      await old.records.save(agreement(1));
      const newer = open({ steps: nextVersion });
      await newer.records.save(agreement(2));
      expect(newer.status()).to.deep.equal({ mode: 'local' });
      expect(await ids(newer)).to.deep.equal([uuid(1), uuid(2)]);
      expect(old.status()).to.deep.equal({ mode: 'memory', because: 'newer-version' });
      await old.records.save(agreement(3));
      expect(await ids(old)).to.deep.equal([uuid(3)]);
    });
  });

  describe('quota', () => {
    const put = IDBObjectStore.prototype.put;
    const fillDisk = (isFull: (store: IDBObjectStore) => boolean): void => {
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (isFull(this)) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    };
    afterEach(() => {
      IDBObjectStore.prototype.put = put;
    });

    it('keeps what no longer fits, beside what was there, and brings it over when there is room', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      fillDisk(() => true);
      const entry = await storage.records.save(changed(agreement(1), { example: 'vol' }, hour(2)));
      await storage.records.save(agreement(2));
      expect(entry).to.include({ kind: 'update' });
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'quota' });
      expect(await ids(storage)).to.deep.equal([uuid(1), uuid(2)]);
      expect((await storage.records.get(uuid(1)))?.data).to.have.property('example', 'vol');
      expect((await storage.records.history(uuid(1))).map(({ kind }) => kind)).to.deep.equal(['create', 'update']);

      IDBObjectStore.prototype.put = put;
      await storage.records.remove(uuid(2), 'wijkteam', hour(3));
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      expect(await ids(open())).to.deep.equal([uuid(1)]);
      const numbers = (await storage.records.history(uuid(1))).map(({ seq }) => seq);
      expect(numbers).to.deep.equal([1, 2]);
    });

    it('still saves records when only a data set does not fit', async () => {
      const storage = open();
      fillDisk((store) => store.name === 'blocks');
      await storage.series.saveDataset(dataset('a'), [block(dataset('a'), 'aantal')]);
      await storage.records.save(agreement(1));
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'quota' });
      expect(await storage.series.block('a', 'aantal')).not.to.equal(undefined);
      expect(await countRaw(await raw(), 'records')).to.equal(1);
      expect(await countRaw(raws[0]!, 'datasets')).to.equal(0);
    });

    it('does not take a mistake in the code for a full disk', async () => {
      const storage = open();
      IDBObjectStore.prototype.put = () => {
        throw new RangeError('a mistake');
      };
      expect(await storage.records.save(agreement(1)).catch((error: unknown) => error)).to.be.instanceOf(RangeError);
      expect(storage.status()).to.deep.equal({ mode: 'local' });
    });
  });

  describe('closed underneath', () => {
    const transaction = IDBDatabase.prototype.transaction;
    const breakConnection = (times: number): void => {
      let left = times;
      IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<typeof transaction>) {
        if (left-- > 0) throw new DOMException('The database connection is closing.', 'InvalidStateError');
        return transaction.apply(this, given);
      };
    };
    afterEach(() => {
      IDBDatabase.prototype.transaction = transaction;
    });

    it('makes way for a deletion, tells, and finds nothing afterwards', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      const heard: ChangeNotice[] = [];
      storage.records.watch((notice) => heard.push(notice));
      await deleteDatabase(name);
      expect(heard).to.deep.equal([{ kind: 'wiped' }]);
      expect(await ids(storage)).to.deep.equal([]);
      expect(await databaseNames()).not.to.include(name);
      await storage.records.save(agreement(2));
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      expect(await ids(open())).to.deep.equal([uuid(2)]);
    });

    it('opens a lost connection again without anybody noticing', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      breakConnection(1);
      await storage.records.save(agreement(2));
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      expect(await ids(storage)).to.deep.equal([uuid(1), uuid(2)]);
    });

    it('goes on in memory when it stays closed, and recovers', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      breakConnection(Number.POSITIVE_INFINITY);
      await storage.records.save(agreement(2));
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'closed' });
      expect(await ids(storage)).to.deep.equal([uuid(2)]);
      IDBDatabase.prototype.transaction = transaction;
      await storage.records.save(agreement(3));
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      expect(await ids(open())).to.deep.equal([uuid(1), uuid(2), uuid(3)]);
    });

    it('keeps in memory what an aborted transaction did not write', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        const request = put.apply(this, given);
        this.transaction.abort();
        return request;
      };
      await storage.records.save(agreement(2));
      IDBObjectStore.prototype.put = put;
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'closed' });
      expect(await ids(storage)).to.deep.equal([uuid(1), uuid(2)]);
      expect(await countRaw(await raw(), 'records')).to.equal(1);
    });
  });

  describe('unavailable', () => {
    const failing = (fault: () => never): IDBFactory =>
      ({ open: fault, deleteDatabase: fault }) as unknown as IDBFactory;
    const cases: [string, IDBFactory | undefined][] = [
      ['there is no IndexedDB', undefined],
      [
        'looking at it is forbidden',
        failing(() => {
          throw new DOMException('cookies are blocked', 'SecurityError');
        }),
      ],
      [
        'private mode refuses',
        failing(() => {
          throw new DOMException('private', 'InvalidStateError');
        }),
      ],
    ];
    for (const [title, indexedDB] of cases)
      it(`goes on in memory when ${title}`, async () => {
        const storage = open({ indexedDB });
        await storage.records.save(agreement(1));
        expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'unavailable' });
        expect(await ids(storage)).to.deep.equal([uuid(1)]);
        expect(await storage.backup.exportAll(hour(2))).to.contain(uuid(1));
      });
  });

  describe('corrupt', () => {
    it('goes on in memory beside a database that is not ours, and can wipe it', async () => {
      (await raw(1, (database) => void database.createObjectStore('something-else'))).close();
      const storage = open();
      await storage.records.save(agreement(1));
      expect(storage.status()).to.deep.equal({ mode: 'memory', because: 'corrupt' });
      expect(await ids(storage)).to.deep.equal([uuid(1)]);
      await storage.backup.wipe();
      await storage.records.save(agreement(2));
      expect(storage.status()).to.deep.equal({ mode: 'local' });
      expect(await ids(storage)).to.deep.equal([uuid(2)]);
    });
  });

  describe('set aside', () => {
    const broken = { ...agreement(2), data: { agreement: 7 } };
    const later = { ...agreement(3), schemaVersion: 2, data: { agreement: 'van later', wide: true } };
    const nameless = { id: 'zonder omslag', type: 'onbekend', note: 1n };

    it('keeps what it cannot read, names it, and reads the rest', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      const database = await raw();
      await putRaw(database, 'records', broken, later, nameless);
      const { records, setAside } = await storage.records.list(type);
      expect(records).to.deep.equal([agreement(1)]);
      expect(setAside.map(({ key, fault }) => [key, fault.code])).to.deep.equal([
        [uuid(2), 'bad-data'],
        [uuid(3), 'newer-version'],
      ]);
      expect(setAside[1]!.raw).to.deep.equal(later);
      expect(await storage.records.get(uuid(2))).to.equal(undefined);
      expect(await storage.backup.summary()).to.deep.include({ records: { [type]: 1 }, setAside: 3 });
      await storage.records.save(agreement(4));
      expect(await countRaw(database, 'records')).to.equal(5);
    });

    it('takes it along in a backup and brings it back as it was', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      const database = await raw();
      await putRaw(database, 'records', broken, later, nameless);
      database.close();
      const text = await storage.backup.exportAll(hour(5));
      await storage.backup.wipe();
      expect(await storage.backup.restore(text, 'beheer', hour(6))).to.deep.include({
        added: 1,
        setAside: 3,
        rejected: [],
      });
      const { setAside } = await storage.records.list(type);
      expect(setAside.map(({ raw: kept }) => kept)).to.deep.equal([broken, later]);
      expect(await storage.backup.restore(text, 'beheer', hour(7))).to.deep.include({ added: 0, setAside: 0 });
    });

    it('can be removed, and that undone', async () => {
      const storage = open();
      await storage.records.save(agreement(1));
      await putRaw(await raw(), 'records', broken);
      expect(await storage.records.remove(uuid(2), 'wijkteam', hour(3))).to.include({ kind: 'remove', type });
      expect((await storage.records.list(type)).setAside).to.deep.equal([]);
      await storage.records.undo(uuid(2), 'wijkteam', hour(4));
      expect((await storage.records.list(type)).setAside[0]?.raw).to.deep.equal({ ...broken, updatedAt: hour(4) });
    });
  });

  describe('other tabs', () => {
    it('hear what changed here, and see it', async () => {
      const [here, there] = [open(), open()];
      const heard: ChangeNotice[] = [];
      there.records.watch((notice) => heard.push(notice));
      await here.records.save(agreement(1));
      await here.series.saveDataset(dataset('a'), []);
      await until(() => heard.length === 2);
      expect(heard).to.deep.equal([
        { kind: 'record', type, id: uuid(1) },
        { kind: 'dataset', id: 'a' },
      ]);
      expect(await ids(there)).to.deep.equal([uuid(1)]);
    });

    it('do not write over what was changed here in the meantime', async () => {
      const [here, there] = [open(), open()];
      await here.records.save(agreement(1));
      const [mine, theirs] = [(await here.records.get(uuid(1)))!, (await there.records.get(uuid(1)))!];
      await here.records.saveEdits([{ record: changed(mine, { example: 'van hier' }, hour(2)), basedOn: mine }]);
      const late = (data: object) =>
        there.records.saveEdits([{ record: changed(theirs, data, hour(3)), basedOn: theirs }]);
      expect(await late({ example: 'van daar' })).to.have.nested.property('clashes[0].there', 'van hier');
      expect(await late({ learned: 'rustig aan' })).to.deep.include({ ok: true, merged: [uuid(1)] });
      expect((await here.records.get(uuid(1)))?.data).to.include({ example: 'van hier', learned: 'rustig aan' });
    });

    it('save at the same moment without losing either', async () => {
      const tabs = [open(), open(), open()];
      await tabs[0]!.records.save(agreement(1));
      const fields = ['example', 'learned', 'ownWords'] as const;
      const outcomes = await Promise.all(
        tabs.map((tab, i) =>
          tab.records.saveEdits([
            { record: changed(agreement(1), { [fields[i]!]: `tab ${i}` }, hour(2 + i)), basedOn: agreement(1) },
          ]),
        ),
      );
      expect(outcomes.map(({ ok }) => ok)).to.deep.equal([true, true, true]);
      expect((await tabs[0]!.records.get(uuid(1)))?.data).to.include({
        example: 'tab 0',
        learned: 'tab 1',
        ownWords: 'tab 2',
      });
    });

    it('take back only what was done in them', async () => {
      const [here, there] = [open(), open()];
      await here.records.save(agreement(1));
      await there.records.save(agreement(2));
      await here.records.undoLast('wijkteam', hour(3));
      expect(await ids(there)).to.deep.equal([uuid(2)]);
      expect(await here.records.undoLast('wijkteam', hour(3))).to.include({ ok: false, why: 'nothing' });
    });

    it('let go of a database that is wiped here', async () => {
      const [here, there] = [open(), open()];
      await here.records.save(agreement(1));
      expect(await ids(there)).to.deep.equal([uuid(1)]);
      await here.backup.wipe();
      expect(await ids(there)).to.deep.equal([]);
      expect(there.status()).to.deep.equal({ mode: 'local' });
      expect(await databaseNames()).not.to.include(name);
    });
  });

  describe('killed in the middle of writing', () => {
    const kill = async (task: Omit<Task, 'name'>): Promise<unknown> => {
      const worker = new Worker(new URL('./killed.worker.ts', import.meta.url), { type: 'module' });
      worker.postMessage({ name, ...task }, []);
      const { data } = await new Promise<MessageEvent>((resolve) => (worker.onmessage = resolve));
      worker.terminate();
      return data;
    };

    it('leaves nothing of a data set that was half written', async () => {
      expect(await kill({ blocks: 40, hangAfter: 20 })).to.equal('hanging');
      const storage = open();
      expect(await storage.series.datasets()).to.deep.equal([]);
      expect(await countRaw(await raw(), 'blocks')).to.equal(0);
      await storage.series.saveDataset(dataset('a'), [block(dataset('a'), 'aantal')]);
      expect(storage.status()).to.deep.equal({ mode: 'local' });
    });

    it('leaves the records as they were, and all of them once they are saved', async () => {
      await open().records.save(agreement(500));
      expect(await kill({ records: 400, hangAfter: 200 })).to.equal('hanging');
      const storage = open();
      expect(await ids(storage)).to.deep.equal([uuid(500)]);
      expect(await countRaw(await raw(), 'log')).to.equal(1);
      expect(await kill({ records: 400, hangAfter: 1000 })).to.equal('saved');
      expect(await ids(storage)).to.have.length(401);
    });
  });
});
