import type { Kept, StoreName } from '../schema.js';
import type { Key, Table } from '../tables.js';

type Row = { readonly [field: string]: unknown };
type Traits = { readonly keyOf: (row: Row) => Key; readonly ownersOf: (row: Row) => readonly unknown[] };

/** The keys and indexes of the database, for rows that are not in one. */
export const traits: Readonly<Record<StoreName, Traits>> = {
  records: { keyOf: (row) => row['id'] as string, ownersOf: (row) => [row['type']] },
  log: { keyOf: (row) => row['seq'] as number, ownersOf: (row) => row['recordIds'] as readonly string[] },
  datasets: { keyOf: (row) => row['id'] as string, ownersOf: () => [] },
  blocks: {
    keyOf: (row) => [row['datasetId'] as string, row['indicatorId'] as string],
    ownersOf: (row) => [row['datasetId']],
  },
  drafts: { keyOf: (row) => row['key'] as string, ownersOf: () => [] },
  lock: { keyOf: (row) => row['id'] as string, ownersOf: () => [] },
};

/** A key as the name of a row in a `Map`: two arrays are never the same, their text is. */
export const nameOf = (key: Key): string => JSON.stringify(key);

/** Rows that were put, by name; those marked `gone` were deleted, here and from what lies below. */
export type Held<Value> = Map<string, { readonly row: Value; readonly gone?: true }>;

/** The same table with the rows of `held` over it. Writing touches `held` alone; what lies below is only read. */
export class LayeredTable<Name extends StoreName> implements Table<Kept[Name]> {
  readonly #below: Table<Kept[Name]> | undefined;
  readonly #traits: Traits;
  protected readonly held: Held<Kept[Name]>;

  constructor(name: Name, held: Held<Kept[Name]>, below?: Table<Kept[Name]>) {
    this.#traits = traits[name];
    this.held = held;
    this.#below = below;
  }

  async get(key: Key): Promise<Kept[Name] | undefined> {
    const own = this.held.get(nameOf(key));
    if (own) return own.gone ? undefined : structuredClone(own.row);
    return this.#below?.get(key);
  }

  getMany(keys: readonly Key[]): Promise<(Kept[Name] | undefined)[]> {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  async all(): Promise<Kept[Name][]> {
    return this.merged(await this.#below?.all(), () => true);
  }

  async count(): Promise<number> {
    return this.held.size === 0 ? ((await this.#below?.count()) ?? 0) : (await this.all()).length;
  }

  async of(owner: string): Promise<Kept[Name][]> {
    return this.merged(await this.#below?.of(owner), (row) => this.#traits.ownersOf(row).includes(owner));
  }

  async due(at: string): Promise<Kept[Name][]> {
    return this.merged(await this.#below?.due(at), ({ expiresAt }) => typeof expiresAt === 'string' && expiresAt <= at);
  }

  put(value: Kept[Name]): void {
    this.held.set(nameOf(this.#keyOf(value)), { row: structuredClone(value) });
  }

  delete(value: Kept[Name]): void {
    this.held.set(nameOf(this.#keyOf(value)), { row: value, gone: true });
  }

  async deleteOf(owner: string): Promise<void> {
    for (const row of await this.of(owner)) this.delete(row);
  }

  #keyOf(row: Kept[Name]): Key {
    return this.#traits.keyOf(row as Row);
  }

  /** What lies below and is not hidden, with what is held and fits. */
  protected merged(below: readonly Kept[Name][] = [], matches: (row: Row) => boolean): Kept[Name][] {
    const untouched = below.filter((row) => !this.held.has(nameOf(this.#keyOf(row))));
    const own = [...this.held.values()].filter(({ row, gone }) => !gone && matches(row as Row)).map(({ row }) => row);
    return [...untouched, ...structuredClone(own)];
  }
}
