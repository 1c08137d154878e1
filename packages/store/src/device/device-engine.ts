import { StorageError } from '@draagkracht/model';
import { unwrap } from 'idb';
import type { Connection } from '../connection.js';
import { toStorageError } from '../errors.js';
import { layer, noRows } from '../memory/layer.js';
import { storeNames, type StoreName } from '../schema.js';
import type { Engine, Tables, WriteOptions } from '../tables.js';
import { deviceTables } from './device-table.js';

/** What reading finds where no database is. */
export const nothing = (): Tables => layer(noRows(), () => 0);

/**
 * Tables in IndexedDB. Reading a database that is not there finds nothing and makes nothing; the first write makes it.
 * A connection that turns out to be lost is opened once more before the call fails.
 */
export class DeviceEngine implements Engine {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  read<Result>(stores: readonly StoreName[], work: (tables: Tables) => Promise<Result>): Promise<Result> {
    return this.#surely('readonly', false, stores, work);
  }

  write<Result>(
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
    { creates = true }: WriteOptions = {},
  ): Promise<Result> {
    return this.#surely('readwrite', creates, stores, work);
  }

  /** Empties the database before deleting it: should another tab hold on to it, then at least it holds on to nothing. */
  async wipe(): Promise<void> {
    // What cannot be opened or emptied can still be deleted.
    await this.#empty().catch(() => undefined);
    try {
      await this.#connection.delete();
    } catch (error) {
      throw toStorageError(error, 'opening');
    }
  }

  close(): void {
    this.#connection.drop();
  }

  async #empty(): Promise<void> {
    const database = await this.#connection.get(false);
    if (!database) return;
    const raw = unwrap(database);
    const transaction = raw.transaction(storeNames, 'readwrite');
    for (const name of storeNames) transaction.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
  }

  async #surely<Result>(
    mode: 'readonly' | 'readwrite',
    creates: boolean,
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.#once(mode, creates, stores, work);
    } catch (error) {
      if (!(error instanceof StorageError && error.code === 'closed')) throw error;
      this.#connection.drop();
      return this.#once(mode, creates, stores, work);
    }
  }

  async #once<Result>(
    mode: 'readonly' | 'readwrite',
    creates: boolean,
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
  ): Promise<Result> {
    const database = await this.#connection.get(creates);
    if (!database) return work(nothing());
    let raw: IDBTransaction | undefined;
    try {
      const transaction = database.transaction([...stores], mode, { durability: 'relaxed' });
      raw = unwrap(transaction);
      transaction.done.catch(() => undefined); // It is awaited below; until then a failure is not unheard.
      const result = await work(deviceTables(transaction));
      if (mode === 'readwrite') commit(raw);
      await transaction.done;
      return result;
    } catch (error) {
      if (raw) abort(raw);
      // A request of an aborted transaction only says that it was aborted; the transaction knows why.
      throw toStorageError(raw?.error ?? error, 'in-use');
    }
  }
}

/** Saves the round trip in which the browser waits for one more request. */
function commit(transaction: IDBTransaction): void {
  try {
    transaction.commit?.();
  } catch {
    // Already complete, or not known to this browser: it commits by itself.
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
