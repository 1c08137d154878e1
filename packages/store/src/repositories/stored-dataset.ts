import { DATASET, TRASH_DAYS, type Dataset, type RemovedDataset } from '@draagkracht/model';
import type { NewEntry, StoredDataset } from '../schema.js';
import type { Tables } from '../tables.js';
import type { Raw } from './diff.js';
import { entryOf } from './acts.js';

const day = 24 * 60 * 60 * 1000;

/** What a transaction on data sets is opened for: the rows, their figures, and the log that names them. */
export const datasetStores = ['datasets', 'blocks', 'log'] as const;

/** A data set that is not in the trash. */
export const inUse = (row: StoredDataset | undefined): Dataset | undefined => (row?.removed ? undefined : row);

/** Without the mark of the trash. */
export function plain({ removed: _removed, ...dataset }: StoredDataset): Dataset {
  return dataset;
}

/** A data set in the trash, as the port tells of it; `undefined` when it is in use or its days are over. */
export function removedOf(row: StoredDataset, now: string): RemovedDataset | undefined {
  if (!row.removed) return undefined;
  const { at, who } = row.removed;
  const until = new Date(Date.parse(at) + TRASH_DAYS * day).toISOString();
  return Date.parse(until) <= Date.parse(now) ? undefined : { dataset: plain(row), removedAt: at, who, until };
}

/** What the log says of a data set: what it is called, of which file, when it was taken in. Not its figures. */
const told = (dataset: Dataset | undefined): Raw | undefined =>
  dataset && {
    id: dataset.id,
    type: DATASET,
    data: {
      label: dataset.label,
      file: dataset.file.name,
      importedAt: dataset.importedAt,
      ...(dataset.follows === undefined ? {} : { follows: dataset.follows }),
    },
  };

/** The log entry of a data set that was taken in, written over, removed or brought back. */
export const datasetEntry = (
  before: Dataset | undefined,
  after: Dataset | undefined,
  who: string,
  at: string,
): NewEntry => entryOf(told(before), told(after), who, at);

/** Takes a data set off the device with its figures. */
export async function erase(tables: Tables, row: StoredDataset): Promise<void> {
  tables.datasets.delete(row);
  await tables.blocks.deleteOf(row.id);
}

/** Takes off the device what has been in the trash for longer than it stays there. */
export async function purgeTrash(tables: Tables, now: string): Promise<void> {
  for (const row of await tables.datasets.all()) if (row.removed && !removedOf(row, now)) await erase(tables, row);
}
