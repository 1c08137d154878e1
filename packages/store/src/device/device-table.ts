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

/** The value of a row under a key path of the schema; none of them is deeper than one name. */
const keyOf = (row: unknown, path: string | readonly string[]): IDBValidKey => {
  const fields = row as Readonly<Record<string, IDBValidKey>>;
  return typeof path === 'string' ? fields[path]! : path.map((name) => fields[name]!);
};

/**
 * One object store inside one transaction. It works on the browser's own objects: ten thousand puts need no promise
 * each, because the outcome of a put is that of its transaction.
 */
class DeviceTable<Name extends StoreName> implements Table<Kept[Name]> {
  protected readonly store: IDBObjectStore;
  /** Where rows are looked up by `Key`: the store itself, or an index. */
  protected readonly lookup: IDBObjectStore | IDBIndex;

  constructor(store: IDBObjectStore, lookup: IDBObjectStore | IDBIndex = store) {
    this.store = store;
    this.lookup = lookup;
  }

  get(key: Key): Promise<Kept[Name] | undefined> {
    return ask(this.lookup.get(key as IDBValidKey));
  }

  async getMany(keys: readonly Key[]): Promise<(Kept[Name] | undefined)[]> {
    if (keys.length < MANY) return Promise.all(keys.map((key) => this.get(key)));
    const there = await this.names();
    return Promise.all(keys.map((key) => (there.has(String(key)) ? this.get(key) : Promise.resolve(undefined))));
  }

  all(): Promise<Kept[Name][]> {
    return ask(this.store.getAll());
  }

  count(): Promise<number> {
    return ask(this.store.count());
  }

  of(owner: string): Promise<Kept[Name][]> {
    return ask(this.store.getAll(rangeOf(owner)));
  }

  due(at: string): Promise<Kept[Name][]> {
    return ask(this.store.index('due').getAll(IDBKeyRange.upperBound(at)));
  }

  put(value: Kept[Name]): void {
    this.store.put(value);
  }

  delete(value: Kept[Name]): void {
    this.store.delete(keyOf(value, this.store.keyPath as string | string[]));
  }

  async deleteOf(owner: string): Promise<void> {
    this.store.delete(rangeOf(owner));
  }

  protected async names(): Promise<Set<string>> {
    return new Set((await ask(this.store.getAllKeys())).map(String));
  }
}

/** Everything under the first half of a key: the records of a type, the blocks of a data set. */
const rangeOf = (owner: string): IDBKeyRange => IDBKeyRange.bound([owner], [owner, []]);

/** Records lie under their type, and are looked up by id. */
class DeviceRecords extends DeviceTable<'records'> {
  constructor(store: IDBObjectStore) {
    super(store, store.index('id'));
  }

  protected override async names(): Promise<Set<string>> {
    return new Set((await ask(this.lookup.getAllKeys())).map((key) => (key as [string, string])[1]));
  }
}

/** Acts lie in the order of their numbers; an index knows which records each is about. */
class DeviceLog extends DeviceTable<'log'> implements LogTable {
  override of(recordId: string): Promise<Act[]> {
    return ask(this.store.index('owner').getAll(recordId));
  }

  override async deleteOf(recordId: string): Promise<void> {
    for (const act of await this.of(recordId)) this.delete(act);
  }

  append(act: Omit<Act, 'seq'>): Promise<number> {
    return ask(this.store.add(act)) as Promise<number>;
  }

  ofAct(act: string): Promise<Act[]> {
    return ask(this.store.index('act').getAll(act));
  }

  /** Numbers first, rows after: no engine reads backwards as fast as it reads a range. */
  async latest(most: number, before?: number): Promise<Act[]> {
    const numbers = await ask(
      this.store.getAllKeys(before === undefined ? null : IDBKeyRange.upperBound(before, true)),
    );
    const from = numbers.at(-most) ?? numbers[0];
    if (from === undefined) return [];
    return (await ask(this.store.getAll(IDBKeyRange.bound(from, numbers.at(-1))))).reverse();
  }
}

/** The tables of a transaction on the device. A table that the transaction was not opened for throws when it is used. */
export function deviceTables(transaction: Transaction): Tables {
  const raw = unwrap(transaction);
  return {
    get records() {
      return new DeviceRecords(raw.objectStore('records'));
    },
    get log() {
      return new DeviceLog(raw.objectStore('log'));
    },
    get datasets() {
      return new DeviceTable<'datasets'>(raw.objectStore('datasets'));
    },
    get blocks() {
      return new DeviceTable<'blocks'>(raw.objectStore('blocks'));
    },
    get drafts() {
      return new DeviceTable<'drafts'>(raw.objectStore('drafts'));
    },
    get lock() {
      return new DeviceTable<'lock'>(raw.objectStore('lock'));
    },
  };
}
