import { storeNames, type Act, type Kept, type StoreName } from '../schema.js';
import type { LogTable, Tables } from '../tables.js';
import { LayeredTable, type Held } from './table.js';

/** Rows of every table that are not on the device: those of memory, of a transaction under way, or kept during a fault. */
export type HeldRows = { readonly [Name in StoreName]: Held<Kept[Name]> };

/** Where the numbers of acts begin that the device has yet to number: above every number it will ever give. */
export const UNNUMBERED = 2 ** 52;

/** Nothing held. */
export const noRows = (): HeldRows => ({
  records: new Map(),
  log: new Map(),
  datasets: new Map(),
  blocks: new Map(),
  drafts: new Map(),
  lock: new Map(),
});

/** Whether nothing is held, in all tables or in some. */
export const isEmpty = (held: HeldRows, stores: readonly StoreName[] = storeNames): boolean =>
  stores.every((name) => held[name].size === 0);

class LayeredLog extends LayeredTable<'log'> implements LogTable {
  readonly #nextSeq: () => number;
  readonly #log: LogTable | undefined;

  constructor(held: Held<Act>, nextSeq: () => number, below: LogTable | undefined) {
    super('log', held, below);
    this.#nextSeq = nextSeq;
    this.#log = below;
  }

  async append(act: Omit<Act, 'seq'>): Promise<number> {
    const seq = this.#nextSeq();
    this.put({ ...act, seq });
    return seq;
  }

  async ofAct(act: string): Promise<Act[]> {
    const rows = this.merged(await this.#log?.ofAct(act), (row) => row['act'] === act);
    return rows.sort((a, b) => a.seq - b.seq);
  }

  /** So many more are asked from below as may be hidden by what is held. */
  async latest(most: number, before = Number.POSITIVE_INFINITY): Promise<Act[]> {
    const below = await this.#log?.latest(most + this.held.size, Number.isFinite(before) ? before : undefined);
    const rows = this.merged(below, ({ seq }) => (seq as number) < before);
    return rows.sort((a, b) => b.seq - a.seq).slice(0, most);
  }
}

/**
 * Tables that read through `held` to what lies below and write to `held` alone. Without anything below, `held` is all there is.
 * Each is made when asked for: a transaction below may have been opened for some of them only.
 */
export const layer = (held: HeldRows, nextSeq: () => number, below?: Tables): Tables => ({
  get records() {
    return new LayeredTable('records', held.records, below?.records);
  },
  get log() {
    return new LayeredLog(held.log, nextSeq, below?.log);
  },
  get datasets() {
    return new LayeredTable('datasets', held.datasets, below?.datasets);
  },
  get blocks() {
    return new LayeredTable('blocks', held.blocks, below?.blocks);
  },
  get drafts() {
    return new LayeredTable('drafts', held.drafts, below?.drafts);
  },
  get lock() {
    return new LayeredTable('lock', held.lock, below?.lock);
  },
});

/** Adds the rows of one layer to those of another, marks of deletion included. */
export function absorb(held: HeldRows, draft: HeldRows): void {
  for (const [name, row] of draft.records) held.records.set(name, row);
  for (const [name, row] of draft.log) held.log.set(name, row);
  for (const [name, row] of draft.datasets) held.datasets.set(name, row);
  for (const [name, row] of draft.blocks) held.blocks.set(name, row);
  for (const [name, row] of draft.drafts) held.drafts.set(name, row);
  for (const [name, row] of draft.lock) held.lock.set(name, row);
}
