import * as v from 'valibot';
import type { DataOf, RecordType } from '../record-type.js';
import { readingType } from './dashboard-reading.names.js';

/** What somebody chose to look at on the dashboard: a data set, at most twelve indicators and a region. */
export const dashboardReading = {
  type: readingType,
  schemaVersion: 1,
  personal: true,
  label: { nl: 'Gekozen weergave', en: 'Chosen view' },
  schema: v.object({
    datasetId: v.string(),
    indicatorIds: v.pipe(v.array(v.string()), v.maxLength(12)),
    region: v.string(),
    compare: v.boolean(),
  }),
} as const satisfies RecordType;

/** The data of a chosen view. */
export type DashboardReading = DataOf<typeof dashboardReading>;
