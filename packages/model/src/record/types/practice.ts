import * as v from 'valibot';
import { claimLevels } from '../../facts/claim.js';
import { claimNames } from '../../facts/claim.names.js';
import { lifeDomains, nameOf, valuesOf } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, day, links, list, money, text, wholeNumber } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { deciders, extents, knowledgeLevels, moneySources, practiceType, worksQuestions } from './practice.names.js';

/** One of the three questions, to be answered with yes, partly or no. */
const question = (which: 'know' | 'do' | 'pay') =>
  choice(valuesOf(extents), { required: true, label: nameOf(worksQuestions, which), options: extents });

const noComparison: Translated = {
  nl: 'Zonder vergelijking kan niemand zien of het zonder de aanpak anders was gegaan. Kies hier “waarschijnlijk bijgedragen”. Of kies bij “Waarop rust dat?” een vergelijking, en schrijf op waarmee.',
  en: 'Without a comparison nobody can see whether it would have gone otherwise without the practice. Choose “probably contributed” here. Or choose a comparison at “What does that rest on?”, and write down with what.',
};
const whichComparison: Translated = {
  nl: 'Schrijf op waarmee is vergeleken. Of kies bij het effect “waarschijnlijk bijgedragen”.',
  en: 'Write down what it was compared with. Or choose “probably contributed” for the effect.',
};

/**
 * Something that is done, or could be, with what is known of it, whether it is done, whether it is paid for, what may be claimed, and the
 * decision that comes next (seed B15, D§11.14). The three questions lie side by side: a form, a table and a file take them as they stand.
 */
export const practice = {
  type: practiceType,
  schemaVersion: 1,
  label: { nl: 'Aanpak', en: 'Practice' },
  schema: v.object({
    practice: text({
      max: 140,
      required: true,
      label: { nl: 'Wat is de aanpak?', en: 'What is the practice?' },
      help: { nl: 'Zoals: buurtkamer met een vaste gastvrouw.', en: 'Such as: community room with a regular host.' },
    }),
    lifeDomain: choice(valuesOf(lifeDomains), {
      required: true,
      label: { nl: 'Bij welk levensgebied hoort het?', en: 'Which domain of life does it belong to?' },
      options: lifeDomains,
    }),
    knowAnswer: question('know'),
    knowLevel: v.optional(
      choice(valuesOf(knowledgeLevels), {
        label: { nl: 'Waarop rust dat?', en: 'What does that rest on?' },
        options: knowledgeLevels,
      }),
    ),
    comparedWith: text({
      max: 140,
      label: { nl: 'Waarmee is vergeleken?', en: 'What was it compared with?' },
      help: {
        nl: 'Alleen bij een vergelijking. Zoals: drie wijken zonder de aanpak, 2023 tot 2025.',
        en: 'Only for a comparison. Such as: three districts without the practice, 2023 to 2025.',
      },
    }),
    knowSources: list(
      v.object({
        what: text({ max: 140, required: true, label: { nl: 'Bron', en: 'Source' } }),
        link: text({ max: 280, guarded: false, label: { nl: 'Adres op internet', en: 'Address on the internet' } }),
      }),
      { most: 8, each: { nl: 'bron', en: 'source' }, label: { nl: 'Bronnen', en: 'Sources' } },
    ),
    evidenceIds: links({
      most: 12,
      label: { nl: 'Waar ziet u het aan, in deze monitor?', en: 'Where do you see it, in this monitor?' },
      help: {
        nl: 'Indicatoren en initiatieven die hier staan.',
        en: 'Indicators and initiatives that are kept here.',
      },
    }),
    doAnswer: question('do'),
    doWhere: text({ max: 140, label: { nl: 'Waar?', en: 'Where?' } }),
    doScale: text({
      max: 60,
      label: { nl: 'Hoe groot?', en: 'On what scale?' },
      help: { nl: 'Zoals: 3 van de 12 wijken.', en: 'Such as: 3 of the 12 districts.' },
    }),
    doSince: day({ label: { nl: 'Sinds wanneer?', en: 'Since when?' } }),
    doFidelity: v.optional(
      choice(valuesOf(extents), {
        label: { nl: 'Gaat het zoals het bedoeld is?', en: 'Is it carried out as it was meant?' },
        options: extents,
      }),
    ),
    payAnswer: question('pay'),
    payAmountCents: v.optional(
      money({
        label: { nl: 'Hoeveel geld gaat erin?', en: 'How much money goes into it?' },
        help: { nl: 'In euro’s, voor het jaar hieronder.', en: 'In euros, for the year below.' },
      }),
    ),
    payYear: v.optional(wholeNumber({ label: { nl: 'Over welk jaar?', en: 'For which year?' } })),
    paySource: v.optional(
      choice(valuesOf(moneySources), {
        label: { nl: 'Waar komt het geld vandaan?', en: 'Where does the money come from?' },
        options: moneySources,
      }),
    ),
    payUntil: day({
      label: { nl: 'Tot en met welke dag is er geld?', en: 'Until which day is there money?' },
      help: { nl: 'Leeg: er is geen einde bekend.', en: 'Empty: no end is known.' },
    }),
    claim: choice(claimLevels, {
      required: true,
      label: { nl: 'Wat durft u te zeggen over het effect?', en: 'What do you dare to say of the effect?' },
      help: {
        nl: 'Effect aangetoond kan alleen na een vergelijking.',
        en: 'Effect shown takes a comparison.',
      },
      options: claimNames,
    }),
    decisionWhat: text({ max: 140, label: { nl: 'Wat is het volgende besluit?', en: 'What is the next decision?' } }),
    decisionBy: v.optional(
      choice(valuesOf(deciders), { label: { nl: 'Wie besluit dat?', en: 'Who decides?' }, options: deciders }),
    ),
    decisionOn: day({ label: { nl: 'Wanneer?', en: 'When?' } }),
  }),
  refusals: ({ claim, knowLevel, comparedWith }) => {
    if (claim !== 'effect-shown') return [];
    if (knowLevel !== 'comparison') return [{ field: 'claim', because: noComparison }];
    return String(comparedWith ?? '').trim() === '' ? [{ field: 'comparedWith', because: whichComparison }] : [];
  },
} as const satisfies RecordType;

/** The data of a practice. */
export type Practice = DataOf<typeof practice>;
