import type { SeriesBlock, Storage } from '@draagkracht/model';

/** A column of a data set. */
interface Place {
  readonly datasetId: string;
  readonly indicatorId: string;
}

const keyOf = ({ datasetId, indicatorId }: Place): string => `${datasetId}\n${indicatorId}`;

/** Figures that were asked for, from the device. All that is asked for in one go comes in one transaction per data set. */
export class BlockCache {
  readonly #blocks = new Map<string, SeriesBlock | undefined>();
  readonly #asked = new Map<string, Place>();
  readonly #arrived: () => void;
  #storage: () => Storage | undefined;

  /** @param storage where figures are kept @param arrived is called when figures that were asked for are there */
  constructor(storage: () => Storage | undefined, arrived: () => void) {
    this.#storage = storage;
    this.#arrived = arrived;
  }

  /** The block; `waiting` while it is on its way, `undefined` when there is none. */
  get(place: Place): SeriesBlock | 'waiting' | undefined {
    const key = keyOf(place);
    if (this.#blocks.has(key)) return this.#blocks.get(key);
    if (this.#asked.size === 0) queueMicrotask(() => void this.#fetch());
    this.#asked.set(key, place);
    return 'waiting';
  }

  /** Forgets everything: data sets were added, renewed or removed. */
  clear(): void {
    this.#blocks.clear();
  }

  async #fetch(): Promise<void> {
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    const byDataset = new Map<string, string[]>();
    for (const { datasetId, indicatorId } of asked)
      byDataset.set(datasetId, [...(byDataset.get(datasetId) ?? []), indicatorId]);
    const storage = this.#storage();
    await Promise.all(
      [...byDataset].map(async ([datasetId, ids]) => {
        // What the device refuses is not there; the monitor says the fault where it reads its records.
        const blocks = (await storage?.series.blocks(datasetId, ids).catch(() => [])) ?? [];
        for (const indicatorId of ids)
          this.#blocks.set(
            keyOf({ datasetId, indicatorId }),
            blocks.find((block) => block.indicatorId === indicatorId),
          );
      }),
    );
    this.#arrived();
  }
}
