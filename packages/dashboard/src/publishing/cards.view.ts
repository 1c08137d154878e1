import { isGap, type DkRecord, type IndicatorStory, type MonitorIndicator, type Series } from '@draagkracht/model';
import { storyFor } from '../board/board.view.js';
import type { Monitor, NoSeries } from '../monitor/monitor.js';

/** Why a card cannot be published: nobody wrote what its figure means (D§11.10), or there is no figure. */
export type NotReady = 'no-story' | 'no-figures' | 'waiting' | NoSeries;

/** A card of the monitor, as it may be published or not. */
export interface MonitorCard {
  /** Of the record of the indicator. */
  readonly id: string;
  readonly label: string;
  readonly story: DkRecord<IndicatorStory> | undefined;
  readonly series: Series | undefined;
  readonly why: NotReady | undefined;
}

function cardOf(
  { id, data: { label } }: DkRecord<MonitorIndicator>,
  monitor: Pick<Monitor, 'seriesOf'>,
  written: DkRecord<IndicatorStory> | undefined,
): MonitorCard {
  const story = written?.data.means.trim() ? written : undefined;
  const found = monitor.seriesOf(id);
  const series = 'series' in found ? found.series : undefined;
  const without = 'why' in found ? found.why : 'waiting' in found ? 'waiting' : undefined;
  // Hidden figures can be published as such; where nothing is known there is nothing to publish.
  const isKnown = series?.points.some(({ value }) => !isGap(value) || value.kind === 'suppressed') ?? false;
  return {
    id,
    label,
    story,
    series,
    why: without ?? (!isKnown ? 'no-figures' : story ? undefined : 'no-story'),
  };
}

/** All cards of the monitor in their order, each with what stands in its way. */
export function cardsToPublish(monitor: Pick<Monitor, 'records' | 'setup' | 'seriesOf'>): readonly MonitorCard[] {
  const { records, setup } = monitor;
  return records
    ? records.indicators.map((record) => cardOf(record, monitor, storyFor(records, record.id, setup.region)))
    : [];
}
