import type { Act, Kept, LockRow } from '../schema.js';
import type { Engine, Key, LogTable, Table, Tables } from '../tables.js';
import { openRow, type Cipher, type SealedStore } from './sealed-row.js';

/** Something was written while work was under way: it begins anew. */
export class Moved extends Error {}

/** The lock is not the one this window has the key of. `row` is what the device says. */
export class OtherLock extends Error {
  readonly row: LockRow | undefined;

  constructor(row: LockRow | undefined) {
    super('lock: another seal');
    this.row = row;
  }
}

/** The rows of one piece of work. It reads in many transactions, because none outlives a cipher, and all of them see the same revision. */
export class Snapshot {
  readonly #device: Engine;
  readonly #cipher: Cipher;
  readonly #sealId: string;
  #revision: number | undefined;

  /** @param revision the one to hold to; default: that of the first read */
  constructor(device: Engine, cipher: Cipher, sealId: string, revision?: number) {
    this.#device = device;
    this.#cipher = cipher;
    this.#sealId = sealId;
    this.#revision = revision;
  }

  /** Asks a table something. @throws {Moved | OtherLock} */
  async ask<Name extends SealedStore, Answer>(
    name: Name,
    question: (table: Tables[Name]) => Promise<Answer>,
  ): Promise<Answer> {
    const [row, answer] = await this.#device.read([name, 'lock'], (tables) =>
      Promise.all([tables.lock.get('lock'), question(tables[name])]),
    );
    if (row?.seal?.id !== this.#sealId) throw new OtherLock(row);
    this.#revision ??= row.revision;
    if (this.#revision !== row.revision) throw new Moved();
    return answer;
  }

  open<Name extends SealedStore>(name: Name, row: Kept[Name] | undefined): Promise<Kept[Name] | undefined> {
    return row === undefined ? Promise.resolve(undefined) : openRow(this.#cipher, name, row);
  }
}

const readOnly = (): never => {
  throw new TypeError('lock: a sealed table is written through its draft');
};

/** A table of sealed rows, read as if they were not. */
class OpenedTable<Name extends SealedStore> implements Table<Kept[Name]> {
  readonly #name: Name;
  protected readonly snapshot: Snapshot;
  readonly put = readOnly;
  readonly delete = readOnly;
  readonly deleteOf = readOnly;

  constructor(name: Name, snapshot: Snapshot) {
    this.#name = name;
    this.snapshot = snapshot;
  }

  async get(key: Key): Promise<Kept[Name] | undefined> {
    return (await this.getMany([key]))[0];
  }

  async getMany(keys: readonly Key[]): Promise<(Kept[Name] | undefined)[]> {
    const rows = await this.snapshot.ask(this.#name, (table) => this.#of(table).getMany(keys));
    return Promise.all(rows.map((row) => this.snapshot.open(this.#name, row)));
  }

  all(): Promise<Kept[Name][]> {
    return this.rows((table) => this.#of(table).all());
  }

  count(): Promise<number> {
    return this.snapshot.ask(this.#name, (table) => table.count());
  }

  of(owner: string): Promise<Kept[Name][]> {
    return this.rows((table) => this.#of(table).of(owner));
  }

  due(at: string): Promise<Kept[Name][]> {
    return this.rows((table) => this.#of(table).due(at));
  }

  /** What a question finds, opened, without what was damaged. */
  protected async rows(question: (table: Tables[Name]) => Promise<Kept[Name][]>): Promise<Kept[Name][]> {
    const found = await this.snapshot.ask(this.#name, question);
    const rows = await Promise.all(found.map((row) => this.snapshot.open(this.#name, row)));
    return rows.filter((row) => row !== undefined);
  }

  /** A table by its own name is a table of its own rows; the compiler cannot see that through a parameter. */
  #of(table: Tables[Name]): Table<Kept[Name]> {
    return table as unknown as Table<Kept[Name]>;
  }
}

class OpenedLog extends OpenedTable<'log'> implements LogTable {
  readonly append = readOnly;

  ofAct(act: string): Promise<Act[]> {
    return this.rows((log) => log.ofAct(act));
  }

  latest(most: number, before?: number): Promise<Act[]> {
    return this.rows((log) => log.latest(most, before));
  }
}

/** Sealed tables, read as if they were not. Writing is for the draft that lies over them. */
export const openedTables = (snapshot: Snapshot): Omit<Tables, 'lock'> => ({
  records: new OpenedTable('records', snapshot),
  log: new OpenedLog('log', snapshot),
  datasets: new OpenedTable('datasets', snapshot),
  blocks: new OpenedTable('blocks', snapshot),
  drafts: new OpenedTable('drafts', snapshot),
});
