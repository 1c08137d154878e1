import {
  initiativeType,
  monitorIndicatorType,
  type DkRecord,
  type Initiative,
  type MonitorIndicator,
} from '@draagkracht/model';

/** A record another one points to: what it is and what it is called. */
export interface LinkedRecord {
  readonly id: string;
  readonly type: typeof monitorIndicatorType | typeof initiativeType;
  readonly label: string;
}

/** The indicators and initiatives there are, by name. */
export const linkedRecords = (
  indicators: readonly DkRecord<MonitorIndicator>[],
  initiatives: readonly DkRecord<Initiative>[],
): readonly LinkedRecord[] =>
  [
    ...indicators.map(({ id, data }): LinkedRecord => ({ id, type: monitorIndicatorType, label: data.label })),
    ...initiatives.map(({ id, data }): LinkedRecord => ({ id, type: initiativeType, label: data.name })),
  ].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
