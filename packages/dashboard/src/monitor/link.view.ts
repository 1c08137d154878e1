import { currentDataset, type Dataset, type DkRecord, type Indicator, type MonitorIndicator } from '@draagkracht/model';
import type { MonitorRecords, NoSeries } from './monitor.js';

/** An indicator of the monitor with the column its figures stand in. */
export interface Linked {
  readonly indicator: DkRecord<MonitorIndicator>;
  readonly dataset: Dataset;
  /** The column as its file describes it. */
  readonly column: Indicator;
}

/** Why an indicator is connected to no column. */
interface Unlinked {
  readonly why: Exclude<NoSeries, 'no-region'>;
}

type Kept = Pick<MonitorRecords, 'indicators' | 'datasets'>;

const inDataset = (indicator: DkRecord<MonitorIndicator>, dataset: Dataset): Linked | Unlinked => {
  const column = dataset.indicators.find(({ id }) => id === indicator.data.link?.indicatorId);
  return column ? { indicator, dataset, column } : { why: 'no-column' };
};

/** The column an indicator takes its figures from: in the newest of the data sets that continue one another. */
export function linkOf({ indicators, datasets }: Kept, indicatorId: string): Linked | Unlinked {
  const indicator = indicators.find(({ id }) => id === indicatorId);
  if (!indicator?.data.link) return { why: 'not-linked' };
  const dataset = currentDataset(datasets, indicator.data.link.datasetId);
  return dataset ? inDataset(indicator, dataset) : { why: 'no-dataset' };
}

/** The same column in the data set that the one in use continues. `undefined` when it continues none, or that one is gone. */
export function linkBefore(
  { indicators, datasets }: Kept,
  indicatorId: string,
): { readonly dataset: Dataset; readonly linked: Linked | Unlinked } | undefined {
  const indicator = indicators.find(({ id }) => id === indicatorId);
  const current = indicator?.data.link && currentDataset(datasets, indicator.data.link.datasetId);
  const dataset = current?.follows === undefined ? undefined : datasets.find(({ id }) => id === current.follows);
  return indicator && dataset && { dataset, linked: inDataset(indicator, dataset) };
}

/** Whether a data set continues one that indicators take their figures from. It need not be kept yet. */
export function continuesLinked({ indicators, datasets }: Kept, dataset: Dataset): boolean {
  if (dataset.follows === undefined) return false;
  const all = [...datasets.filter(({ id }) => id !== dataset.id), dataset];
  return indicators.some(({ data: { link } }) => link && currentDataset(all, link.datasetId)?.id === dataset.id);
}

/** The data set in use that most indicators take their figures from. */
export function mostLinked(kept: Kept): Dataset | undefined {
  const counts = new Map<Dataset, number>();
  for (const { id } of kept.indicators) {
    const linked = linkOf(kept, id);
    if ('dataset' in linked) counts.set(linked.dataset, (counts.get(linked.dataset) ?? 0) + 1);
  }
  return [...counts].reduce<[Dataset, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
}
