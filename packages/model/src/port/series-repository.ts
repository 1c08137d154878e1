import type { Indicator } from '../indicator/indicator.js';
import type { SeriesBlock } from '../series/block.js';
import type { Problem } from '../value/problem.js';

/** A file that was taken in, without its figures. Region codes and labels are parallel columns. */
export interface Dataset {
  readonly id: string;
  readonly label: string;
  /**
   * The data set this one continues: next year's file joined to what was there. What was linked to the older one follows to this one
   * (`currentDataset`), and removing this one brings the older back.
   */
  readonly follows?: string;
  readonly file: { readonly name: string; readonly bytes: number };
  /** ISO instant. */
  readonly importedAt: string;
  readonly indicators: readonly Indicator[];
  readonly regionCodes: readonly string[];
  readonly regionLabels: readonly string[];
  readonly periods: readonly string[];
  readonly problems: readonly Problem[];
}

/** The type of a data set in the log. */
export const DATASET = 'dataset';

/** How many days a removed data set stays in the trash. */
export const TRASH_DAYS = 30;

/** A data set in the trash. */
export interface RemovedDataset {
  readonly dataset: Dataset;
  /** ISO instant. */
  readonly removedAt: string;
  /** A role; empty where none was told. */
  readonly who: string;
  /** ISO instant after which it is gone for good. */
  readonly until: string;
}

/**
 * Where data sets and their blocks are kept. Same promises as `RecordRepository`. Saving, removing and bringing back are acts of
 * its log, so that the history names them and they can be taken back.
 */
export interface SeriesRepository {
  datasets(): Promise<readonly Dataset[]>;
  dataset(id: string): Promise<Dataset | undefined>;
  /**
   * Writes a data set and all its blocks in one transaction: all of it or nothing.
   * @param who the role that saves, for the log
   */
  saveDataset(dataset: Dataset, blocks: readonly SeriesBlock[], who?: string): Promise<void>;
  block(datasetId: string, indicatorId: string): Promise<SeriesBlock | undefined>;
  /** Many blocks in one transaction, in the order asked; without a list all of them. What is not there is left out. */
  blocks(datasetId: string, indicatorIds?: readonly string[]): Promise<readonly SeriesBlock[]>;
  /** Puts a data set into the trash: it is not given any more, and can be brought back for `TRASH_DAYS` days. */
  removeDataset(id: string, who?: string): Promise<void>;
  /** The trash, last removed first. */
  removedDatasets(): Promise<readonly RemovedDataset[]>;
  /** Brings a data set back from the trash. @returns false when it is not there (any more) */
  restoreDataset(id: string, who?: string): Promise<boolean>;
  /** Takes removed data sets off the device for good; default all. */
  emptyTrash(ids?: readonly string[]): Promise<void>;
}

/** The newest data set that continues the one with this id, itself when none does. @returns `undefined` when it is gone. */
export function currentDataset<Kept extends Pick<Dataset, 'id' | 'follows' | 'importedAt'>>(
  datasets: readonly Kept[],
  id: string,
): Kept | undefined {
  const seen = new Set([id]);
  let current = datasets.find((one) => one.id === id);
  for (let at: string | undefined = id; at !== undefined;) {
    const from: string = at;
    const next = datasets
      .filter(({ follows, id: own }) => follows === from && !seen.has(own))
      .reduce<Kept | undefined>((a, b) => (a && a.importedAt >= b.importedAt ? a : b), undefined);
    if (next) {
      current = next;
      seen.add(next.id);
    }
    at = next?.id;
  }
  return current;
}
