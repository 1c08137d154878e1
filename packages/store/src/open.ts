import { wrap, type IDBPDatabase } from 'idb';
import { StorageError } from '@draagkracht/model';
import { toStorageError } from './errors.js';
import type { Step } from './migrations/steps.js';
import type { StoreSchema } from './schema.js';

/** What an opening came to know while the database was brought up to date: that there was none, or why a step failed. */
type Asked = IDBOpenDBRequest & { absent?: boolean; failed?: unknown };

export type Database = IDBPDatabase<StoreSchema>;

/** How to open, and who is told what happens to the connection afterwards. */
export interface Opening {
  readonly factory: IDBFactory | undefined;
  readonly steps: readonly Step[];
  /** Milliseconds before an answer that does not come counts as `blocked`: some engines queue in silence. */
  readonly patience: number;
  /** False: reading, which leaves nothing behind where there was nothing. */
  readonly create: boolean;
  /** The database was not there and is made now. */
  onCreated(): void;
  /** The opening that had failed as `blocked` has ended after all. */
  onLate(database: Database | undefined): void;
}

/** False when the browser can say that there is no such database; asking writes nothing at all, in any engine. */
async function mayExist(name: string, factory: IDBFactory): Promise<boolean> {
  try {
    const known = await (factory as Partial<IDBFactory>).databases?.call(factory);
    // WebKit lists an aborted first upgrade for good, with version 0 (seen in WebKitGTK 2.50): that one is not there.
    return known?.some((database) => database.name === name && database.version !== 0) ?? true;
  } catch {
    return true; // Asking is a courtesy of newer browsers; `request` is careful enough without an answer.
  }
}

function request(name: string, { factory, steps, create, onCreated }: Opening): Asked {
  if (!factory) throw new StorageError('unavailable');
  const opening: Asked = factory.open(name, steps.length);
  opening.onupgradeneeded = ({ oldVersion }) => {
    const transaction = opening.transaction!;
    if (oldVersion === 0 && !create) {
      // Aborting the first upgrade takes the new database away again (Indexed Database API 3.0, §5.8).
      opening.absent = true;
      transaction.abort();
      return;
    }
    if (oldVersion === 0) onCreated();
    try {
      for (const step of steps.slice(oldVersion)) step(opening.result, transaction);
    } catch (error) {
      opening.failed = error;
      transaction.abort();
    }
  };
  return opening;
}

/**
 * Opens a database, bringing an older one up to today's version.
 * @returns `undefined` when there is none and it is not to be created.
 * @throws {StorageError}
 */
export async function openDatabase(name: string, opening: Opening): Promise<Database | undefined> {
  try {
    if (opening.factory && !opening.create && !(await mayExist(name, opening.factory))) return undefined;
    return await answer(request(name, opening), opening);
  } catch (error) {
    throw toStorageError(error, 'opening');
  }
}

function answer(asked: Asked, { patience, onLate }: Opening): Promise<Database | undefined> {
  return new Promise((resolve, reject) => {
    let late = false;
    const giveUp = (): void => {
      late = true;
      reject(new StorageError('blocked'));
    };
    const timer = setTimeout(giveUp, patience);
    const ended = (database: Database | undefined): void => {
      clearTimeout(timer);
      if (late) onLate(database);
      else resolve(database);
    };
    asked.onblocked = () => {
      clearTimeout(timer);
      giveUp();
    };
    asked.onsuccess = () => ended(wrap(asked.result) as unknown as Database);
    asked.onerror = (event) => {
      event.preventDefault(); // Firefox writes an aborted upgrade to the console otherwise.
      // A step fails on a database that is not what its version says.
      if (!asked.absent && !late) reject(asked.failed ? new StorageError('corrupt', asked.failed) : asked.error);
      ended(undefined);
    };
  });
}
