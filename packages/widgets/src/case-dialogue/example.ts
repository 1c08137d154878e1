import type { CaseDialogue, Language, Translated } from '@draagkracht/model';

const said = {
  income: { nl: 'inkomen', en: 'income' },
  team: { nl: 'wijkteam', en: 'neighbourhood team' },
  debts: { nl: 'schuldhulp', en: 'debt help' },
  situation: {
    nl: 'Een ouder met drie kinderen leeft van een uitkering. De wasmachine is kapot. Sparen lukt niet.',
    en: 'A parent of three lives on social assistance. The washing machine broke down. Saving is impossible.',
  },
  effect: {
    nl: 'Ik wil dat mijn kinderen weer met schone kleren naar school gaan.',
    en: 'I want my children to go to school in clean clothes again.',
  },
  value: {
    nl: 'Een wasmachine is echt nodig. Zonder schone kleren doen de kinderen niet mee.',
    en: 'A washing machine is really needed. Without clean clothes the children do not take part.',
  },
  does: {
    nl: 'De kinderen gaan naar school en naar de gymles. Er komt geen nieuwe lening bij.',
    en: 'The children go to school and to gym class. There is no new loan.',
  },
  doesNot: {
    nl: 'De ouder koopt op afbetaling. De schuld groeit en de kinderen blijven vaker thuis.',
    en: 'The parent buys on credit. The debt grows and the children stay at home more often.',
  },
  basis: { nl: 'bedacht bedrag voor dit voorbeeld', en: 'an invented amount for this example' },
  rule: {
    nl: 'Voor een wasmachine geven wij een lening, geen gift.',
    en: 'For a washing machine we give a loan, not a gift.',
  },
  article: { nl: 'artikel 7 (bedacht)', en: 'article 7 (invented)' },
  room: {
    nl: 'De regel zegt “in de regel”. Het college mag het anders doen.',
    en: 'The rule says “as a rule”. The executive may do otherwise.',
  },
  different: {
    nl: 'Een nieuwe lening past niet bij de regeling voor de schulden. Andere gezinnen kunnen wel lenen.',
    en: 'A new loan does not fit the arrangement for the debts. Other families can borrow.',
  },
  argument: {
    nl: 'Dan vragen anderen het ook. Vraag eerst het fonds.',
    en: 'Then others will ask too. Ask the charity fund first.',
  },
  decision: {
    nl: 'Wij kopen een tweedehands wasmachine. Het wijkteam regelt dat deze week.',
    en: 'We buy a second-hand washing machine. The neighbourhood team arranges it this week.',
  },
} as const satisfies Readonly<Record<string, Translated>>;

/** An invented case, thought through to the end; always shown with the word that says so. `today` is an ISO day. */
export function exampleDialogue(language: Language, today: string): CaseDialogue {
  const of = (key: keyof typeof said): string => said[key][language];
  return {
    pseudonym: 'Berk-17',
    openedOn: today,
    closedOn: today,
    budgetCaseId: '',
    disciplines: [{ role: of('team') }, { role: of('income') }, { role: of('debts') }],
    situation: of('situation'),
    desiredEffect: of('effect'),
    saidByResident: 'yes',
    laws: ['participatiewet', 'wgs'],
    fits: 'yes',
    groundValue: of('value'),
    ifWeDo: of('does'),
    ifWeDont: of('doesNot'),
    costNotActingCents: 90_000,
    costBasis: of('basis'),
    rule: of('rule'),
    ruleSource: 'policy-rule',
    ruleArticle: of('article'),
    roomFound: of('room'),
    hardship: 'yes',
    deviates: 'yes',
    whyDifferent: of('different'),
    advice: [
      { role: of('team'), stance: 'agrees', because: '' },
      { role: of('income'), stance: 'dissents', because: of('argument') },
      { role: of('debts'), stance: 'agrees', because: '' },
    ],
    decision: of('decision'),
  };
}
