import type { DkRecord, MonitorSetup, Storage } from '@draagkracht/model';
import { exampleDatasetId, exampleFigures } from '../../packages/dashboard/src/example/example-figures.js';
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
  /** The figures of 2025 were joined to those up to 2024, and one was revised. */
  readonly renewed?: boolean;
}

/** Last year's figures with this year's beside them, as joining leaves them. */
async function renew({ series }: Storage): Promise<void> {
  const before = exampleFigures('2026-02-02T10:00:00.000Z', 2024);
  const { dataset, blocks } = exampleFigures(monitorMoment);
  const debts = blocks.find(({ indicatorId }) => indicatorId === 'schulden')!;
  debts.values[2 * debts.periods.length - 2] = 8.4;
  await series.saveDataset(before.dataset, before.blocks);
  await series.saveDataset({ ...dataset, id: 'bedacht-volgend', follows: exampleDatasetId }, blocks);
}

let made = 0;

/** The monitor of Voorbeeldgemeente in memory. */
export async function monitorInUse({ without = [], records = [], look, readonly = false, renewed }: MonitorInUse = {}) {
  const storage = await exampleStorage(monitorMoment);
  for (const type of without)
    for (const { id } of (await storage.records.list(type)).records)
      await storage.records.remove(id, 'beleid', monitorMoment);
  if (renewed) await renew(storage);
  if (records.length > 0) await storage.records.saveAll(records);
  const monitor = new MonitorDesk({
    clock: () => new Date(monitorMoment),
    newId: () => `88880000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    role: 'beleid',
    example: !renewed,
    readonly: () => readonly,
  });
  await monitor.open(storage);
  if (look) monitor.look(look);
  return monitor;
}
