import type { Indicator } from '../indicator/indicator.js';
import type { SeriesBlock } from '../series/block.js';
import type { Problem } from '../value/problem.js';

/** A file that was taken in, without its figures. Region codes and labels are parallel columns. */
export interface Dataset {
  readonly id: string;
  readonly label: string;
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
