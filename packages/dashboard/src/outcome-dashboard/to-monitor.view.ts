import { currentDataset, type Dataset, type DkRecord, type Language, type MonitorIndicator } from '@draagkracht/model';
import { takeColumn } from '../goals/take.view.js';
import type { MonitorRecords } from '../monitor/monitor.js';

/** Whether an indicator takes its figures from a column of a data set, or of one it continues. */
function isLinked(
  { data }: DkRecord<MonitorIndicator>,
  dataset: Dataset,
  column: string,
  datasets: readonly Dataset[],
): boolean {
  const { link } = data;
  return link?.indicatorId === column && currentDataset([...datasets, dataset], link.datasetId)?.id === dataset.id;
}

/** Columns that are not on the monitor yet, as indicators under a result. @param resultId empty: under none */
export function newIndicators(
  { indicators, datasets }: Pick<MonitorRecords, 'indicators' | 'datasets'>,
  dataset: Dataset,
  columns: readonly string[],
  resultId: string,
  language: Language,
): MonitorIndicator[] {
  const others = datasets.filter(({ id }) => id !== dataset.id);
  const fresh = dataset.indicators.filter(
    ({ id }) => columns.includes(id) && !indicators.some((one) => isLinked(one, dataset, id, others)),
  );
  const from = indicators.filter(({ data }) => data.resultId === resultId).length;
  return fresh.map((column, at) => takeColumn(dataset, column, language, { resultId, place: from + at }));
}
