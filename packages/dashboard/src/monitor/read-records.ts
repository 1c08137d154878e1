import {
  chartNoteType,
  indicatorStoryType,
  interpretationSessionType,
  keptPublicationType,
  monitorEventType,
  monitorIndicatorType,
  monitorSetupType,
  resultType,
  targetType,
  type DkRecord,
  type MonitorSetup,
  type Storage,
} from '@draagkracht/model';
import type { MonitorRecords } from './monitor.js';
import { byPlace } from './records.view.js';

/** The lists of the monitor, each with the type of record in it. */
const typeOf = {
  results: resultType,
  indicators: monitorIndicatorType,
  targets: targetType,
  stories: indicatorStoryType,
  events: monitorEventType,
  notes: chartNoteType,
  sessions: interpretationSessionType,
  publications: keptPublicationType,
} as const;

type ListName = keyof typeof typeOf;
const names = Object.keys(typeOf) as readonly ListName[];
const ownTypes: ReadonlySet<string> = new Set([...Object.values(typeOf), monitorSetupType]);

/** Whether a change of this type of record alters what the monitor shows. */
export const isOfMonitor = (type: string | undefined): boolean => type !== undefined && ownTypes.has(type);

/** What was read: the lists, and the set-ups when they were read too. */
export interface ReadRecords {
  readonly records: MonitorRecords;
  /** The newest first. */
  readonly setup?: readonly DkRecord<MonitorSetup>[];
}

const isPlaced = (name: ListName): boolean => name === 'results' || name === 'indicators';

/**
 * Reads what a storage holds for the monitor.
 * @param before what was read earlier @param types then only records of these types are read again
 */
export async function readRecords(
  { records, series }: Storage,
  before?: MonitorRecords,
  types?: ReadonlySet<string>,
): Promise<ReadRecords> {
  const wanted = (one: string): boolean => !before || !types || types.has(one);
  const [lists, setup, datasets] = await Promise.all([
    Promise.all(
      names.map(async (name) => {
        if (before && !wanted(typeOf[name])) return [name, before[name]] as const;
        const found = (await records.list(typeOf[name])).records;
        return [name, isPlaced(name) ? byPlace(found as readonly DkRecord<{ place: number }>[]) : found] as const;
      }),
    ),
    wanted(monitorSetupType) ? records.list(monitorSetupType) : undefined,
    before && types ? before.datasets : series.datasets(),
  ]);
  return {
    // Each list was checked against the schema of its type when it was read.
    records: { ...(Object.fromEntries(lists) as unknown as MonitorRecords), datasets },
    ...(setup ? { setup: setup.records as readonly DkRecord<MonitorSetup>[] } : {}),
  };
}
