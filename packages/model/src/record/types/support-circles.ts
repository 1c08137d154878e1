import * as v from 'valibot';
import { circles, valuesOf } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, choices, day, list, role, text } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { extents } from './practice.names.js';
import {
  backups,
  circleMoments,
  contacts,
  helpDirections,
  helpKinds,
  loads,
  mostPeople,
  supportCirclesType,
  wishes,
} from './support-circles.names.js';

const noChange: Translated = {
  nl: 'Schrijf eerst op wat er verandert. Zoals: mijn partner wordt ziek.',
  en: 'Write down first what changes. Such as: my partner falls ill.',
};
const noStep: Translated = {
  nl: 'Schrijf op wat diegene gaat doen. Of maak de stap leeg.',
  en: 'Write down what that person is going to do. Or empty the step.',
};
const noWho: Translated = {
  nl: 'Wie doet dat? Noem een rol, zoals: mijn zus.',
  en: 'Who does that? Name a role, such as: my sister.',
};
const noDay: Translated = {
  nl: 'Kies een dag. Dan vragen wij daarna of het is gelukt.',
  en: 'Choose a day. Then we ask afterwards whether it came off.',
};

const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** A step is whole, or it is not there. */
function stepRefusals({ nextWho, nextWhat, nextOn }: Readonly<Record<string, unknown>>): Refusal[] {
  if (!filled(nextWho) && !filled(nextWhat) && !filled(nextOn)) return [];
  return [
    ...(filled(nextWhat) ? [] : [{ field: 'nextWhat', because: noStep }]),
    ...(filled(nextWho) ? [] : [{ field: 'nextWho', because: noWho }]),
    ...(filled(nextOn) ? [] : [{ field: 'nextOn', because: noDay }]),
  ];
}

const person = v.object({
  /** Keeps a person the same one between now and later; no two in one list have the same. */
  key: v.string(),
  roleLabel: role({
    required: true,
    label: { nl: 'Wie is het?', en: 'Who is it?' },
    help: {
      nl: 'Een rol, geen naam. Zoals: zus, buurman, thuiszorg.',
      en: 'A role, no name. Such as: sister, neighbour, home care.',
    },
  }),
  circle: choice(valuesOf(circles), {
    required: true,
    label: { nl: 'In welke kring hoort diegene?', en: 'To which circle does that person belong?' },
    options: circles,
  }),
  contact: v.optional(
    choice(valuesOf(contacts), {
      label: { nl: 'Hoe vaak ziet of spreekt u elkaar?', en: 'How often do you see or speak each other?' },
      options: contacts,
    }),
  ),
  direction: v.optional(
    choice(valuesOf(helpDirections), {
      label: { nl: 'Wie helpt wie?', en: 'Who helps whom?' },
      options: helpDirections,
    }),
  ),
  help: choices(valuesOf(helpKinds), {
    label: { nl: 'Welke hulp is dat?', en: 'What help is it?' },
    help: { nl: 'U mag er meer kiezen.', en: 'You may choose several.' },
    options: helpKinds,
  }),
  load: v.optional(
    choice(valuesOf(loads), {
      label: { nl: 'Hoe gaat het met helpen?', en: 'How does the helping go?' },
      help: { nl: 'Vraag het diegene zelf, als dat kan.', en: 'Ask that person, if you can.' },
      options: loads,
    }),
  ),
  backup: v.optional(
    choice(valuesOf(backups), {
      label: { nl: 'Kan iemand anders het overnemen?', en: 'Can somebody else take over?' },
      options: backups,
    }),
  ),
  wish: v.optional(
    choice(valuesOf(wishes), { label: { nl: 'Wat wilt u zelf?', en: 'What do you want yourself?' }, options: wishes }),
  ),
  /** Of later: this person is no longer there. Kept in the list, so that what falls away can be seen. */
  away: v.optional(v.boolean()),
});

/**
 * The people around one resident, in five circles, now or as it would be later (seed B3; D§11.6). People are roles, never names. It belongs
 * to the resident: half a year after the last change it is gone.
 */
export const supportCircles = {
  type: supportCirclesType,
  schemaVersion: 1,
  label: { nl: 'Kringen van steun', en: 'Circles of support' },
  keepWeeks: 26,
  schema: v.object({
    moment: choice(valuesOf(circleMoments), {
      required: true,
      label: { nl: 'Nu of straks?', en: 'Now or later?' },
      options: circleMoments,
    }),
    /** Of later: the circles of now it was copied from. Empty when there are none. */
    nowId: v.string(),
    snapshotDate: day({ required: true, label: { nl: 'Van welke dag is dit?', en: 'Of which day is this?' } }),
    change: text({
      max: 140,
      label: { nl: 'Wat verandert er?', en: 'What changes?' },
      help: {
        nl: 'Zoals: mijn partner wordt ziek. Mijn dochter verhuist.',
        en: 'Such as: my partner falls ill. My daughter moves.',
      },
    }),
    people: list(person, {
      most: mostPeople,
      each: { nl: 'mens', en: 'person' },
      label: { nl: 'Wie staan er om u heen?', en: 'Who are around you?' },
    }),
    ownContribution: text({
      max: 140,
      label: { nl: 'Wat doet u zelf voor een ander?', en: 'What do you do for others yourself?' },
      help: {
        nl: 'Klein mag ook. Zoals: de post van de buren aannemen.',
        en: 'Small is fine. Such as: taking in the neighbours’ post.',
      },
    }),
    nextWhat: text({
      max: 140,
      label: { nl: 'Wat is de volgende stap?', en: 'What is the next step?' },
      help: { nl: 'Eén ding is genoeg.', en: 'One thing is enough.' },
    }),
    nextWho: role({
      label: { nl: 'Wie doet dat?', en: 'Who does that?' },
      help: { nl: 'Een rol, geen naam. U kunt het ook zelf zijn.', en: 'A role, no name. It may be yourself.' },
    }),
    nextOn: day({ label: { nl: 'Wanneer is het gedaan?', en: 'When is it done?' } }),
    /** What came of the step, asked when its day has come. */
    nextOutcome: v.optional(
      choice(valuesOf(extents), {
        required: true,
        label: { nl: 'Is het gelukt?', en: 'Did it come off?' },
        options: extents,
      }),
    ),
    nextLearned: v.optional(text({ max: 280, label: { nl: 'Hoe ging het?', en: 'How did it go?' } })),
  }),
  refusals: (draft) => [
    ...(draft['moment'] === 'later' && !filled(draft['change']) ? [{ field: 'change', because: noChange }] : []),
    ...stepRefusals(draft),
  ],
} as const satisfies RecordType;

/** The circles of one resident at one moment. */
export type SupportCircles = DataOf<typeof supportCircles>;
/** One of the people around a resident, by role. */
export type SupportPerson = SupportCircles['people'][number];
