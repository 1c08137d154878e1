import { currentDataset, type SeriesBlock } from '@draagkracht/model';
import { inhabitantsOf } from '../outcome-dashboard/fair.view.js';
import type { BlockCache } from './block-cache.js';
import type { MonitorRecords, SeriesFound } from './monitor.js';
import { regionName } from './records.view.js';
import { monitorSeries } from './series.view.js';

/** Which series is wanted: of an indicator, for a region, up to and including a period. */
export interface SeriesWanted {
  readonly indicatorId: string;
  readonly region: string;
  readonly until: string | undefined;
}

/** Inhabitants are only needed where municipalities may have merged in between. */
function peopleOf(
  dataset: MonitorRecords['datasets'][number],
  blocks: BlockCache,
): SeriesBlock | 'waiting' | undefined {
  const inhabitants = dataset.periods.length > 1 ? inhabitantsOf(dataset) : undefined;
  return inhabitants && blocks.get({ datasetId: dataset.id, indicatorId: inhabitants.id });
}

/** The series of an indicator from what is kept, with its target, events and breaks; or why there is none, or none yet. */
export function foundSeries(
  records: MonitorRecords | undefined,
  blocks: BlockCache,
  { indicatorId, region, until }: SeriesWanted,
): SeriesFound {
  const indicator = records?.indicators.find(({ id }) => id === indicatorId);
  if (!records || !indicator?.data.link) return { why: 'not-linked' };
  const { link, resultId } = indicator.data;
  const dataset = currentDataset(records.datasets, link.datasetId);
  if (!dataset) return { why: 'no-dataset' };
  const column = dataset.indicators.find(({ id }) => id === link.indicatorId);
  if (!column) return { why: 'no-column' };
  const block = blocks.get({ datasetId: dataset.id, indicatorId: column.id });
  const people = peopleOf(dataset, blocks);
  if (block === 'waiting' || people === 'waiting') return { waiting: true };
  if (!block) return { why: 'no-column' };
  const series = monitorSeries({
    block,
    column,
    indicator,
    targets: records.targets.filter(({ data }) => data.indicatorId === indicatorId && data.region === region),
    events: records.events.filter(({ data }) => data.resultId === resultId),
    region: { code: region, label: regionName([dataset], region) },
    until,
    people,
  });
  return series ? { series } : { why: 'no-region' };
}
