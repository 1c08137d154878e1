import { daysAfter, type Language, type PolicyChain, type Translated } from '@draagkracht/model';
import { blankLink } from './chain.view.js';

const said = {
  topic: { nl: 'Iedereen kan meedoen', en: 'Everybody can take part' },
  plan: { nl: 'Beleidsplan sociaal domein', en: 'Social domain policy plan' },
  planSays: {
    nl: 'Elke inwoner kan meedoen met sport en cultuur, ook met weinig geld.',
    en: 'Every resident can take part in sport and culture, also with little money.',
  },
  ordinance: { nl: 'Verordening meedoen', en: 'Ordinance on taking part' },
  ordinanceSays: {
    nl: 'Wie een inkomen tot 120% van de bijstand heeft, krijgt een pas.',
    en: 'Those with an income up to 120% of social assistance get a card.',
  },
  article: { nl: 'artikel 3', en: 'article 3' },
  rules: { nl: 'Beleidsregels pas', en: 'Policy rules on the card' },
  rulesSay: {
    nl: 'De pas geldt voor kinderen tot 18 jaar.',
    en: 'The card is for children up to 18.',
  },
  budget: { nl: 'Programmabegroting', en: 'Programme budget' },
  budgetSays: { nl: 'Geld voor de pas voor 2.000 inwoners.', en: 'Money for the card for 2,000 residents.' },
  practice: {
    nl: 'Ouders vragen de pas wel aan, maar de sportclub neemt hem niet aan.',
    en: 'Parents do ask for the card, but the sports club does not accept it.',
  },
  team: { nl: 'wijkteam', en: 'neighbourhood team' },
  what: { nl: 'De leeftijdsgrens uit de beleidsregels halen', en: 'Take the age limit out of the policy rules' },
  policy: { nl: 'beleid', en: 'policy' },
} as const satisfies Readonly<Record<string, Translated>>;

type Said = (key: keyof typeof said) => string;

/** The documents of the promise; of the last one nothing is known yet. */
const linksOf = (of: Said, year: number): PolicyChain['links'] => [
  {
    ...blankLink('plan'),
    title: `${of('plan')} ${year - 2}`,
    adoptedBy: 'council',
    date: `${year - 2}-06-20`,
    promisesText: of('planSays'),
  },
  {
    ...blankLink('ordinance'),
    title: of('ordinance'),
    article: of('article'),
    adoptedBy: 'council',
    date: `${year - 1}-01-30`,
    promisesText: of('ordinanceSays'),
    saysSame: 'partly',
  },
  {
    ...blankLink('policy-rules'),
    title: of('rules'),
    adoptedBy: 'college',
    date: `${year - 1}-03-11`,
    promisesText: of('rulesSay'),
    saysSame: 'no',
  },
  {
    ...blankLink('budget'),
    title: `${of('budget')} ${year}`,
    adoptedBy: 'council',
    date: `${year - 1}-11-06`,
    iv3Field: '6.1',
    amountCents: 24_000_000,
    year,
    promisesText: of('budgetSays'),
    saysSame: 'yes',
  },
  blankLink('accounts'),
];

/** An invented promise of an invented municipality; always shown with the word that says so. `today` is an ISO day. */
export function exampleChain(language: Language, today: string): PolicyChain {
  const of: Said = (key) => said[key][language];
  return {
    topic: of('topic'),
    links: linksOf(of, Number(today.slice(0, 4))),
    practice: of('practice'),
    practiceBy: of('team'),
    practiceSame: 'no',
    obstacleIds: [],
    changes: [{ stage: 'policy-rules', what: of('what'), ownerRole: of('policy'), reviewOn: daysAfter(today, 84) }],
  };
}
