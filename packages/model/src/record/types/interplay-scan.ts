import * as v from 'valibot';
import { circles, valuesOf } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, day, list, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import {
  answerKinds,
  interplayScanType,
  mostParties,
  partyKinds,
  tensionLevels,
  tensions,
  tieLevels,
} from './interplay-scan.names.js';
import { extents } from './practice.names.js';

const twice: Translated = {
  nl: 'Deze partij staat er al. Kies een andere naam of haal haar weg.',
  en: 'This party is there already. Choose another name or take it out.',
};

/** Which tie somebody says something of, by the keys of two parties; which comes first says nothing. */
const ends = { a: v.string(), b: v.string() };

const level = (asked: { label: Translated }) =>
  v.optional(choice(valuesOf(tieLevels), { ...asked, options: tieLevels }));

const labelsOf = (parties: unknown): string[] =>
  (Array.isArray(parties) ? (parties as readonly { label?: string }[]) : []).map(({ label }) =>
    (label ?? '').trim().toLowerCase(),
  );

/**
 * How parties in one area stand to one another, as each side says it itself (seeds B7, B14; D§11.7). The finding is where two sides differ.
 * It has no score of a party, and no place for one.
 */
export const interplayScan = {
  type: interplayScanType,
  schemaVersion: 1,
  label: { nl: 'Samenspel in de buurt', en: 'Interplay in the neighbourhood' },
  schema: v.object({
    area: text({
      max: 60,
      required: true,
      label: { nl: 'Over welke buurt of wijk gaat het?', en: 'Which neighbourhood or district is it about?' },
    }),
    heldOn: day({ required: true, label: { nl: 'Van welke dag is dit?', en: 'Of which day is this?' } }),
    parties: list(
      v.object({
        /** Keeps a party the same one when its name changes; no two that are kept in one scan have the same. Empty until it is saved. */
        key: v.optional(v.string(), ''),
        label: text({
          max: 60,
          required: true,
          label: { nl: 'Hoe heet de partij?', en: 'What is the party called?' },
          help: {
            nl: 'Een team of organisatie, geen naam van een mens.',
            en: 'A team or organisation, nobody’s name.',
          },
        }),
        kind: v.optional(
          choice(valuesOf(partyKinds), {
            required: true,
            label: { nl: 'Wat voor partij is het?', en: 'What kind of party is it?' },
            options: partyKinds,
          }),
        ),
        circle: v.optional(
          choice(valuesOf(circles), {
            label: {
              nl: 'In welke kring om de bewoner staat zij?',
              en: 'In which circle around the resident does it stand?',
            },
            options: circles,
          }),
        ),
      }),
      {
        most: mostParties,
        each: { nl: 'partij', en: 'party' },
        label: { nl: 'Wie doen er mee?', en: 'Who take part?' },
        help: { nl: 'Ten minste drie partijen, ten hoogste twaalf.', en: 'At least three parties, twelve at most.' },
      },
    ),
    ties: list(
      v.object({
        ...ends,
        /** The side that says so: the kind of one of the two parties. */
        side: v.picklist(valuesOf(partyKinds)),
        level: level({ label: { nl: 'Hoe is het nu?', en: 'How is it now?' } }),
        wanted: level({ label: { nl: 'Hoe wilt u het?', en: 'How do you want it?' } }),
      }),
      { most: 198, each: { nl: 'band', en: 'tie' }, label: { nl: 'Banden', en: 'Ties' } },
    ),
    /** The sides that have answered. The mark is of one filling in: the same answers are never taken in twice. */
    sides: v.pipe(
      v.array(v.object({ side: v.picklist(valuesOf(partyKinds)), mark: v.string(), on: v.string() })),
      v.maxLength(3),
    ),
    /** Whether somebody showed the answers of the sides together: before that no side sees those of another. */
    revealed: v.optional(v.boolean()),
    tensions: list(
      v.object({
        tension: v.picklist(valuesOf(tensions)),
        present: v.optional(
          choice(valuesOf(tensionLevels), {
            label: { nl: 'Ziet u dit in uw buurt?', en: 'Do you see this in your neighbourhood?' },
            options: tensionLevels,
          }),
        ),
        example: text({ max: 280, label: { nl: 'Een voorbeeld, zonder namen', en: 'An example, without names' } }),
      }),
      { most: 3, each: { nl: 'spanning', en: 'tension' }, label: { nl: 'Spanningen', en: 'Tensions' } },
    ),
    answers: list(
      v.object({
        kind: v.optional(
          choice(valuesOf(answerKinds), {
            required: true,
            label: { nl: 'Wat voor antwoord is het?', en: 'What kind of answer is it?' },
            options: answerKinds,
          }),
        ),
        action: text({ max: 140, required: true, label: { nl: 'Wat doen we?', en: 'What do we do?' } }),
      }),
      { most: 6, each: { nl: 'antwoord', en: 'answer' }, label: { nl: 'Antwoorden', en: 'Answers' } },
    ),
    chosen: list(
      v.object({
        ...ends,
        what: text({ max: 140, required: true, label: { nl: 'Wat gaan we doen?', en: 'What are we going to do?' } }),
        ownerRole: role({
          required: true,
          label: { nl: 'Wie trekt het?', en: 'Who leads it?' },
          help: { nl: 'Een rol of team, geen naam.', en: 'A role or team, no name.' },
        }),
        by: day({ required: true, label: { nl: 'Wanneer kijken we terug?', en: 'When do we look back?' } }),
        /** What came of it, asked when its day has come. */
        outcome: v.optional(
          choice(valuesOf(extents), { label: { nl: 'Is het gelukt?', en: 'Did it come off?' }, options: extents }),
        ),
        learned: v.optional(text({ max: 280, label: { nl: 'Wat leerden we?', en: 'What did we learn?' } })),
      }),
      {
        most: 3,
        each: { nl: 'band', en: 'tie' },
        label: { nl: 'Aan welke banden werken we?', en: 'Which ties do we work on?' },
        help: { nl: 'Ten hoogste drie.', en: 'Three at most.' },
      },
    ),
  }),
  refusals: ({ parties }) => {
    const labels = labelsOf(parties);
    return labels.flatMap((label, at) =>
      label !== '' && labels.indexOf(label) < at ? [{ field: `parties.${at}.label`, because: twice }] : [],
    );
  },
} as const satisfies RecordType;

/** The data of a scan. */
export type InterplayScan = DataOf<typeof interplayScan>;
/** One of the parties of a scan. */
export type Party = InterplayScan['parties'][number];
/** What one side says of one tie. */
export type TieScore = InterplayScan['ties'][number];
