import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, day, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { extents } from './practice.names.js';
import { steeringAnswers, steeringItems, steeringMirrorType } from './steering-mirror.names.js';

type Item = (typeof steeringItems)[number];
const exampleLabel: Translated = { nl: 'Een voorbeeld', en: 'An example' };

/** How often somebody sees this in their own work. */
const own = ({ label }: Item) =>
  v.optional(choice(valuesOf(steeringAnswers), { required: true, label, options: steeringAnswers }));
const ownExample = () => v.optional(text({ max: 280, label: exampleLabel }));

type Own = { [Value in Item['value'] as `${Value}Self`]: ReturnType<typeof own> };
type Examples = { [Value in Item['value'] as `${Value}Example`]: ReturnType<typeof ownExample> };

/** Of each item the own answer and an example, in the order of the items. */
const ownEntries = Object.fromEntries(
  steeringItems.flatMap((item) => [
    [`${item.value}Self`, own(item)],
    [`${item.value}Example`, ownExample()],
  ]),
) as Own & Examples;

const howMany = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.minValue(0));
const counts = v.tuple([howMany, howMany, howMany, howMany]);
type Counted = { [Value in Item['value']]: typeof counts };
const countEntries = Object.fromEntries(steeringItems.map(({ value }) => [value, counts])) as Counted;

/** How many people gave each answer, per item. Nobody's own answers are in it. */
export const steeringTally = v.object({ people: howMany, items: v.object(countEntries) });
/** Counts of the answers of others. */
export type SteeringTally = v.InferOutput<typeof steeringTally>;

const came = (label: Translated) => v.optional(choice(valuesOf(extents), { required: true, label, options: extents }));
const isoDay = v.pipe(v.string(), v.isoDate());

/**
 * One round of a mirror for a manager or an administrator (D§11.20): the own answers, those of others as counts only, the facts as they were that
 * day, two commitments, and what came of them. There is no total and no grade.
 */
export const steeringMirror = {
  type: steeringMirrorType,
  schemaVersion: 1,
  label: { nl: 'Spiegel voor bestuurders', en: 'Mirror for managers' },
  schema: v.object({
    /** 1 for the first. */
    round: v.pipe(v.number(), v.integer(), v.minValue(1)),
    startedOn: isoDay,
    whose: role({
      required: true,
      label: { nl: 'Wie kijkt in de spiegel?', en: 'Who looks in the mirror?' },
      help: { nl: 'Een rol, geen naam. Zoals: wethouder Wmo.', en: 'A role, not a name. Such as: alderman for Wmo.' },
    }),
    ...ownEntries,
    takenPartOn: day({
      label: { nl: 'Wanneer deed u voor het laatst zelf mee?', en: 'When did you last take part yourself?' },
      help: {
        nl: 'In een gesprek of overleg van het team. Weet u het niet? Laat dit leeg.',
        en: 'In a conversation or meeting of the team. You do not know? Leave this empty.',
      },
    }),
    /** The answers of others, added up; absent while nobody answered. */
    others: v.optional(steeringTally),
    /** Marks of the files of counts that were added, so that none is counted twice. */
    added: v.array(v.string()),
    /** The day on which the answers of others were shown; from then on none is added. Empty before. */
    shownOn: v.string(),
    /** The facts as they were when the commitments were made. A number that is not known is absent. */
    facts: v.optional(
      v.object({
        on: isoDay,
        obstacles: howMany,
        answered: howMany,
        /** Days the middle one of the obstacles without an answer has waited. */
        medianDays: v.optional(amount),
        /** Of the money of this year, the percentage that was neither spent nor promised. */
        idlePercent: v.optional(amount),
        /** How much of the year had passed, in percent. */
        yearPercent: v.optional(amount),
      }),
    ),
    letGo: text({
      max: 140,
      required: true,
      label: { nl: 'Eén ding dat ik loslaat', en: 'One thing I let go' },
      help: {
        nl: 'Zoals: ik teken niet meer bij bedragen tot € 500.',
        en: 'Such as: I no longer sign for amounts up to € 500.',
      },
    }),
    frame: text({
      max: 140,
      required: true,
      label: { nl: 'Eén kader dat ik stel', en: 'One frame I set' },
      help: {
        nl: 'Zoals: ik antwoord binnen twee weken op elk obstakel.',
        en: 'Such as: I answer every obstacle within two weeks.',
      },
    }),
    reportBackOn: day({
      required: true,
      future: true,
      label: { nl: 'Wanneer vertel ik wat ervan kwam?', en: 'When do I tell what came of it?' },
      help: { nl: 'Drie maanden is gebruikelijk.', en: 'Three months is usual.' },
    }),
    letGoOutcome: came({ nl: 'Is het loslaten gelukt?', en: 'Did letting go work out?' }),
    frameOutcome: came({ nl: 'Is het kader er gekomen?', en: 'Did the frame come about?' }),
    learned: text({
      max: 280,
      label: { nl: 'Wat leerde ik?', en: 'What did I learn?' },
      help: { nl: 'Ook als het niet lukte.', en: 'Also when it did not work out.' },
    }),
    /** The day on which was looked back; empty before. */
    lookedBackOn: v.string(),
  }),
} as const satisfies RecordType;

/** The data of one round of a mirror. */
export type SteeringMirror = DataOf<typeof steeringMirror>;
