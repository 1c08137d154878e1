import * as v from 'valibot';
import { choice, day, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { monitorEventType } from './monitor-event.names.js';

/** Something that happened or was decided, drawn on the lines of all indicators of a result. It never claims to be a cause. */
export const monitorEvent = {
  type: monitorEventType,
  schemaVersion: 1,
  label: { nl: 'Gebeurtenis', en: 'Event' },
  schema: v.object({
    /** The record of the result whose indicators share it. */
    resultId: v.pipe(v.string(), v.nonEmpty()),
    text: text({ max: 140, required: true, label: { nl: 'Wat gebeurde er?', en: 'What happened?' } }),
    on: day({ required: true, label: { nl: 'Wanneer?', en: 'When?' } }),
    kind: choice(['policy', 'definition', 'event'], {
      required: true,
      label: { nl: 'Wat voor gebeurtenis is het?', en: 'What kind of event is it?' },
      options: [
        { value: 'policy', label: { nl: 'Beleid dat begon of stopte', en: 'Policy that began or ended' } },
        { value: 'definition', label: { nl: 'Anders tellen of meten', en: 'Another way of counting' } },
        { value: 'event', label: { nl: 'Iets van buiten', en: 'Something from outside' } },
      ],
    }),
    decidedBy: role({
      label: { nl: 'Wie besloot dit?', en: 'Who decided this?' },
      help: { nl: 'Een orgaan of rol, geen naam.', en: 'A body or role, no name.' },
    }),
    expected: text({
      max: 280,
      label: { nl: 'Welk effect verwachten we, en wanneer?', en: 'What effect do we expect, and when?' },
    }),
  }),
} as const satisfies RecordType;

/** The data of an event. */
export type MonitorEvent = DataOf<typeof monitorEvent>;
