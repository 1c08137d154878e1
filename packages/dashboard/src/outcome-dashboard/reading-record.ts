import {
  changedRecord,
  dashboardReading,
  newRecord,
  type DashboardReading,
  type DkRecord,
  type Making,
} from '@draagkracht/model';

/** The record of a view: the one that is kept, changed, or else a new one. */
export const readingRecord = (
  kept: DkRecord<DashboardReading> | undefined,
  data: DashboardReading,
  making: Making,
): DkRecord<DashboardReading> =>
  kept ? changedRecord(dashboardReading, kept, data, making.now) : newRecord(dashboardReading, data, making);
