import type { Named } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import type { ProgrammeAspect } from './monitor-indicator.names.js';

// Apart from the schema, so that what only looks at initiatives need not carry what checks them.

/** The name of the type of record. */
export const initiativeType = 'initiative';

/** When is measured: at the start, and six and twelve months after. */
export const moments = [
  { value: 'start', months: 0, label: { nl: 'Start', en: 'Start' } },
  { value: 'six', months: 6, label: { nl: 'Na 6 maanden', en: 'After 6 months' } },
  { value: 'twelve', months: 12, label: { nl: 'Na 12 maanden', en: 'After 12 months' } },
] as const satisfies readonly (Named<string> & { readonly months: number })[];
export type Moment = (typeof moments)[number]['value'];

/** Who told it. */
export const tellers = [
  { value: 'resident', label: { nl: 'Bewoner', en: 'Resident' } },
  { value: 'volunteer', label: { nl: 'Vrijwilliger', en: 'Volunteer' } },
  { value: 'professional', label: { nl: 'Professional', en: 'Professional' } },
] as const satisfies readonly Named<string>[];
export type Teller = (typeof tellers)[number]['value'];

/** Answers that are no count: whether it runs by itself, how far the money goes, how many places took it over. */
export const runsAlone = [
  { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  { value: 'partly', label: { nl: 'Deels', en: 'Partly' } },
  { value: 'no', label: { nl: 'Nee', en: 'No' } },
] as const satisfies readonly Named<string>[];
export const moneyBeyond = [
  { value: 'none', label: { nl: 'Nee', en: 'No' } },
  { value: 'one-year', label: { nl: 'Voor één jaar', en: 'For one year' } },
  { value: 'structural', label: { nl: 'Elk jaar, structureel', en: 'Every year, structural' } },
] as const satisfies readonly Named<string>[];
export const placesTookOver = [
  { value: '0', label: { nl: 'Geen', en: 'None' } },
  { value: '1', label: { nl: 'Eén', en: 'One' } },
  { value: '2+', label: { nl: 'Twee of meer', en: 'Two or more' } },
] as const satisfies readonly Named<string>[];

/**
 * How an output indicator is asked: `share` so many of n people, `three-point` how many of n say wholly and how many partly, `per-person`
 * a number n people have together, `choice` one answer that n people were asked for.
 */
export type OutputKind = 'share' | 'three-point' | 'per-person' | 'choice';

/** One of the ten: what it is, which side it tells of, and how it is asked. */
export interface OutputIndicator {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  readonly aspect: ProgrammeAspect;
  readonly kind: OutputKind;
  /** What it is called in a table. */
  readonly label: Translated;
  /** The question that is counted or answered. */
  readonly asks: Translated;
  /** Of three points: the middle one. */
  readonly asksPartly?: Translated;
  /** What n is. */
  readonly people: Translated;
  /** Of a choice: the answers, from the least to the most. */
  readonly answers?: readonly Named<string>[];
  /** It cannot be asked at the start: nothing can have lasted yet. */
  readonly later?: true;
}

const askedOf: Translated = { nl: 'Aan hoeveel mensen is dit gevraagd?', en: 'How many people were asked this?' };

/** The ten output indicators of an initiative (seed B17; D§4.4), effectiveness first. There is no sum of them. */
export const outputIndicators: readonly OutputIndicator[] = [
  {
    number: 1,
    aspect: 'effectiveness',
    kind: 'share',
    label: { nl: 'Mensen bereikt', en: 'People reached' },
    asks: { nl: 'Hoeveel mensen deden mee?', en: 'How many people took part?' },
    people: { nl: 'Voor hoeveel mensen is het bedoeld?', en: 'How many people is it meant for?' },
  },
  {
    number: 2,
    aspect: 'effectiveness',
    kind: 'three-point',
    label: { nl: 'Eigen doel gehaald', en: 'Own goal reached' },
    asks: { nl: 'Hoeveel mensen zeggen: mijn doel is gehaald?', en: 'How many people say: my goal is reached?' },
    asksPartly: { nl: 'En hoeveel zeggen: deels gehaald?', en: 'And how many say: partly reached?' },
    people: askedOf,
  },
  {
    number: 3,
    aspect: 'effectiveness',
    kind: 'share',
    label: { nl: 'Zonder hulp verder', en: 'On without help' },
    asks: { nl: 'Hoeveel mensen kunnen zonder hulp verder?', en: 'How many people can go on without help?' },
    people: askedOf,
  },
  {
    number: 4,
    aspect: 'effectiveness',
    kind: 'share',
    label: { nl: 'Kwaliteit van leven beter', en: 'Quality of life better' },
    asks: {
      nl: 'Hoeveel mensen zeggen: mijn kwaliteit van leven is beter?',
      en: 'How many people say: my quality of life is better?',
    },
    people: askedOf,
  },
  {
    number: 5,
    aspect: 'effectiveness',
    kind: 'per-person',
    label: { nl: 'Nieuwe contacten per deelnemer', en: 'New ties per participant' },
    asks: {
      nl: 'Hoeveel nieuwe contacten kregen zij samen, bij familie en vrienden, in de buurt of met vrijwilligers?',
      en: 'How many new ties did they make together, with family and friends, in the neighbourhood or with volunteers?',
    },
    people: { nl: 'Hoeveel deelnemers zijn dat?', en: 'How many participants is that?' },
  },
  {
    number: 6,
    aspect: 'sustainability',
    kind: 'share',
    later: true,
    label: { nl: 'Nog steeds zo', en: 'Still so' },
    asks: { nl: 'Bij hoeveel mensen is het nog steeds zo?', en: 'For how many people is it still so?' },
    people: askedOf,
  },
  {
    number: 7,
    aspect: 'sustainability',
    kind: 'share',
    label: { nl: 'Trekkers die bewoner zijn', en: 'Hosts who are residents' },
    asks: { nl: 'Hoeveel trekkers zijn zelf bewoner?', en: 'How many hosts and initiators are residents themselves?' },
    people: { nl: 'Hoeveel trekkers zijn er?', en: 'How many hosts and initiators are there?' },
  },
  {
    number: 8,
    aspect: 'sustainability',
    kind: 'choice',
    label: { nl: 'Draait door zonder de trekker', en: 'Runs without the key person' },
    asks: {
      nl: 'Draait het door als de belangrijkste trekker er niet is?',
      en: 'Does it run when the key person is away?',
    },
    people: askedOf,
    answers: runsAlone,
  },
  {
    number: 9,
    aspect: 'sustainability',
    kind: 'choice',
    label: { nl: 'Geld na dit jaar', en: 'Money beyond this year' },
    asks: { nl: 'Is er geld geregeld voor na dit jaar?', en: 'Is money beyond this year arranged?' },
    people: askedOf,
    answers: moneyBeyond,
  },
  {
    number: 10,
    aspect: 'sustainability',
    kind: 'choice',
    label: { nl: 'Tweede plek die het overnam', en: 'Second place that took it over' },
    asks: { nl: 'Hoeveel andere plekken namen het over?', en: 'How many other places took it over?' },
    people: askedOf,
    answers: placesTookOver,
  },
];

/** The ten that can be asked at a moment: nine at the start, all of them later. */
export const outputIndicatorsAt = (moment: Moment): readonly OutputIndicator[] =>
  outputIndicators.filter(({ later }) => moment !== 'start' || !later);
