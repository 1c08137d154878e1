import type { DkRecord, MonitorSetup } from '@draagkracht/model';
import { exampleStorage } from '../../packages/dashboard/src/example/example-monitor.js';
import { MonitorDesk } from '../../packages/dashboard/src/monitor/monitor-desk.js';

/** The moment every story of the monitor is told. */
export const monitorMoment = '2026-11-22T10:00:00.000Z';

/** What a story wants of its monitor. */
export interface MonitorInUse {
  /** Types of records the example is without. */
  readonly without?: readonly string[];
  /** Records beside those of the example. */
  readonly records?: readonly DkRecord[];
  readonly look?: Partial<MonitorSetup>;
  readonly readonly?: boolean;
}

let made = 0;

/** The monitor of Voorbeeldgemeente in memory. */
export async function monitorInUse({ without = [], records = [], look, readonly = false }: MonitorInUse = {}) {
  const storage = await exampleStorage(monitorMoment);
  for (const type of without)
    for (const { id } of (await storage.records.list(type)).records)
      await storage.records.remove(id, 'beleid', monitorMoment);
  if (records.length > 0) await storage.records.saveAll(records);
  const monitor = new MonitorDesk({
    clock: () => new Date(monitorMoment),
    newId: () => `88880000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    role: 'beleid',
    example: true,
    readonly: () => readonly,
  });
  await monitor.open(storage);
  if (look) monitor.look(look);
  return monitor;
}
