import { unwrap, type IDBPTransaction } from 'idb';
import type { Act, Kept, StoreName, StoreSchema } from '../schema.js';
import type { Key, LogTable, Table, Tables } from '../tables.js';

type Transaction = IDBPTransaction<StoreSchema, StoreName[], IDBTransactionMode>;

/** From so many keys on it pays to ask first which of them are there. */
const MANY = 50;

const ask = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * One object store inside one transaction. It works on the browser's own objects: a promise per `put` would cost bulk
 * writing a third of its speed, and the outcome of a put is that of its transaction.
 */
class DeviceTable<Name extends StoreName> implements Table<Kept[Name]> {
  protected readonly store: IDBObjectStore;

  constructor(store: IDBObjectStore) {
    this.store = store;
  }

  get(key: Key): Promise<Kept[Name] | undefined> {
    return ask(this.store.get(key as IDBValidKey));
  }

  async getMany(keys: readonly Key[]): Promise<(Kept[Name] | undefined)[]> {
    if (keys.length < MANY) return Promise.all(keys.map((key) => this.get(key)));
    const there = new Set((await ask(this.store.getAllKeys())).map(String));
    return Promise.all(keys.map((key) => (there.has(String(key)) ? this.get(key) : undefined)));
  }

  all(): Promise<Kept[Name][]> {
    return ask(this.store.getAll());
  }

  count(): Promise<number> {
    return ask(this.store.count());
  }

  of(owner: string): Promise<Kept[Name][]> {
    return ask(this.store.index('owner').getAll(owner));
  }

  keysOf(owner: string): Promise<Key[]> {
    return ask(this.store.index('owner').getAllKeys(owner)) as Promise<Key[]>;
  }

  due(at: string): Promise<Kept[Name][]> {
    return ask(this.store.index('due').getAll(IDBKeyRange.upperBound(at)));
  }

  put(value: Kept[Name]): void {
    this.store.put(value);
  }

  delete(key: Key): void {
    this.store.delete(key as IDBValidKey);
  }
}

class DeviceLog extends DeviceTable<'log'> implements LogTable {
  append(act: Omit<Act, 'seq'>): Promise<number> {
    return ask(this.store.add(act)) as Promise<number>;
  }
}

/** Blocks need no index: those of a data set lie together under its name. */
class DeviceBlocks extends DeviceTable<'blocks'> {
  readonly #of = (datasetId: string): IDBKeyRange => IDBKeyRange.bound([datasetId], [datasetId, []]);

  override of(datasetId: string): Promise<Kept['blocks'][]> {
    return ask(this.store.getAll(this.#of(datasetId)));
  }

  override keysOf(datasetId: string): Promise<Key[]> {
    return ask(this.store.getAllKeys(this.#of(datasetId))) as Promise<Key[]>;
  }
}

/** The tables of a transaction on the device. A table that the transaction was not opened for throws when it is used. */
export function deviceTables(transaction: Transaction): Tables {
  const raw = unwrap(transaction) as IDBTransaction;
  return {
    get records() {
      return new DeviceTable<'records'>(raw.objectStore('records'));
    },
    get log() {
      return new DeviceLog(raw.objectStore('log'));
    },
    get datasets() {
      return new DeviceTable<'datasets'>(raw.objectStore('datasets'));
    },
    get blocks() {
      return new DeviceBlocks(raw.objectStore('blocks'));
    },
  };
}
