import {
  changedRecord,
  monitorIndicator,
  type DkRecord,
  type MonitorIndicator,
  type Storage,
} from '@draagkracht/model';
import { MonitorDesk } from '@draagkracht/dashboard';
import type { MonitorInUse } from './monitor.scenarios.js';
import { exampleDatasetId, exampleFigures, exampleStorage } from '@draagkracht/dashboard/example.js';
import { areasInUse, areasRegion } from './areas-in-use.js';

/** The moment every story of the monitor is told. */
export const monitorMoment = '2026-11-22T10:00:00.000Z';

/** Every indicator of the example about benefits, with figures of many areas. */
async function withAreas({ series, records }: Storage): Promise<void> {
  await series.saveDataset(areasInUse.dataset, areasInUse.blocks);
  const found = await records.list(monitorIndicator.type);
  const links = { bijstand: 'bijstand', schulden: 'aandeel' };
  for (const record of found.records as readonly DkRecord<MonitorIndicator>[]) {
    const column = links[record.data.catalogueId as keyof typeof links] as string | undefined;
    const of = areasInUse.dataset.indicators.find(({ id }) => id === column);
    const link = column === undefined ? undefined : { datasetId: areasInUse.dataset.id, indicatorId: column };
    if (!of || !link) await records.remove(record.id, 'beleid', monitorMoment);
    else {
      const { unit, decimals } = of;
      await records.save(
        changedRecord(monitorIndicator, record, { ...record.data, unit, decimals, link }, monitorMoment),
      );
    }
  }
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
export async function monitorInUse({
  without = [],
  records = [],
  look,
  readonly = false,
  renewed,
  areas,
}: MonitorInUse = {}) {
  const storage = await exampleStorage(monitorMoment);
  for (const type of without)
    for (const { id } of (await storage.records.list(type)).records)
      await storage.records.remove(id, 'beleid', monitorMoment);
  if (renewed) await renew(storage);
  if (areas) await withAreas(storage);
  if (records.length > 0) await storage.records.saveAll(records);
  const monitor = new MonitorDesk({
    clock: () => new Date(monitorMoment),
    newId: () => `88880000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    role: 'beleid',
    example: !renewed,
    readonly: () => readonly,
  });
  await monitor.open(storage);
  if (look ?? areas) monitor.look({ ...(areas ? { region: areasRegion } : {}), ...look });
  return monitor;
}
