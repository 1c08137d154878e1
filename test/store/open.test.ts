import { expect } from '@open-wc/testing';
import { steps } from '../../packages/store/src/migrations/steps.js';
import { storeNames } from '../../packages/store/src/schema.js';
import { openDatabase, type Opening } from '../../packages/store/src/open.js';
import { databaseNames, deleteDatabase, freshName, openRaw } from '../helpers/storage.js';

describe('openDatabase', () => {
  let name: string;
  const opening = (given: Partial<Opening> = {}): Opening => ({
    factory: indexedDB,
    steps,
    patience: 3000,
    create: false,
    onCreated() {},
    onLate() {},
    ...given,
  });
  beforeEach(() => (name = freshName()));
  afterEach(() => deleteDatabase(name));

  it('leaves nothing behind by reading where nothing was', async () => {
    expect(await openDatabase(name, opening())).to.equal(undefined);
    expect(await databaseNames()).not.to.include(name);
  });

  it('leaves nothing behind either in a browser that cannot list its databases, or fails to', async () => {
    const open = indexedDB.open.bind(indexedDB);
    const cannot = { open } as unknown as IDBFactory;
    const fails = {
      open,
      databases: () => Promise.reject(new DOMException('no', 'UnknownError')),
    } as unknown as IDBFactory;
    for (const factory of [cannot, fails]) {
      expect(await openDatabase(name, opening({ factory }))).to.equal(undefined);
      expect(await databaseNames()).not.to.include(name);
    }
  });

  it('makes a database to write in, and says so once', async () => {
    let created = 0;
    const first = await openDatabase(name, opening({ create: true, onCreated: () => created++ }));
    first!.close();
    (await openDatabase(name, opening({ create: true, onCreated: () => created++ })))!.close();
    expect(created).to.equal(1);
    expect([...first!.objectStoreNames]).to.deep.equal([...storeNames].sort());
  });

  it('takes every step from the version there is, also to read', async () => {
    (await openDatabase(name, opening({ create: true })))!.close();
    const taken: number[] = [];
    const more = [...steps, () => void taken.push(2), () => void taken.push(3)];
    const database = await openDatabase(name, opening({ steps: more }));
    expect(taken).to.deep.equal([2, 3]);
    expect(database!.version).to.equal(steps.length + 2);
    database!.close();
  });

  it('keeps the old version when a step fails', async () => {
    (await openDatabase(name, opening({ create: true })))!.close();
    const failing = [
      ...steps,
      (database: IDBDatabase) => {
        database.deleteObjectStore('records');
        database.transaction('records').abort(); // Throws: there is an upgrade going on.
      },
    ];
    const error = await openDatabase(name, opening({ steps: failing })).catch((reason: unknown) => reason);
    expect(error).to.deep.include({ name: 'StorageError', code: 'corrupt' });
    const database = await openRaw(name);
    expect(database.version).to.equal(steps.length);
    expect([...database.objectStoreNames]).to.include('records');
    database.close();
  });
});
