import * as v from 'valibot';
import type { Translated } from '../../value/translated.js';
import { valuesOf } from '../../field/social-domain.names.js';
import { choice, day, text, wholeNumber } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { initiativeType, moments, tellers, type OutputIndicator } from './initiative.names.js';

const people = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One of the ten, measured once: how many of how many, or an answer, with the day, who told it and where it can be seen. */
const measurementSchema = v.object({
  indicator: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  moment: v.picklist(valuesOf(moments)),
  /** So many people or ties; of three points those who say wholly. */
  count: v.optional(people),
  /** Of three points: those who say partly. */
  partly: v.optional(people),
  /** The answer of a choice. */
  answer: v.optional(v.pipe(v.string(), v.maxLength(20))),
  /** Of how many people it is; never absent, and never 0. */
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  on: v.pipe(v.string(), v.isoDate()),
  toldBy: v.picklist(valuesOf(tellers)),
  evidence: v.pipe(v.string(), v.maxLength(280)),
});

/** One of the ten, measured once. */
export type Measurement = v.InferOutput<typeof measurementSchema>;

/**
 * An initiative of residents with what they want themselves, and ten output indicators at the start and after six and twelve months
 * (seed B17; D§4.4, D§11.15). It has no total score, and no place for one.
 */
export const initiative = {
  type: initiativeType,
  schemaVersion: 1,
  label: { nl: 'Initiatief', en: 'Initiative' },
  schema: v.object({
    ownGoal: text({
      max: 140,
      required: true,
      label: { nl: 'Wat willen de bewoners zelf bereiken?', en: 'What do the residents themselves want to reach?' },
      help: { nl: 'In hun eigen woorden. Noem geen namen.', en: 'In their own words. Name nobody.' },
    }),
    name: text({
      max: 140,
      required: true,
      label: { nl: 'Hoe heet het initiatief?', en: 'What is the initiative called?' },
    }),
    place: text({
      max: 140,
      label: { nl: 'Waar is het?', en: 'Where is it?' },
      help: { nl: 'Een wijk of plek.', en: 'A district or place.' },
    }),
    startedOn: day({
      required: true,
      label: { nl: 'Wanneer is het begonnen?', en: 'When did it start?' },
      help: {
        nl: 'Vanaf deze dag tellen de 6 en 12 maanden.',
        en: 'The 6 and 12 months count from this day.',
      },
    }),
    measurements: v.pipe(v.array(measurementSchema), v.maxLength(30)),
  }),
} as const satisfies RecordType;

/** The data of an initiative. */
export type Initiative = DataOf<typeof initiative>;

const whyPeople: Translated = {
  nl: 'Zonder dit aantal zegt het cijfer niets: 3 van de 4 is iets anders dan 3 van de 40. Met 0 mensen is er niets te meten.',
  en: 'Without this number the figure says nothing: 3 of 4 is not 3 of 40. With 0 people there is nothing to measure.',
};
const more = (n: number): Translated => ({
  nl: `Dit kunnen er niet meer zijn dan de ${n} mensen over wie het gaat.`,
  en: `This cannot be more than the ${n} people it is about.`,
});

/** What the fields of a measurement say against one another: an `n` that is missing, and parts that are more than the whole. */
function refusalsOf(kind: OutputIndicator['kind'], draft: Readonly<Record<string, unknown>>): Refusal[] {
  const { count, partly, n } = draft;
  if (!(typeof n === 'number' && n >= 1)) return n === undefined || n === 0 ? [{ field: 'n', because: whyPeople }] : [];
  if (kind !== 'share' && kind !== 'three-point') return [];
  const whole = Number(count ?? 0);
  if (whole > n) return [{ field: 'count', because: more(n) }];
  return whole + Number(partly ?? 0) > n ? [{ field: 'partly', because: more(n) }] : [];
}

/** What the form of one measurement asks: the control that fits the indicator, then n, day, who told it and evidence. */
export function measurementForm({ kind, asks, asksPartly, people: label, answers = [] }: OutputIndicator): RecordType {
  const value: v.ObjectEntries =
    kind === 'choice'
      ? {
          answer: choice(
            answers.map((one) => one.value),
            { required: true, label: asks, options: answers },
          ),
        }
      : {
          count: wholeNumber({ required: true, label: asks }),
          ...(asksPartly ? { partly: wholeNumber({ required: true, label: asksPartly }) } : {}),
        };
  return {
    type: initiativeType,
    schemaVersion: 1,
    label: { nl: 'Meting', en: 'Measurement' },
    schema: v.object({
      ...value,
      n: wholeNumber({ required: true, label }),
      on: day({ required: true, label: { nl: 'Op welke dag?', en: 'On which day?' } }),
      toldBy: choice(valuesOf(tellers), {
        required: true,
        label: { nl: 'Wie vertelde het?', en: 'Who told it?' },
        options: tellers,
      }),
      evidence: text({
        max: 280,
        label: { nl: 'Waar is het te zien?', en: 'Where can it be seen?' },
        help: {
          nl: 'Een adres op internet of een vindplaats. Noem geen namen.',
          en: 'An address on the internet or where to find it. Name nobody.',
        },
      }),
    }),
    refusals: (draft) => refusalsOf(kind, draft),
  };
}
