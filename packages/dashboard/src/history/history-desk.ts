import {
  StorageError,
  type DkRecord,
  type LoggedAct,
  type RemovedDataset,
  type RemovedRecord,
  type Storage,
  type UndoOutcome,
} from '@draagkracht/model';
import type { Monitor } from '../monitor/monitor.js';
import { idsIn, knownOf, type Known } from './names.view.js';

/** Acts that are read in one go. */
const PAGE = 20;
/** Removed records that are shown. */
export const TRASH_MOST = 50;

/** What was read: the acts in sight, what is known of their records, and the trash. */
export interface HistoryRead {
  readonly acts: readonly LoggedAct[];
  readonly known: Known;
  /** Whether there are acts before the last one in sight. */
  readonly more: boolean;
  readonly removed: readonly RemovedRecord[];
  readonly datasets: readonly RemovedDataset[];
}

/** What was done last here: taken back, done again, brought back, emptied; or refused. */
export type HistoryDone =
  | { readonly kind: 'undone' | 'redone' | 'restored'; readonly act: LoggedAct; readonly taken?: LoggedAct | undefined }
  | { readonly kind: 'dataset-restored'; readonly id: string }
  | { readonly kind: 'emptied' }
  | { readonly kind: 'refused'; readonly outcome: Extract<UndoOutcome, { ok: false }> };

/** What was done on a device and what lies in the trash, read anew after every change; and the ways to take it back. */
export class HistoryDesk {
  read: HistoryRead | undefined;
  done: HistoryDone | undefined;
  /** The device refused. */
  fault = false;
  readonly #changed: () => void;
  #monitor: Monitor | undefined;
  #storage: Storage | undefined;
  #record: string | undefined;
  #pages = 1;
  #run = 0;
  #ends: (() => void)[] = [];

  /** @param changed is called when there is something else to show */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Follows a monitor, for all records or for one. */
  follow(monitor: Monitor | undefined, record: string | undefined): void {
    this.leave();
    if (monitor !== this.#monitor) this.read = this.done = undefined;
    this.#monitor = monitor;
    if (record !== this.#record) this.#pages = 1;
    this.#record = record;
    if (monitor) this.#ends = [monitor.watch(() => this.#look())];
    this.#look();
  }

  /** Lets go of everything that was listened to. */
  leave(): void {
    this.#run++;
    for (const end of this.#ends.splice(0)) end();
    this.#storage = undefined;
  }

  /** Shows more of what came before. */
  more(): Promise<void> {
    this.#pages++;
    return this.#again();
  }

  /** Takes an act back; the same way a taking back is done again. */
  undo(act: LoggedAct): Promise<void> {
    return this.#act(({ records }, who, at) => records.undoAct(act.id, who, at), {
      kind: act.undoes === undefined ? 'undone' : 'redone',
      taken: act,
    });
  }

  restore(recordId: string): Promise<void> {
    return this.#act(({ records }, who, at) => records.restore(recordId, who, at), { kind: 'restored' });
  }

  restoreDataset(id: string): Promise<void> {
    return this.#guarded(async (storage, who) => {
      const back = await storage.series.restoreDataset(id, who);
      this.done = back
        ? { kind: 'dataset-restored', id }
        : { kind: 'refused', outcome: { ok: false, why: 'unknown', clashes: [] } };
    });
  }

  /** Empties the trash for good. */
  empty(): Promise<void> {
    return this.#guarded(async ({ records, series }) => {
      await records.forget();
      await series.emptyTrash();
      this.done = { kind: 'emptied' };
    });
  }

  #act(
    work: (storage: Storage, who: string, at: string) => Promise<UndoOutcome>,
    done: { readonly kind: 'undone' | 'redone' | 'restored'; readonly taken?: LoggedAct },
  ): Promise<void> {
    return this.#guarded(async (storage, who, at) => {
      const outcome = await work(storage, who, at);
      this.done = outcome.ok ? { ...done, act: outcome.act } : { kind: 'refused', outcome };
    });
  }

  /** Every way the monitor tells of a change; a storage that was opened or let go is another one. */
  #look(): void {
    const storage = this.#monitor?.storage;
    if (storage === this.#storage && this.read) return;
    for (const end of this.#ends.splice(1)) end();
    this.#storage = storage;
    if (storage) this.#ends.push(storage.records.watch(() => void this.#again()));
    void this.#again();
  }

  async #again(): Promise<void> {
    const run = ++this.#run;
    const storage = this.#monitor?.storage;
    await this.#surely(async () => {
      const read = storage && (await this.#all(storage));
      if (run !== this.#run) return;
      this.read = read;
      this.fault = false;
    });
    if (run === this.#run) this.#changed();
  }

  async #all({ records, series }: Storage): Promise<HistoryRead> {
    const most = PAGE * this.#pages;
    const [found, removed, datasets, removedSets] = await Promise.all([
      records.acts({ most: most + 1, recordId: this.#record }),
      records.removed({ most: TRASH_MOST }),
      series.datasets(),
      series.removedDatasets(),
    ]);
    const acts = found.slice(0, most);
    const there = await this.#records(records, acts, removed);
    const sets = [...datasets, ...removedSets.map(({ dataset }) => dataset)];
    return { acts, known: knownOf(acts, there, sets), more: found.length > most, removed, datasets: removedSets };
  }

  /** The records that are named, and what they belong to. */
  async #records(
    records: Storage['records'],
    acts: readonly LoggedAct[],
    removed: readonly RemovedRecord[],
  ): Promise<readonly DkRecord[]> {
    const gone = removed.map(({ record }) => record);
    const there = (await records.getMany(idsIn(acts))).filter((record) => record !== undefined);
    const named = new Set([...gone, ...there].map(({ id }) => id));
    const owners = [...gone, ...there].flatMap(({ data }) => {
      const { indicatorId, resultId } = data as { indicatorId?: unknown; resultId?: unknown };
      return [indicatorId, resultId].filter((id): id is string => typeof id === 'string' && !named.has(id));
    });
    const others = (await records.getMany([...new Set(owners)])).filter((record) => record !== undefined);
    return [...gone, ...others, ...there];
  }

  async #guarded(work: (storage: Storage, who: string, at: string) => Promise<void>): Promise<void> {
    const monitor = this.#monitor;
    const storage = monitor?.storage;
    if (!monitor || !storage) return;
    const fine = await this.#surely(() => work(storage, monitor.role, monitor.now()));
    if (fine) await this.#again();
    else this.#changed();
  }

  /** Turns a refusal of the device into a state; a mistake in the code stays an exception. */
  async #surely(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.fault = true;
      // What is locked is not kept in sight either.
      if (error.code === 'locked') this.read = this.done = undefined;
      return false;
    }
  }
}
