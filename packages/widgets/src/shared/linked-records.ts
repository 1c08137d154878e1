import {
  initiativeType,
  monitorIndicatorType,
  type DkRecord,
  type Initiative,
  type MonitorIndicator,
  type Storage,
} from '@draagkracht/model';

/** A record another one points to: what it is and what it is called. */
export interface LinkedRecord {
  readonly id: string;
  readonly type: typeof monitorIndicatorType | typeof initiativeType;
  readonly label: string;
}

/** The indicators and initiatives of a storage, by name; none when the device will not say. */
export async function linkedRecords(storage: Storage | undefined): Promise<readonly LinkedRecord[]> {
  if (!storage) return [];
  try {
    const [indicators, initiatives] = await Promise.all([
      storage.records.list(monitorIndicatorType),
      storage.records.list(initiativeType),
    ]);
    return [
      ...(indicators.records as readonly DkRecord<MonitorIndicator>[]).map(({ id, data }): LinkedRecord => ({
        id,
        type: monitorIndicatorType,
        label: data.label,
      })),
      ...(initiatives.records as readonly DkRecord<Initiative>[]).map(({ id, data }): LinkedRecord => ({
        id,
        type: initiativeType,
        label: data.name,
      })),
    ].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
  } catch {
    // The ledger itself says that the device refuses; a list to pick from is not worth saying it twice.
    return [];
  }
}
