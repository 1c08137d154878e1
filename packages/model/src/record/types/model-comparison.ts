import * as v from 'valibot';
import { valuesOf, type Named } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, day, list, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { comparisonSubjects, modelComparisonType, modelPairs } from './model-comparison.names.js';
import { extents } from './practice.names.js';

/** How many sheets of answers one comparison takes. */
export const mostSheets = 60;

const pairNumber = v.picklist([1, 2, 3, 4, 5, 6, 7]);
/** Where a pair stands: 1 wholly on the social side, 5 wholly on the specialist side. Neither end is good or wrong. */
const place = v.picklist([1, 2, 3, 4, 5]);

/** The answers of one person, without the person: a random id tells only whether the same sheet comes in twice. */
const sheet = v.object({
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(60)),
  /** Pairs that person answered; a pair may be skipped, and no pair stands in it twice. */
  scores: v.pipe(
    v.array(v.object({ pair: pairNumber, now: place, wanted: place })),
    v.minLength(1),
    v.check((scores) => new Set(scores.map(({ pair }) => pair)).size === scores.length),
  ),
});

/** With the number of the pair in front: what is said of the answers names pairs by their number. */
const between = (number: number, { nl, en }: Translated, other: Translated): Translated => ({
  nl: `Paar ${number}: ${nl} – ${other.nl}`,
  en: `Pair ${number}: ${en} – ${other.en}`,
});
type PairText = '1' | '2' | '3' | '4' | '5' | '6' | '7';
const pairOptions: readonly Named<PairText>[] = modelPairs.map(({ number, social, medical }) => ({
  value: `${number}` as const,
  label: between(number, social, medical),
}));

/**
 * How a team sees one case, document, contract or way of working between the social and the specialist model (seed B8, D§11.2): everybody
 * alone, now and wanted on seven pairs; then together one change. Evidence stands apart from the scores and in the order of the alphabet, so
 * that it gives nobody's sheet away. It may be about a case, so it is kept as long as notes of a case (D§10.2).
 */
export const modelComparison = {
  type: modelComparisonType,
  schemaVersion: 1,
  label: { nl: 'Vergelijking van twee modellen', en: 'Comparison of two models' },
  keepWeeks: 26,
  schema: v.object({
    subjectKind: choice(valuesOf(comparisonSubjects), {
      required: true,
      label: { nl: 'Waar kijkt u naar?', en: 'What do you look at?' },
      options: comparisonSubjects,
    }),
    subjectLabel: text({
      max: 140,
      required: true,
      label: { nl: 'Hoe noemt u het?', en: 'What do you call it?' },
      help: {
        nl: 'Noem geen namen van mensen. Bijvoorbeeld: contract dagbesteding 2027.',
        en: 'Name no people. For example: contract for day activities 2027.',
      },
    }),
    sheets: v.pipe(v.array(sheet), v.maxLength(mostSheets)),
    evidence: list(
      v.object({
        pair: pairNumber,
        text: text({ max: 280, label: { nl: 'Waaraan zie je dat?', en: 'What shows you that?' } }),
      }),
      {
        most: mostSheets * modelPairs.length,
        each: { nl: 'reden', en: 'reason' },
        label: { nl: 'Waaraan zien wij dat?', en: 'What shows us that?' },
      },
    ),
    /** Whether the answers have been shown to all; before that nobody sees those of another. */
    revealed: v.boolean(),
    pair: v.optional(
      choice(['1', '2', '3', '4', '5', '6', '7'], {
        required: true,
        label: { nl: 'Met welk paar gaat u aan de slag?', en: 'Which pair do you work on?' },
        options: pairOptions,
      }),
    ),
    change: text({
      max: 140,
      required: true,
      label: { nl: 'Wat gaat u anders doen?', en: 'What will you do differently?' },
      help: { nl: 'Eén ding.', en: 'One thing.' },
    }),
    ownerRole: role({
      required: true,
      label: { nl: 'Wie let hierop?', en: 'Who looks after it?' },
      help: { nl: 'Een rol, geen naam.', en: 'A role, not a name.' },
    }),
    reviewOn: day({
      required: true,
      future: true,
      label: { nl: 'Wanneer kijkt u terug?', en: 'When do you look back?' },
      help: { nl: 'Kies een dag na vandaag.', en: 'Choose a day after today.' },
    }),
    outcome: v.optional(
      choice(valuesOf(extents), {
        required: true,
        label: { nl: 'Is het gelukt?', en: 'Did it work out?' },
        options: extents,
      }),
    ),
    learned: text({
      max: 280,
      label: { nl: 'Wat leerden we?', en: 'What did we learn?' },
      help: { nl: 'Ook als het niet lukte.', en: 'Also when it did not work out.' },
    }),
  }),
} as const satisfies RecordType;

/** The data of a comparison. */
export type ModelComparison = DataOf<typeof modelComparison>;
/** The answers of one person. */
export type ComparisonSheet = ModelComparison['sheets'][number];
