import type { SeriesBlock, Storage } from '@draagkracht/model';
import { BlockCache } from './block-cache.js';
import { foundBefore, foundSeries, type SeriesWanted } from './found-series.js';
import type { MonitorRecords, SeriesBefore, SeriesFound } from './monitor.js';

/** What figures are found with. */
export interface FiguresOwner {
  readonly storage: Storage | undefined;
  readonly records: MonitorRecords | undefined;
}

/** The figures of the monitor: blocks from the device, and series made of them once until something changes. */
export class FoundFigures {
  readonly #owner: FiguresOwner;
  readonly #blocks: BlockCache;
  readonly #series = new Map<string, SeriesFound>();

  /** @param arrived is called when figures that were asked for are there */
  constructor(owner: FiguresOwner, arrived: () => void) {
    this.#owner = owner;
    this.#blocks = new BlockCache(() => owner.storage, arrived);
  }

  /** The series of an indicator, made once. */
  of(wanted: SeriesWanted): SeriesFound {
    const key = [wanted.indicatorId, wanted.region, wanted.until ?? ''].join('\n');
    const found = this.#series.get(key) ?? foundSeries(this.#owner.records, this.#blocks, wanted);
    if (!('waiting' in found)) this.#series.set(key, found);
    return found;
  }

  /** The same in the data set that the one in use continues. */
  before(wanted: SeriesWanted): SeriesBefore | undefined {
    return foundBefore(this.#owner.records, this.#blocks, wanted);
  }

  /** A column for all regions. */
  block(datasetId: string, indicatorId: string): SeriesBlock | 'waiting' | undefined {
    return this.#blocks.get({ datasetId, indicatorId });
  }

  /** Something changed that series are made with. */
  renew(): void {
    this.#series.clear();
  }

  /** Figures themselves changed, or may not be seen any more. */
  clear(): void {
    this.#series.clear();
    this.#blocks.clear();
  }
}
