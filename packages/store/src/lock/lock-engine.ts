import { StorageError } from '@draagkracht/model';
import type { LockRow, StoreName } from '../schema.js';
import type { Engine, Tables, WriteOptions } from '../tables.js';
import type { Keyring } from './keyring.js';
import { Moved, OtherLock } from './opened-tables.js';
import { readSealed, writeSealed } from './sealed-work.js';

/** So often another tab may be first before it is said that it is in the way. */
const TRIES = 60;

/** What the engine needs beside the device. */
export interface LockEngineOptions {
  readonly keys: Keyring;
  /** The cipher of the browser; without one there is no lock. */
  readonly subtle: SubtleCrypto | undefined;
  /** Called before every piece of work: the time may have come to lock. */
  readonly check?: () => void;
  /** Called after every write. */
  readonly wrote?: () => void;
}

/**
 * Tables on the device of which the content may be sealed. Without a lock the work goes to the device as it is; with one and its
 * key it is done on opened rows; with one and no key it is refused as `locked`. Every transaction looks at the lock itself, so that
 * a tab that knows of no lock can never write readable text beside one.
 */
export class LockEngine implements Engine {
  readonly #device: Engine;
  readonly #options: LockEngineOptions;

  constructor(device: Engine, options: LockEngineOptions) {
    this.#device = device;
    this.#options = options;
  }

  read<Result>(stores: readonly StoreName[], work: (tables: Tables) => Promise<Result>): Promise<Result> {
    return this.#surely(readSealed, stores, work, () =>
      this.#device.read([...new Set([...stores, 'lock' as const])], async (tables) => {
        this.#plain(await tables.lock.get('lock'));
        return work(tables);
      }),
    );
  }

  async write<Result>(
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result> {
    const plain = async (tables: Tables): Promise<Result> => {
      const row = await tables.lock.get('lock');
      this.#plain(row);
      tables.lock.put({ id: 'lock', revision: (row?.revision ?? 0) + 1 });
      return work(tables);
    };
    // Sealed work reads the lock first, so it never makes a database that is not there.
    const result = await this.#surely(writeSealed, stores, work, () =>
      this.#device.write([...new Set([...stores, 'lock' as const])], plain, options),
    );
    this.#options.wrote?.();
    return result;
  }

  async wipe(): Promise<void> {
    await this.#device.wipe();
    this.#options.keys.see(undefined);
  }

  close(): void {
    this.#device.close();
  }

  #plain(row: LockRow | undefined): void {
    if (row?.seal) throw new OtherLock(row);
    this.#options.keys.see(undefined);
  }

  async #surely<Result>(
    sealed: typeof readSealed,
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
    plain: () => Promise<Result>,
  ): Promise<Result> {
    const { keys, subtle, check } = this.#options;
    check?.();
    for (let tries = 0; tries < TRIES; tries++)
      try {
        const { key } = keys;
        return await (key && subtle ? sealed({ device: this.#device, subtle, key, stores, work }) : plain());
      } catch (error) {
        this.#again(error);
      }
    throw new StorageError('blocked');
  }

  /** Whether it is worth another try. @throws what is no matter of the lock, and `locked` */
  #again(error: unknown): void {
    if (error instanceof Moved) return;
    if (!(error instanceof OtherLock)) throw error;
    this.#options.keys.see(error.row?.seal);
    if (this.#options.keys.state === 'locked') throw new StorageError('locked', error);
  }
}
