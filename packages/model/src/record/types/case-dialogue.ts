import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, choices, list, money, role, text } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import {
  caseDialogueType,
  dialogueLaws,
  hardshipAnswers,
  ruleSources,
  stances,
  yesOrNo,
} from './case-dialogue.names.js';
import { extents } from './practice.names.js';

const noEffect: Translated = {
  nl: 'Zonder gewenst effect kan de toets niet beginnen. Vraag de inwoner wat er anders moet worden. Schrijf dat op in de woorden van de inwoner.',
  en: 'Without a desired effect the test cannot begin. Ask the resident what has to change. Write it down in their own words.',
};
const tooFew: Translated = {
  nl: 'Nodig ten minste twee disciplines uit. Wie alleen toetst, ziet maar één kant.',
  en: 'Invite two disciplines at least. Who tests alone sees one side only.',
};
const noLaw: Translated = {
  nl: 'Kies ten minste één wet. Het effect leggen wij naast de bedoeling van die wet.',
  en: 'Choose at least one law. We lay the effect beside the purpose of that law.',
};
const noWhy: Translated = {
  nl: 'U wijkt af van een regel. Schrijf op waarom deze situatie anders is dan andere. Gelijke gevallen behandelen wij gelijk.',
  en: 'You depart from a rule. Write down why this situation differs from others. We treat equal cases equally.',
};
const noBasis: Translated = {
  nl: 'Schrijf op waar dit bedrag vandaan komt. Of laat het bedrag weg.',
  en: 'Write down where this amount comes from. Or leave the amount out.',
};
const noReason: Translated = {
  nl: 'Schrijf kort op waarom. Het argument blijft bij het besluit staan.',
  en: 'Write down briefly why. The argument stays with the decision.',
};

type Draft = Readonly<Record<string, unknown>>;
const isBlank = (value: unknown): boolean => value === undefined || String(value).trim() === '';
const refuse = (isWrong: boolean, field: string, because: Translated): Refusal[] =>
  isWrong ? [{ field, because }] : [];

/** A list that was put and holds less than it should. */
const isShort = (value: unknown, least: number): boolean => Array.isArray(value) && value.length < least;

/** A colleague who does not agree says why: that is what is kept. */
const adviceRefusals = (advice: unknown): Refusal[] =>
  (Array.isArray(advice) ? (advice as readonly Draft[]) : []).flatMap(({ stance, because }, at) =>
    refuse(stance === 'dissents' && isBlank(because), `advice.${at}.because`, noReason),
  );

/**
 * One case laid along the reversed test (omgekeerde toets, Stimulansz; D§6.1, D§11.18) by several disciplines: the effect the resident wants,
 * the purpose of the law, the longer run, and the legal test last. Every field may still be open: a step is kept as soon as it is done.
 */
export const caseDialogue = {
  type: caseDialogueType,
  schemaVersion: 1,
  label: { nl: 'Gesprek over een casus', en: 'Dialogue on a case' },
  keepWeeks: 26,
  // From the decision on (D§10.2); one that never comes to a decision does not stay for ever.
  keepFrom: ({ closedOn, openedOn }) => String(closedOn || openedOn),
  schema: v.object({
    /** A made-up word and a number, such as `Berk-17`. It stands for nobody's name. */
    pseudonym: v.pipe(v.string(), v.maxLength(40)),
    /** ISO day on which it began. */
    openedOn: v.pipe(v.string(), v.isoDate()),
    /** ISO day on which the decision was taken; empty while the dialogue runs. */
    closedOn: v.union([v.pipe(v.string(), v.isoDate()), v.literal('')]),
    /** The case of the tailored budget that was made of it; empty when there is none. */
    budgetCaseId: v.string(),
    /** Only the questions that decide were asked: the same steps in the same order, each with fewer questions. Absent: all of them. */
    isShort: v.optional(v.boolean()),
    disciplines: list(
      v.object({
        role: role({
          required: true,
          label: { nl: 'Welke discipline?', en: 'Which discipline?' },
          help: { nl: 'Een rol, geen naam. Zoals: inkomen.', en: 'A role, not a name. Such as: income.' },
        }),
      }),
      {
        most: 8,
        each: { nl: 'discipline', en: 'discipline' },
        label: { nl: 'Wie denken er mee?', en: 'Who thinks along?' },
        help: { nl: 'Ten minste twee disciplines.', en: 'Two disciplines at least.' },
      },
    ),
    situation: text({
      max: 280,
      required: true,
      label: { nl: 'Wat is er aan de hand?', en: 'What is the matter?' },
      help: {
        nl: 'Alleen wat nodig is om te besluiten. Noem geen namen, adressen of data.',
        en: 'Only what is needed to decide. Name no people, addresses or dates.',
      },
    }),
    desiredEffect: text({
      max: 140,
      required: true,
      label: { nl: 'Wat wil de inwoner bereiken?', en: 'What does the resident want to achieve?' },
      help: {
        nl: 'In de woorden van de inwoner. Begin met: “Ik wil …”.',
        en: 'In the resident’s words. Begin with: “I want …”.',
      },
    }),
    saidByResident: v.optional(
      choice(valuesOf(yesOrNo), {
        required: true,
        label: { nl: 'Zei de inwoner dit zelf?', en: 'Did the resident say this in person?' },
        help: { nl: 'Praat met de inwoner, niet over de inwoner.', en: 'Talk with the resident, not about them.' },
        options: yesOrNo,
      }),
    ),
    laws: choices(valuesOf(dialogueLaws), {
      required: true,
      label: { nl: 'Welke wetten gaan hierover?', en: 'Which laws are about this?' },
      options: dialogueLaws,
    }),
    fits: v.optional(
      choice(valuesOf(extents), {
        required: true,
        label: {
          nl: 'Past het effect bij de bedoeling van de wet?',
          en: 'Does the effect fit the purpose of the law?',
        },
        options: extents,
      }),
    ),
    groundValue: text({
      max: 280,
      required: true,
      label: { nl: 'Waarom vindt u dat?', en: 'Why do you think so?' },
    }),
    ifWeDo: text({
      max: 280,
      required: true,
      label: {
        nl: 'Wat gebeurt er op langere termijn als wij dit doen?',
        en: 'What happens in the longer run if we do?',
      },
      help: { nl: 'Over een half jaar en daarna.', en: 'In half a year and after.' },
    }),
    ifWeDont: text({
      max: 280,
      required: true,
      label: { nl: 'En als wij het niet doen?', en: 'And if we do not?' },
      help: { nl: 'Ook niets doen heeft gevolgen.', en: 'Doing nothing has effects as well.' },
    }),
    costNotActingCents: v.optional(
      money({
        label: { nl: 'Wat kost het als wij niets doen?', en: 'What does it cost if we do nothing?' },
        help: { nl: 'Alleen als u het weet. In euro’s.', en: 'Only if you know. In euros.' },
      }),
    ),
    costBasis: text({
      max: 140,
      label: { nl: 'Waar komt dat bedrag vandaan?', en: 'Where does that amount come from?' },
    }),
    rule: text({
      max: 140,
      required: true,
      label: { nl: 'Welke regel geldt hier?', en: 'Which rule applies here?' },
    }),
    ruleSource: v.optional(
      choice(valuesOf(ruleSources), {
        required: true,
        label: { nl: 'Waar staat die regel?', en: 'Where does that rule stand?' },
        options: ruleSources,
      }),
    ),
    ruleArticle: text({
      max: 60,
      guarded: false,
      label: { nl: 'Welk artikel is het?', en: 'Which article is it?' },
      help: {
        nl: 'Zoals: artikel 2.3.5 lid 3 Wmo 2015. Wij controleren dit niet.',
        en: 'Such as: article 2.3.5 paragraph 3 Wmo 2015. We do not check it.',
      },
    }),
    roomFound: text({
      max: 280,
      required: true,
      label: { nl: 'Welke ruimte geeft de regel?', en: 'What room does the rule leave?' },
      help: { nl: 'Is er geen ruimte? Schrijf dat dan op.', en: 'Is there no room? Then write that down.' },
    }),
    hardship: v.optional(
      choice(valuesOf(hardshipAnswers), {
        required: true,
        label: { nl: 'Is er een hardheidsclausule?', en: 'Is there a hardship clause?' },
        options: hardshipAnswers,
      }),
    ),
    deviates: v.optional(
      choice(valuesOf(yesOrNo), {
        required: true,
        label: { nl: 'Wijkt u af van de regel?', en: 'Do you depart from the rule?' },
        options: yesOrNo,
      }),
    ),
    whyDifferent: text({
      max: 280,
      label: { nl: 'Waarom is deze situatie anders?', en: 'Why does this situation differ?' },
      help: {
        nl: 'Gelijk behandelen is: gelijke gevallen gelijk. Wat is hier niet gelijk?',
        en: 'Equal treatment is: equal cases equally. What is not equal here?',
      },
    }),
    advice: list(
      v.object({
        role: role({ required: true, label: { nl: 'Welke discipline?', en: 'Which discipline?' } }),
        stance: v.optional(
          choice(valuesOf(stances), {
            required: true,
            label: { nl: 'Bent u het eens?', en: 'Do you agree?' },
            options: stances,
          }),
        ),
        because: text({
          max: 140,
          label: { nl: 'Wat is uw argument?', en: 'What is your argument?' },
        }),
      }),
      { most: 8, each: { nl: 'advies', en: 'advice' }, label: { nl: 'Adviezen', en: 'Advice' } },
    ),
    decision: text({
      max: 280,
      required: true,
      label: { nl: 'Welk besluit stelt u voor?', en: 'Which decision do you propose?' },
      help: { nl: 'Wat gaat er gebeuren, en wie doet dat?', en: 'What is going to happen, and who does it?' },
    }),
  }),
  refusals: (draft) => {
    const put = (name: string): boolean => name in draft;
    return [
      ...refuse(isShort(draft['disciplines'], 2), 'disciplines', tooFew),
      ...refuse(put('desiredEffect') && isBlank(draft['desiredEffect']), 'desiredEffect', noEffect),
      ...refuse(isShort(draft['laws'], 1), 'laws', noLaw),
      ...refuse(typeof draft['costNotActingCents'] === 'number' && isBlank(draft['costBasis']), 'costBasis', noBasis),
      ...refuse(draft['deviates'] === 'yes' && isBlank(draft['whyDifferent']), 'whyDifferent', noWhy),
      ...adviceRefusals(draft['advice']),
    ];
  },
} as const satisfies RecordType;

/** The data of a dialogue on a case. */
export type CaseDialogue = DataOf<typeof caseDialogue>;
