import type { Dataset, RemovedDataset, SeriesBlock, SeriesRepository } from '@draagkracht/model';
import type { Changes } from '../changes.js';
import type { StoredDataset } from '../schema.js';
import type { Engine, Tables } from '../tables.js';
import { append } from './acts.js';
import type { Done } from './done.js';
import { readBlock, storedBlock } from './stored-block.js';
import { datasetEntry, datasetStores, erase, inUse, plain, purgeTrash, removedOf } from './stored-dataset.js';

/** What a repository of data sets needs beside its engine. */
export interface SeriesOptions {
  /** The clock, as an ISO instant. */
  readonly now: () => string;
  readonly changes: Changes;
  /** What was done on this page. */
  readonly done: Done;
}

/** Data sets and their blocks over any engine; see the port for what is promised. */
export class Datasets implements SeriesRepository {
  readonly #engine: Engine;
  readonly #options: SeriesOptions;

  constructor(engine: Engine, options: SeriesOptions) {
    this.#engine = engine;
    this.#options = options;
  }

  async datasets(): Promise<readonly Dataset[]> {
    const all = await this.#engine.read(['datasets'], (tables) => tables.datasets.all());
    return all.filter(inUse).sort((a, b) => Date.parse(b.importedAt) - Date.parse(a.importedAt));
  }

  async dataset(id: string): Promise<Dataset | undefined> {
    return inUse(await this.#engine.read(['datasets'], (tables) => tables.datasets.get(id)));
  }

  async saveDataset(dataset: Dataset, blocks: readonly SeriesBlock[], who = ''): Promise<void> {
    const rows = blocks.map((block) => storedBlock(dataset, block));
    await this.#write(dataset.id, async (tables) => {
      const before = inUse(await tables.datasets.get(dataset.id));
      await tables.blocks.deleteOf(dataset.id);
      tables.datasets.put(dataset);
      for (const row of rows) tables.blocks.put(row);
      return append(tables.log, [datasetEntry(before, dataset, who, this.#options.now())]);
    });
  }

  async block(datasetId: string, indicatorId: string): Promise<SeriesBlock | undefined> {
    return (await this.blocks(datasetId, [indicatorId]))[0];
  }

  blocks(datasetId: string, indicatorIds?: readonly string[]): Promise<readonly SeriesBlock[]> {
    return this.#engine.read(['datasets', 'blocks'], async (tables) => {
      const keys = indicatorIds?.map((indicatorId) => [datasetId, indicatorId] as const);
      const [row, rows] = await Promise.all([
        tables.datasets.get(datasetId),
        keys ? tables.blocks.getMany(keys) : tables.blocks.of(datasetId),
      ]);
      const dataset = inUse(row);
      return dataset ? rows.flatMap((one) => (one ? [readBlock(dataset, one)] : [])) : [];
    });
  }

  async removeDataset(id: string, who = ''): Promise<void> {
    await this.#write(id, async (tables) => {
      const row = inUse(await tables.datasets.get(id));
      if (!row) return [];
      const at = this.#options.now();
      tables.datasets.put({ ...row, removed: { at, who } });
      return append(tables.log, [datasetEntry(row, undefined, who, at)]);
    });
  }

  async removedDatasets(): Promise<readonly RemovedDataset[]> {
    const all = await this.#engine.read(['datasets'], (tables) => tables.datasets.all());
    const removed = all.flatMap((row) => removedOf(row, this.#options.now()) ?? []);
    return removed.sort((a, b) => Date.parse(b.removedAt) - Date.parse(a.removedAt));
  }

  async restoreDataset(id: string, who = ''): Promise<boolean> {
    const entries = await this.#write(id, async (tables) => {
      const row = await tables.datasets.get(id);
      const at = this.#options.now();
      if (!row || !removedOf(row, at)) return [];
      const dataset = plain(row);
      tables.datasets.put(dataset);
      return append(tables.log, [datasetEntry(undefined, dataset, who, at)]);
    });
    return entries.length > 0;
  }

  async emptyTrash(ids?: readonly string[]): Promise<void> {
    const wanted = (row: StoredDataset): boolean => row.removed !== undefined && (ids?.includes(row.id) ?? true);
    const gone = await this.#engine.write(datasetStores, async (tables) => {
      const rows = (await tables.datasets.all()).filter(wanted);
      for (const row of rows) await erase(tables, row);
      return rows;
    });
    this.#options.changes.tell(gone.map(({ id }) => ({ kind: 'dataset', id })));
  }

  /** One act on one data set. Who listens is told of it also when nothing was to be done: what they show may be older. */
  async #write<Entry extends { readonly act: string; readonly type: string }>(
    id: string,
    work: (tables: Tables) => Promise<readonly Entry[]>,
  ): Promise<readonly Entry[]> {
    const entries = await this.#engine.write(datasetStores, async (tables) => {
      await purgeTrash(tables, this.#options.now());
      return work(tables);
    });
    this.#options.done.did(entries);
    this.#options.changes.tell([{ kind: 'dataset', id }]);
    return entries;
  }
}
