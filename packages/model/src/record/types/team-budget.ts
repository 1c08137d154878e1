import * as v from 'valibot';
import { choice, list, money, role, text, wholeNumber } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { teamBudgetType } from './team-budget.names.js';

const nobody: Refusal = {
  field: 'quorum',
  because: { nl: 'Ten minste één andere collega moet akkoord zijn.', en: 'At least one other colleague must agree.' },
};
const noYear: Refusal = {
  field: 'year',
  because: {
    nl: 'Schrijf het jaar met vier cijfers, zoals 2026.',
    en: 'Write the year with four digits, such as 2026.',
  },
};

/**
 * The money one team may spend in one year on what fits no rule, with the limits it was given (D§6.3). Amounts are whole cents. A team and
 * a year have one budget; what is left may be carried over to the next year as a new record.
 */
export const teamBudget = {
  type: teamBudgetType,
  schemaVersion: 1,
  label: { nl: 'Maatwerkbudget van een team', en: 'Budget of a team' },
  schema: v.object({
    teamLabel: role({
      required: true,
      label: { nl: 'Hoe heet het team?', en: 'What is the team called?' },
      help: { nl: 'Zoals: wijkteam Noord.', en: 'Such as: neighbourhood team North.' },
    }),
    year: wholeNumber({ required: true, label: { nl: 'Voor welk jaar?', en: 'For which year?' } }),
    amountCents: money({
      required: true,
      label: { nl: 'Hoeveel geld is er dit jaar?', en: 'How much money is there this year?' },
      help: { nl: 'In euro’s.', en: 'In euros.' },
    }),
    carryOverCents: money({
      required: true,
      label: { nl: 'Hoeveel nam u mee van vorig jaar?', en: 'How much did you carry over from last year?' },
    }),
    maxPerHouseholdCents: money({
      required: true,
      label: { nl: 'Hoeveel mag het team zelf geven per huishouden?', en: 'How much may the team give per household?' },
      help: {
        nl: 'Per jaar. Daarboven beslist de leidinggevende.',
        en: 'A year. Above it the manager decides.',
      },
    }),
    quorum: wholeNumber({
      required: true,
      label: { nl: 'Hoeveel collega’s moeten akkoord zijn?', en: 'How many colleagues must agree?' },
      help: { nl: 'Wie het vraagt telt nooit mee.', en: 'Who asks never counts.' },
    }),
    requiredRoles: list(v.object({ role: role({ required: true, label: { nl: 'Rol', en: 'Role' } }) }), {
      most: 4,
      each: { nl: 'rol', en: 'role' },
      label: { nl: 'Welke rol moet altijd akkoord zijn?', en: 'Which role must always agree?' },
      help: { nl: 'Zoals: inkomen. Leeg laten mag.', en: 'Such as: income. You may leave it empty.' },
    }),
    inKindOnly: choice(['yes', 'no'], {
      required: true,
      label: { nl: 'Geeft het team alleen in natura?', en: 'Does the team give in kind only?' },
      help: {
        nl: 'In natura: u koopt iets. De inwoner krijgt geen geld in handen.',
        en: 'In kind: you buy something. The resident is handed no money.',
      },
      options: [
        { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
        { value: 'no', label: { nl: 'Nee', en: 'No' } },
      ],
    }),
    decisionHours: wholeNumber({
      required: true,
      label: { nl: 'Binnen hoeveel uur wilt u een besluit?', en: 'Within how many hours do you want a decision?' },
    }),
    giftLimitCents: money({
      required: true,
      label: {
        nl: 'Hoeveel mag iemand met bijstand per jaar krijgen?',
        en: 'How much may somebody on social assistance receive a year?',
      },
      help: {
        nl: 'Participatiewet: € 1.200 in 2026. Het bedrag verandert elk jaar.',
        en: 'Participatiewet: € 1,200 in 2026. The amount changes every year.',
      },
    }),
    decidedBy: text({
      max: 140,
      guarded: false,
      label: { nl: 'Besluit van', en: 'Decision of' },
      help: {
        nl: 'Waar staat dit besluit? Zoals: college, 12 januari 2026, nummer 26.014.',
        en: 'Where is this decision? Such as: college, 12 January 2026, number 26.014.',
      },
    }),
  }),
  refusals: ({ quorum, year }) => [
    ...(quorum === 0 ? [nobody] : []),
    ...(typeof year === 'number' && (year < 2000 || year > 2099) ? [noYear] : []),
  ],
} as const satisfies RecordType;

/** The data of the budget of a team. */
export type TeamBudget = DataOf<typeof teamBudget>;
