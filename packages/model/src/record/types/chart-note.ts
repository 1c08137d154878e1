import * as v from 'valibot';
import { day, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { chartNoteType } from './chart-note.names.js';

/** A point as it was seen: the figure, or the name of its gap. */
const seenPoint = v.object({
  period: v.string(),
  value: v.optional(v.number()),
  gap: v.optional(v.picklist(['missing', 'suppressed', 'impossible', 'not-applicable'])),
  status: v.optional(v.string()),
});

/** A chart as it was seen on a day: figures are revised, and what people said is about what they saw. */
export const seenChart = v.object({
  sentence: v.pipe(v.string(), v.maxLength(1000)),
  label: v.string(),
  unit: v.string(),
  decimals: v.number(),
  direction: v.picklist(['higher', 'lower', 'neutral']),
  source: v.string(),
  points: v.pipe(v.array(seenPoint), v.maxLength(600)),
});

/** A remark on a chart, with the chart as it was that day: figures are revised, and a remark is about what somebody saw. */
export const chartNote = {
  type: chartNoteType,
  schemaVersion: 1,
  label: { nl: 'Notitie bij een grafiek', en: 'Note on a chart' },
  schema: v.object({
    /** The record of the indicator. */
    indicatorId: v.pipe(v.string(), v.nonEmpty()),
    /** Code of the region. */
    region: v.pipe(v.string(), v.nonEmpty()),
    text: text({ max: 280, required: true, label: { nl: 'Wat valt u op?', en: 'What do you notice?' } }),
    madeOn: day({ required: true, label: { nl: 'Geschreven op', en: 'Written on' } }),
    /** The chart as it was. */
    seen: seenChart,
  }),
} as const satisfies RecordType;

/** The data of a note on a chart. */
export type ChartNote = DataOf<typeof chartNote>;
