import { StorageError } from '@draagkracht/model';
import { openDatabase, type Database, type Opening } from './open.js';

/** Who is told what happens to a connection that nobody asked for. */
export interface ConnectionEvents {
  onCreated(): void;
  /** Another tab is bringing the database to a version that this code does not know. */
  onNewer(): void;
  /** The database was deleted, by another tab or by the browser. */
  onGone(): void;
  /** What blocked the opening is gone. */
  onUnblocked(): void;
}

/** The one connection to a database: opened when first needed, closed when another tab needs room, opened again on the next call. */
export class Connection {
  readonly #name: string;
  readonly #opening: Omit<Opening, 'create' | 'onCreated' | 'onLate'>;
  readonly #events: ConnectionEvents;
  #database: Database | undefined;
  #pending: Promise<Database | undefined> | undefined;
  #blocked = false;

  constructor(name: string, opening: Omit<Opening, 'create' | 'onCreated' | 'onLate'>, events: ConnectionEvents) {
    this.#name = name;
    this.#opening = opening;
    this.#events = events;
  }

  /**
   * The open database, or `undefined` when there is none and it is not to be created.
   * @throws {StorageError}
   */
  async get(create: boolean): Promise<Database | undefined> {
    while (this.#pending) await this.#pending.catch(() => undefined);
    if (this.#database) return this.#database;
    if (this.#blocked) throw new StorageError('blocked');
    this.#pending = this.#open(create).finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  /** Lets go; the next call opens again. Transactions under way are finished by the browser. */
  drop(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  /**
   * Deletes the database.
   * @throws {StorageError} `blocked` when another tab holds on to it; the browser deletes it as soon as that tab lets go.
   */
  async delete(): Promise<void> {
    const { factory, patience } = this.#opening;
    this.drop();
    if (!factory) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await new Promise<void>((resolve, reject) => {
      const blocked = (): void => reject(new StorageError('blocked'));
      timer = setTimeout(blocked, patience); // Behind an opening that is blocked itself, this says nothing at all.
      const asked = factory.deleteDatabase(this.#name);
      asked.onsuccess = () => resolve();
      asked.onerror = () => reject(asked.error);
      asked.onblocked = blocked;
    }).finally(() => clearTimeout(timer));
  }

  async #open(create: boolean): Promise<Database | undefined> {
    try {
      const onLate = (late: Database | undefined): void => this.#unblock(late);
      return this.#adopt(
        await openDatabase(this.#name, { ...this.#opening, create, onCreated: this.#events.onCreated, onLate }),
      );
    } catch (error) {
      this.#blocked = error instanceof StorageError && error.code === 'blocked';
      throw error;
    }
  }

  #unblock(late: Database | undefined): void {
    this.#blocked = false;
    this.#adopt(late);
    this.#events.onUnblocked();
  }

  #adopt(database: Database | undefined): Database | undefined {
    this.#database = database;
    const forget = (): void => {
      if (this.#database === database) this.#database = undefined;
    };
    database?.addEventListener('versionchange', ({ newVersion }) => {
      database.close();
      forget();
      if (newVersion === null) this.#events.onGone();
      else this.#events.onNewer();
    });
    database?.addEventListener('close', () => {
      forget();
      this.#events.onGone();
    });
    return database;
  }
}
