import type { MonitorRecords } from '../monitor/monitor.js';

/** Ids of an indicator and of what has no meaning without it: its targets and stories. Notes and sessions stay: they are history. */
export const belongings = (
  { targets, stories }: Pick<MonitorRecords, 'targets' | 'stories'>,
  indicatorId: string,
): readonly string[] => [
  indicatorId,
  ...[...targets, ...stories].filter(({ data }) => data.indicatorId === indicatorId).map(({ id }) => id),
];
