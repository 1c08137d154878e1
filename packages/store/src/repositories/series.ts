import type { Dataset, SeriesBlock, SeriesRepository } from '@draagkracht/model';
import type { Changes } from '../changes.js';
import type { Engine } from '../tables.js';
import { readBlock, storedBlock } from './stored-block.js';

const stores = ['datasets', 'blocks'] as const;

/** Data sets and their blocks over any engine; see the port for what is promised. */
export class Datasets implements SeriesRepository {
  readonly #engine: Engine;
  readonly #changes: Changes;

  constructor(engine: Engine, changes: Changes) {
    this.#engine = engine;
    this.#changes = changes;
  }

  async datasets(): Promise<readonly Dataset[]> {
    const all = await this.#engine.read(['datasets'], (tables) => tables.datasets.all());
    return all.sort((a, b) => Date.parse(b.importedAt) - Date.parse(a.importedAt));
  }

  dataset(id: string): Promise<Dataset | undefined> {
    return this.#engine.read(['datasets'], (tables) => tables.datasets.get(id));
  }

  async saveDataset(dataset: Dataset, blocks: readonly SeriesBlock[]): Promise<void> {
    const rows = blocks.map((block) => storedBlock(dataset, block));
    await this.#engine.write(stores, async (tables) => {
      await tables.blocks.deleteOf(dataset.id);
      tables.datasets.put(dataset);
      for (const row of rows) tables.blocks.put(row);
    });
    this.#changes.tell([{ kind: 'dataset', id: dataset.id }]);
  }

  async block(datasetId: string, indicatorId: string): Promise<SeriesBlock | undefined> {
    return (await this.blocks(datasetId, [indicatorId]))[0];
  }

  blocks(datasetId: string, indicatorIds?: readonly string[]): Promise<readonly SeriesBlock[]> {
    return this.#engine.read(stores, async (tables) => {
      const keys = indicatorIds?.map((indicatorId) => [datasetId, indicatorId] as const);
      const [dataset, rows] = await Promise.all([
        tables.datasets.get(datasetId),
        keys ? tables.blocks.getMany(keys) : tables.blocks.of(datasetId),
      ]);
      return dataset ? rows.flatMap((row) => (row ? [readBlock(dataset, row)] : [])) : [];
    });
  }

  async removeDataset(id: string): Promise<void> {
    await this.#engine.write(stores, async (tables) => {
      const dataset = await tables.datasets.get(id);
      if (dataset) tables.datasets.delete(dataset);
      await tables.blocks.deleteOf(id);
    });
    this.#changes.tell([{ kind: 'dataset', id }]);
  }
}
