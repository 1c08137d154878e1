import * as v from 'valibot';
import { day, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { indicatorStoryType, storyLabels as labels } from './indicator-story.names.js';

/**
 * The story beside a figure: what it means, what it does not mean, what we do. Without `means` a card cannot be published
 * (D§11.10; Waarstaatjegemeente itself says that figures need an explanation, D§4.1).
 */
export const indicatorStory = {
  type: indicatorStoryType,
  schemaVersion: 1,
  label: { nl: 'Verhaal bij een cijfer', en: 'Story beside a figure' },
  schema: v.object({
    /** The record of the indicator. */
    indicatorId: v.pipe(v.string(), v.nonEmpty()),
    /** Code of the region. */
    region: v.pipe(v.string(), v.nonEmpty()),
    means: text({
      max: 600,
      required: true,
      label: labels.means,
      help: { nl: 'In gewone woorden. Noem geen namen.', en: 'In plain words. Name nobody.' },
    }),
    meansNot: text({
      max: 280,
      label: labels.meansNot,
      help: { nl: 'Bijvoorbeeld: minder gebruik is niet minder nood.', en: 'For example: less use is not less need.' },
    }),
    whatWeDo: text({ max: 280, label: labels.whatWeDo }),
    ask: text({
      max: 280,
      label: labels.ask,
      help: { nl: 'Voor de raad: wat is nodig om verder te gaan?', en: 'For the council: what is needed to go on?' },
    }),
    contactTeam: role({ label: labels.contactTeam, help: { nl: 'Een team, geen naam.', en: 'A team, no name.' } }),
    updatedOn: day({ required: true, label: labels.updatedOn }),
    /** The last period there were figures of when it was written: a newer figure makes the story old. */
    aboutPeriod: v.string(),
  }),
} as const satisfies RecordType;

/** The data of a story. */
export type IndicatorStory = DataOf<typeof indicatorStory>;
