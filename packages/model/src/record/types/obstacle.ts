import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, day, role, text, wholeNumber } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { obstacleKinds, obstacleLevels, obstacleStatuses, obstacleType } from './obstacle.names.js';

const noAnswer: Translated = {
  nl: 'Schrijf op wat het antwoord is. Het team leest dit.',
  en: 'Write down what the answer is. The team reads this.',
};
const noBecause: Translated = {
  nl: 'Schrijf op waarom. Zonder reden leert niemand ervan.',
  en: 'Write down why. Without a reason nobody learns from it.',
};
const noNext: Translated = {
  nl: 'Kies een dag waarop het team meer hoort.',
  en: 'Choose a day on which the team hears more.',
};

const isBlank = (value: unknown): boolean => String(value ?? '').trim() === '';

/** An answer that closes says why; one that examines says when there is more. */
function answerRefusals(draft: Readonly<Record<string, unknown>>): Refusal[] {
  const { status } = draft;
  if (status === undefined || status === 'open') return [];
  const closes = status === 'solved' || status === 'stays';
  return [
    ...(isBlank(draft['answer']) ? [{ field: 'answer', because: noAnswer }] : []),
    ...(closes && isBlank(draft['because']) ? [{ field: 'because', because: noBecause }] : []),
    ...(status === 'examined' && isBlank(draft['hearMoreOn']) ? [{ field: 'hearMoreOn', because: noNext }] : []),
  ];
}

/**
 * What stands between a team and what a resident needs, and what was answered (D§11.19). Of every time somebody met it only the day and the
 * role are kept. The newest answer lies in the fields of the record itself, the ones before it in `earlier`.
 */
export const obstacle = {
  type: obstacleType,
  schemaVersion: 1,
  label: { nl: 'Obstakel', en: 'Obstacle' },
  schema: v.object({
    title: text({
      max: 140,
      required: true,
      label: { nl: 'Wat zit in de weg?', en: 'What is in the way?' },
      help: {
        nl: 'Een regel, een systeem of een gewoonte. Nooit een persoon.',
        en: 'A rule, a system or a habit. Never a person.',
      },
    }),
    kind: choice(valuesOf(obstacleKinds), {
      required: true,
      label: { nl: 'Wat voor obstakel is het?', en: 'What kind of obstacle is it?' },
      options: obstacleKinds,
    }),
    /** Of a legal rule: where it stands. None found after looking: then it may well be self-made. */
    article: text({
      max: 140,
      guarded: false,
      label: { nl: 'In welk artikel staat dat?', en: 'In which article does it stand?' },
      help: {
        nl: 'Zoals: Wmo 2015, artikel 2.3.5. Niet gevonden? Laat dit leeg.',
        en: 'Such as: Wmo 2015, article 2.3.5. Not found? Leave this empty.',
      },
    }),
    level: choice(valuesOf(obstacleLevels), {
      required: true,
      label: { nl: 'Waar kan het weggehaald worden?', en: 'Where can it be taken away?' },
      options: obstacleLevels,
    }),
    whoCanChange: role({
      label: { nl: 'Wie kan dit veranderen?', en: 'Who can change this?' },
      help: { nl: 'Een rol, geen naam. Zoals: hoofd inkomen.', en: 'A role, not a name. Such as: head of income.' },
    }),
    example: text({
      max: 280,
      label: { nl: 'Een voorbeeld', en: 'An example' },
      help: { nl: 'Wat gebeurde er? Noem geen namen.', en: 'What happened? Name nobody.' },
    }),
    hurts: text({
      max: 140,
      label: { nl: 'Wat kost het de inwoner?', en: 'What does it cost the resident?' },
      help: { nl: 'Zoals: drie weken geen wasmachine.', en: 'Such as: three weeks without a washing machine.' },
    }),
    minutesLost: v.optional(
      wholeNumber({
        label: { nl: 'Hoeveel minuten kost het u per keer?', en: 'How many minutes does it take you each time?' },
      }),
    ),
    answerBy: day({
      required: true,
      label: { nl: 'Wanneer verwacht u antwoord?', en: 'When do you expect an answer?' },
      help: { nl: 'Twee weken is gebruikelijk.', en: 'Two weeks is usual.' },
    }),
    status: choice(valuesOf(obstacleStatuses), {
      required: true,
      label: { nl: 'Hoe staat het ervoor?', en: 'How does it stand?' },
      options: obstacleStatuses,
    }),
    answer: text({
      max: 280,
      label: { nl: 'Uw antwoord aan het team', en: 'Your answer to the team' },
    }),
    because: text({
      max: 280,
      label: { nl: 'Waarom?', en: 'Why?' },
      help: { nl: 'Zo leert een ander team ervan.', en: 'So that another team learns from it.' },
    }),
    hearMoreOn: day({
      future: true,
      label: { nl: 'Wanneer hoort het team meer?', en: 'When does the team hear more?' },
      help: {
        nl: 'Is die dag voorbij? Dan wacht het team weer op antwoord.',
        en: 'Has that day passed? Then the team waits for an answer again.',
      },
    }),
    answeredBy: role({
      required: true,
      label: { nl: 'Wie antwoordt?', en: 'Who answers?' },
      help: { nl: 'Een rol, geen naam.', en: 'A role, not a name.' },
    }),
    /** ISO day since which nobody has answered: that of the report, or that on which it came back. */
    openSince: v.pipe(v.string(), v.isoDate()),
    /** Day of the newest answer; empty without one. */
    answeredOn: v.string(),
    /** The answers before the newest one, oldest first. */
    earlier: v.array(
      v.object({
        status: v.picklist(valuesOf(obstacleStatuses)),
        answer: v.string(),
        because: v.string(),
        answeredBy: v.string(),
        answeredOn: v.string(),
      }),
    ),
    /** Every time somebody met it, the report itself first: the day, and which team. */
    times: v.array(v.object({ on: v.pipe(v.string(), v.isoDate()), by: v.pipe(v.string(), v.maxLength(60)) })),
    /** The cases of the budget in which it was met, by the id of their records. */
    cases: v.array(v.object({ id: v.string(), on: v.pipe(v.string(), v.isoDate()) })),
  }),
  refusals: answerRefusals,
} as const satisfies RecordType;

/** The data of an obstacle. */
export type Obstacle = DataOf<typeof obstacle>;
