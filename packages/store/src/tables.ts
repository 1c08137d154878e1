import type { Kept, StoreName } from './schema.js';

/** How a row is found: by its id or number, or for a block by those of its data set and indicator. */
export type Key = string | number | readonly [string, string];

/**
 * One kind of thing, inside one transaction. Reading gives promises that keep the transaction alive; writing is issued and
 * not awaited: the transaction as a whole succeeds or does not.
 */
export interface Table<Value> {
  get(key: Key): Promise<Value | undefined>;
  /** In the order asked, `undefined` for what is not there. */
  getMany(keys: readonly Key[]): Promise<(Value | undefined)[]>;
  all(): Promise<Value[]>;
  count(): Promise<number>;
  /** Records of a type, acts on a record, blocks of a data set. Drafts have no owner. */
  of(owner: string): Promise<Value[]>;
  /** What has an `expiresAt` up to an instant; compared as text, so a candidate still has to be checked. */
  due(at: string): Promise<Value[]>;
  put(value: Value): void;
  /** Takes out the row with the key of this one. */
  delete(value: Value): void;
  /** Takes out everything `of` an owner. */
  deleteOf(owner: string): Promise<void>;
}

/** The log gives each row its number. */
export interface LogTable extends Table<Kept['log']> {
  append(act: Omit<Kept['log'], 'seq'>): Promise<number>;
  /** The rows of one act, in the order of their numbers. */
  ofAct(act: string): Promise<Kept['log'][]>;
  /** The last rows, newest first. @param before only those with a lower number */
  latest(most: number, before?: number): Promise<Kept['log'][]>;
}

/** Everything that is kept, as one transaction sees it. */
export type Tables = { readonly [Name in Exclude<StoreName, 'log'>]: Table<Kept[Name]> } & { readonly log: LogTable };

/** How a write goes about it. */
export interface WriteOptions {
  /** Whether a database that is not there is made for it; default: it is. Else `work` finds empty tables, and what it writes is nowhere. */
  readonly creates?: boolean;
}

/**
 * Where tables live: on the device, in memory, or on the device with memory to fall back on. `work` awaits nothing but
 * its tables, and may be run a second time when a connection was lost under it.
 */
export interface Engine {
  read<Result>(stores: readonly StoreName[], work: (tables: Tables) => Promise<Result>): Promise<Result>;
  /** Resolves when the transaction is complete; when `work` throws nothing is written. */
  write<Result>(
    stores: readonly StoreName[],
    work: (tables: Tables) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result>;
  wipe(): Promise<void>;
  close(): void;
}
