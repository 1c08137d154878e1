import type { SeriesBlock } from '@draagkracht/model';
import { inhabitantsOf } from '../outcome-dashboard/fair.view.js';
import type { BlockCache } from './block-cache.js';
import { linkBefore, linkOf, type Linked } from './link.view.js';
import type { MonitorRecords, SeriesBefore, SeriesFound } from './monitor.js';
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

function inColumn(
  records: MonitorRecords,
  blocks: BlockCache,
  { indicator, dataset, column }: Linked,
  { indicatorId, region, until }: SeriesWanted,
): SeriesFound {
  const block = blocks.get({ datasetId: dataset.id, indicatorId: column.id });
  const people = peopleOf(dataset, blocks);
  if (block === 'waiting' || people === 'waiting') return { waiting: true };
  if (!block) return { why: 'no-column' };
  const series = monitorSeries({
    block,
    column,
    indicator,
    targets: records.targets.filter(({ data }) => data.indicatorId === indicatorId && data.region === region),
    events: records.events.filter(({ data }) => data.resultId === indicator.data.resultId),
    region: { code: region, label: regionName([dataset], region) },
    until,
    people,
  });
  return series ? { series } : { why: 'no-region' };
}

/** The series of an indicator from what is kept, with its target, events and breaks; or why there is none, or none yet. */
export function foundSeries(
  records: MonitorRecords | undefined,
  blocks: BlockCache,
  wanted: SeriesWanted,
): SeriesFound {
  if (!records) return { why: 'not-linked' };
  const linked = linkOf(records, wanted.indicatorId);
  return 'why' in linked ? linked : inColumn(records, blocks, linked, wanted);
}

/** The same in the data set that the one in use continues; `undefined` when it continues none that is still there. */
export function foundBefore(
  records: MonitorRecords | undefined,
  blocks: BlockCache,
  wanted: SeriesWanted,
): SeriesBefore | undefined {
  const before = records && linkBefore(records, wanted.indicatorId);
  if (!before) return undefined;
  const { dataset, linked } = before;
  return { dataset, found: 'why' in linked ? linked : inColumn(records, blocks, linked, wanted) };
}
