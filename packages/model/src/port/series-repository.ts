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

/** Where data sets and their blocks are kept. Same promises as `RecordRepository`. */
export interface SeriesRepository {
  datasets(): Promise<readonly Dataset[]>;
  dataset(id: string): Promise<Dataset | undefined>;
  /** Writes a data set and all its blocks in one transaction: all of it or nothing. */
  saveDataset(dataset: Dataset, blocks: readonly SeriesBlock[]): Promise<void>;
  block(datasetId: string, indicatorId: string): Promise<SeriesBlock | undefined>;
  /** Many blocks in one transaction, in the order asked; without a list all of them. What is not there is left out. */
  blocks(datasetId: string, indicatorIds?: readonly string[]): Promise<readonly SeriesBlock[]>;
  removeDataset(id: string): Promise<void>;
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
