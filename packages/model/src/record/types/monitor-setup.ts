import * as v from 'valibot';
import type { DataOf, RecordType } from '../record-type.js';
import { comparisons, monitorSetupType, monitorViews } from './monitor-setup.names.js';

/** What is looked at on the monitor: region, period, comparison and order, picked once and followed everywhere. The newest counts. */
export const monitorSetup = {
  type: monitorSetupType,
  schemaVersion: 1,
  personal: true,
  label: { nl: 'Instelling van de monitor', en: 'Set-up of the monitor' },
  schema: v.object({
    /** Name of the municipality or organisation, as it stands above publications. */
    organisation: v.pipe(v.string(), v.maxLength(140)),
    region: v.string(),
    /** Up to and including which period is looked at; absent: the newest there is. */
    period: v.optional(v.string()),
    compareWith: v.array(v.picklist(comparisons)),
    view: v.picklist(monitorViews),
    policy: v.picklist(['intern', 'publiek', 'streng']),
  }),
} as const satisfies RecordType;

/** The data of the set-up. */
export type MonitorSetup = DataOf<typeof monitorSetup>;
