import { emptyBlock, type Dataset, type DkRecord, type SeriesBlock } from '@draagkracht/model';
import type { MonitorDesk } from '../../packages/dashboard/src/monitor/monitor-desk.js';
import {
  PublishingRun,
  type PublishChoice,
  type ReadyPublication,
} from '../../packages/dashboard/src/publishing/publishing-run.js';
import { anIndicator, aResult, aStory, aTarget, monitorOver } from './monitor.js';
import { until, uuid } from './storage.js';

/** Counts of an invented municipality and three districts, one of them small. */
export function counts(): { dataset: Dataset; blocks: SeriesBlock[] } {
  const regionCodes = ['GM9998', 'WK999801', 'WK999802', 'WK999803'];
  const periods = ['2023JJ00', '2024JJ00', '2025JJ00'];
  const block = emptyBlock('bijstand', regionCodes, periods);
  block.values.set([128, 131, 128, 71, 74, 71, 4, 4, 4, 53, 53, 53]);
  block.gaps.fill(0);
  const dataset: Dataset = {
    id: 'aantallen',
    label: 'Aantallen',
    file: { name: 'aantallen.csv', bytes: 1 },
    importedAt: '2026-01-05T01:00:00.000Z',
    indicators: [
      {
        id: 'bijstand',
        label: { nl: 'Bijstand', en: 'Benefits' },
        unit: '',
        decimals: 0,
        direction: 'lower',
        additive: true,
      },
    ],
    regionCodes,
    regionLabels: ['Voorbeeldgemeente', 'Noord', 'Zuid', 'West'],
    periods,
    problems: [],
  };
  return { dataset, blocks: [block] };
}

/** An indicator with those counts. */
export const bijstand = (n: number, label = 'Bijstand'): DkRecord =>
  anIndicator(n, {
    label,
    unit: '',
    decimals: 0,
    link: { datasetId: 'aantallen', indicatorId: 'bijstand' },
    sourceName: 'Eigen telling',
  });

/** A monitor of one indicator of small counts, with its target and story. */
export const smallMonitor = (...more: readonly DkRecord[]): Promise<MonitorDesk> =>
  monitorOver([aResult(1), bijstand(2), aTarget(3, uuid(2), { value: 100 }), aStory(4, uuid(2)), ...more], {
    sets: [counts()],
  });

/** What is chosen of that monitor. */
export const chosen = (more: Partial<PublishChoice> = {}): PublishChoice => ({
  ids: new Set([uuid(2)]),
  title: 'Onze cijfers',
  policy: 'publiek',
  scope: 'parts',
  language: 'nl',
  ...more,
});

/** A publication of that monitor, ready to go out. */
export async function readyPublication(monitor: MonitorDesk, choice = chosen()): Promise<ReadyPublication> {
  const run = new PublishingRun(() => undefined);
  await run.make(monitor, choice);
  await until(() => run.state.phase === 'ready');
  return (run.state as { ready: ReadyPublication }).ready;
}
