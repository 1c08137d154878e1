import * as v from 'valibot';
import { choice, day, figure, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { expectationLabels as labels, expectationType, sureness } from './expectation.names.js';

/** A period as CBS codes it: `2027JJ00`, `2027HJ01`, `2027KW03`, `2027MM11`. */
const period = v.pipe(v.string(), v.regex(/^\d{4}(JJ00|SJ00|HJ0[12]|KW0[1-4]|MM(0[1-9]|1[0-2]))$/));

/**
 * What somebody expects of a figure, written down before the measure begins and the figure is known (D§7.5). Afterwards
 * `scoreExpectation` of `statistics` tells whether it came true. An expectation written down when the figure was out is not scored.
 */
export const expectation = {
  type: expectationType,
  schemaVersion: 1,
  label: { nl: 'Verwachting vooraf', en: 'Expectation beforehand' },
  schema: v.object({
    indicatorId: v.pipe(v.string(), v.nonEmpty()),
    /** Code of the region, such as `GM0344`. */
    region: v.string(),
    measure: text({
      max: 140,
      required: true,
      label: labels.measure,
      help: { nl: 'Eén maatregel. Noem geen namen.', en: 'One measure. Name nobody.' },
    }),
    /** The period whose figure will tell. */
    period,
    low: figure({
      required: true,
      label: labels.low,
      help: { nl: 'In de eenheid van het cijfer.', en: 'In the unit of the figure.' },
    }),
    high: figure({ required: true, label: labels.high }),
    sure: choice(sureness, {
      required: true,
      label: labels.sure,
      help: {
        nl: 'Bij 80% mag u er een op de vijf keer naast zitten.',
        en: 'At 80% you may be wrong one time in five.',
      },
      options: [
        { value: '50', label: { nl: '50%: het kan beide kanten op', en: '50%: it can go either way' } },
        { value: '80', label: { nl: '80%: vrij zeker', en: '80%: fairly sure' } },
        { value: '90', label: { nl: '90%: heel zeker', en: '90%: very sure' } },
      ],
    }),
    why: text({
      max: 280,
      label: labels.why,
      help: {
        nl: 'Wat moet er gebeuren zodat het cijfer verandert?',
        en: 'What has to happen for the figure to change?',
      },
    }),
    recordedOn: day({ required: true, label: labels.recordedOn }),
  }),
} as const satisfies RecordType;

/** The data of an expectation. */
export type Expectation = DataOf<typeof expectation>;
