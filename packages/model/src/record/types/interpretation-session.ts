import * as v from 'valibot';
import { choice, day, links, list, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { seenChart } from './chart-note.js';
import { agreementOutcomes, interpretationSessionType } from './interpretation-session.names.js';

/** One of the fixed questions; it may stay open. */
const question = (nl: string, en: string) => v.optional(text({ max: 600, label: { nl, en } }));

/** Something that was agreed; its outcome is asked back when the day has come. */
const agreement = v.object({
  what: text({ max: 140, required: true, label: { nl: 'Wat spreken we af?', en: 'What do we agree to do?' } }),
  ownerRole: role({
    required: true,
    label: { nl: 'Wie doet dat?', en: 'Who does it?' },
    help: { nl: 'Een rol of team, geen naam.', en: 'A role or team, no name.' },
  }),
  by: day({ required: true, label: { nl: 'Wanneer is het klaar?', en: 'When is it done?' } }),
  outcome: v.optional(
    choice(agreementOutcomes, {
      label: { nl: 'Is dit gedaan?', en: 'Was this done?' },
      options: [
        { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
        { value: 'partly', label: { nl: 'Deels', en: 'Partly' } },
        { value: 'no', label: { nl: 'Nee', en: 'No' } },
      ],
    }),
  ),
  learned: v.optional(
    text({
      max: 280,
      label: { nl: 'Wat leerden we ervan?', en: 'What did we learn from it?' },
      help: { nl: 'Ook als het niet gelukt is.', en: 'Also when it did not work out.' },
    }),
  ),
});

/**
 * A meeting in which people read figures together: the questions, two readings beside one another, what was agreed, and when they look
 * again. It ends in at most three dated agreements. The questions are Friedman's seven for a population and seven for a programme
 * (Trying Hard Is Not Good Enough, 2005).
 */
export const interpretationSession = {
  type: interpretationSessionType,
  schemaVersion: 1,
  label: { nl: 'Duidingsgesprek', en: 'Interpretation session' },
  schema: v.object({
    title: text({ max: 140, required: true, label: { nl: 'Waar gaat het over?', en: 'What is it about?' } }),
    heldOn: day({ required: true, label: { nl: 'Dag van het gesprek', en: 'Day of the session' } }),
    /** Records of the indicators that were on the table. */
    indicatorIds: links({
      most: 12,
      label: { nl: 'Welke cijfers liggen op tafel?', en: 'Which figures are on the table?' },
    }),
    region: v.string(),
    /** The session this one looks back on: it asks to be looked at again no longer. */
    follows: v.optional(v.string()),
    populationWanted: question('Wat willen we voor onze inwoners?', 'What do we want for our residents?'),
    populationLooks: question('Wat zien we dan om ons heen?', 'What would we then see around us?'),
    populationMeasured: question('Waaraan meten we dat?', 'How do we measure that?'),
    populationStands: question(
      'Hoe staat het ervoor, en wat zit achter het cijfer?',
      'How are we doing, and what is the story behind the figure?',
    ),
    populationPartners: question('Wie kunnen er helpen?', 'Who can help?'),
    populationWorks: question(
      'Wat werkt? Noem ook iets dat weinig of niets kost.',
      'What works? Name something that costs little or nothing too.',
    ),
    populationPlan: question('Wat gaan we doen?', 'What will we do?'),
    programmeFor: question('Voor wie is deze aanpak?', 'Who is this programme for?'),
    programmeBetter: question('Gaat het beter met hen? Hoe weten we dat?', 'Are they better off? How do we know?'),
    programmeWell: question('Doen we het goed? Hoe weten we dat?', 'Do we do it well? How do we know?'),
    programmeStands: question(
      'Hoe staat het ervoor, en wat zit achter het cijfer?',
      'How are we doing, and what is the story behind the figure?',
    ),
    programmePartners: question('Wie kunnen er helpen?', 'Who can help?'),
    programmeWorks: question(
      'Wat werkt? Noem ook iets dat weinig of niets kost.',
      'What works? Name something that costs little or nothing too.',
    ),
    programmePlan: question('Wat gaan we doen?', 'What will we do?'),
    readingA: text({ max: 600, label: { nl: 'Eerste lezing', en: 'First reading' } }),
    readingAFrom: role({ label: { nl: 'Wie leest het zo?', en: 'Who reads it so?' } }),
    readingB: text({ max: 600, label: { nl: 'Tweede lezing', en: 'Second reading' } }),
    readingBFrom: role({ label: { nl: 'Wie leest het zo?', en: 'Who reads it so?' } }),
    agreed: text({
      max: 600,
      required: true,
      label: { nl: 'Wat vinden we samen?', en: 'What do we agree on?' },
      help: { nl: '‘We weten het niet’ is ook een antwoord.', en: '"We do not know" is an answer too.' },
    }),
    agreements: list(agreement, {
      most: 3,
      each: { nl: 'afspraak', en: 'agreement' },
      label: { nl: 'Afspraken', en: 'Agreements' },
    }),
    nextLook: day({
      required: true,
      future: true,
      label: { nl: 'Wanneer kijken we opnieuw?', en: 'When do we look again?' },
    }),
    /** The figures as they were on the table, each with its indicator. */
    seen: v.optional(v.pipe(v.array(v.object({ indicatorId: v.string(), chart: seenChart })), v.maxLength(12))),
  }),
} as const satisfies RecordType;

/** The data of an interpretation session. */
export type InterpretationSession = DataOf<typeof interpretationSession>;
