import type { DialogueLaw, Extent, HardshipAnswer, Language, RuleSource, Stance } from '@draagkracht/model';

const nl = {
  and: 'en',
  laws: {
    wmo: 'de Wmo 2015',
    jeugdwet: 'de Jeugdwet',
    participatiewet: 'de Participatiewet',
    wgs: 'de Wet gemeentelijke schuldhulpverlening',
  } satisfies Record<DialogueLaw, string> as Readonly<Record<DialogueLaw, string>>,
  sources: {
    law: 'de wet',
    ordinance: 'de verordening van de gemeente',
    'policy-rule': 'een beleidsregel van het college',
    'working-agreement': 'een werkafspraak',
    habit: 'een gewoonte',
  } satisfies Record<RuleSource, string> as Readonly<Record<RuleSource, string>>,
  plain: {
    titles: {
      effect: '1. Wat de inwoner wil bereiken',
      purpose: '2. Wat de wet bedoelt',
      later: '3. Wat er later gebeurt',
      rules: '4. Wat de regels zeggen',
      decision: 'Wat wij besluiten',
    },
    situation: (text: string) => `De situatie: ${text}`,
    effect: (text: string) => `De inwoner wil dit bereiken: ${text}`,
    saidBy: {
      yes: 'Dat zei de inwoner zelf.',
      no: 'Dat zei de inwoner niet zelf. Wij schreven het op.',
    },
    fits: {
      yes: (laws: string) => `Dat past bij de bedoeling van ${laws}.`,
      partly: (laws: string) => `Dat past voor een deel bij de bedoeling van ${laws}.`,
      no: (laws: string) => `Dat past niet bij de bedoeling van ${laws}.`,
    } satisfies Record<Extent, unknown> as Readonly<Record<Extent, (laws: string) => string>>,
    because: (text: string) => `Dat vinden wij omdat: ${text}`,
    ifWeDo: (text: string) => `Doen wij het? Dan verwachten wij: ${text}`,
    ifWeDont: (text: string) => `Doen wij het niet? Dan verwachten wij: ${text}`,
    cost: (amount: string, basis: string) => `Niets doen kost volgens ons ${amount}. Dat bedrag komt van: ${basis}`,
    last: 'Pas daarna keken wij naar de regel.',
    lastOfAll: 'Pas daarna keken wij naar de regels.',
    rule: (text: string) => `De regel: ${text}`,
    source: (source: string, article: string) => `Die regel staat in ${source}${article ? ` (${article})` : ''}.`,
    habit: 'Die regel is een gewoonte. Hij staat nergens.',
    room: (text: string) => `De ruimte die wij vonden: ${text}`,
    hardship: {
      yes: 'Er is een hardheidsclausule.',
      no: 'Er is geen hardheidsclausule.',
      unknown: 'Of er een hardheidsclausule is, weten wij niet.',
    } satisfies Record<HardshipAnswer, string> as Readonly<Record<HardshipAnswer, string>>,
    deviates: {
      yes: 'Wij wijken af van deze regel.',
      no: 'Wij wijken niet af van deze regel.',
    },
    deviatesFromNone: 'Wij wijken niet af van een regel.',
    different: (text: string) => `Deze situatie is anders dan andere: ${text}`,
    equal: 'Gelijke gevallen behandelen wij gelijk.',
    decision: (text: string) => `Ons besluit: ${text}`,
    roles: (roles: string) => `Hieraan deden mee: ${roles}.`,
    stances: {
      agrees: (roles: string) => `Eens: ${roles}.`,
      abstains: (roles: string) => `Geen oordeel: ${roles}.`,
    },
    dissent: (role: string, text: string) => `Niet eens (${role}): ${text}`,
    noAdvice: 'Er staat geen advies bij.',
  },
  formal: {
    order:
      'Bij deze afweging is de volgorde van de omgekeerde toets aangehouden. De toets aan de regels kwam als laatste.',
    effect: (text: string) => `Ten eerste is vastgesteld welk effect de inwoner wil bereiken: ${text}.`,
    saidBy: {
      yes: 'De inwoner heeft dit zelf verwoord.',
      no: 'De inwoner heeft dit niet zelf verwoord.',
    },
    fits: {
      yes: (laws: string) =>
        `Ten tweede is beoordeeld of dit effect past bij de bedoeling van ${laws}. Dat is het geval.`,
      partly: (laws: string) =>
        `Ten tweede is beoordeeld of dit effect past bij de bedoeling van ${laws}. Dat is ten dele het geval.`,
      no: (laws: string) =>
        `Ten tweede is beoordeeld of dit effect past bij de bedoeling van ${laws}. Dat is niet het geval.`,
    } satisfies Record<Extent, unknown> as Readonly<Record<Extent, (laws: string) => string>>,
    because: (text: string) => `Daarbij is overwogen: ${text}.`,
    later: (does: string, doesNot: string) =>
      `Ten derde zijn de gevolgen op langere termijn afgewogen. Bij handelen: ${does}. Bij niet handelen: ${doesNot}.`,
    laterIfNot: (doesNot: string) =>
      `Ten derde is afgewogen wat op langere termijn volgt uit niet handelen: ${doesNot}.`,
    roomOfAll: (text: string) => `Ten vierde, en als laatste, is getoetst aan de regels: ${text}.`,
    cost: (amount: string, basis: string) =>
      `De kosten van niet handelen zijn gesteld op ${amount} (grondslag: ${basis}).`,
    rule: (text: string, source: string, article: string) =>
      `Ten vierde, en als laatste, is getoetst aan de volgende regel: ${text} (${source}${article ? `, ${article}` : ''}).`,
    room: (text: string) => `Over de ruimte binnen deze regel is vastgesteld: ${text}.`,
    hardship: {
      yes: 'Er is een hardheidsclausule.',
      no: 'Er is geen hardheidsclausule.',
      unknown: 'Of er een hardheidsclausule is, is niet vastgesteld.',
    } satisfies Record<HardshipAnswer, string> as Readonly<Record<HardshipAnswer, string>>,
    deviates: { yes: 'Van deze regel wordt afgeweken.', no: 'Van deze regel wordt niet afgeweken.' },
    deviatesFromNone: 'Van geen regel wordt afgeweken.',
    different: (text: string) =>
      `Met het oog op gelijke behandeling van gelijke gevallen is vastgelegd waarin deze situatie verschilt: ${text}.`,
    decision: (text: string) => `Het besluit luidt: ${text}.`,
    roles: (roles: string) => `Aan de afweging namen deel: ${roles}.`,
    dissent: (role: string, text: string) => `Afwijkend standpunt (${role}): ${text}.`,
  },
  stances: { agrees: 'eens', dissents: 'niet eens', abstains: 'geen oordeel' } satisfies Record<Stance, string>,
};

const en: typeof nl = {
  and: 'and',
  laws: {
    wmo: 'the Wmo 2015',
    jeugdwet: 'the Jeugdwet',
    participatiewet: 'the Participatiewet',
    wgs: 'the Wet gemeentelijke schuldhulpverlening',
  },
  sources: {
    law: 'the law',
    ordinance: 'the ordinance of the municipality',
    'policy-rule': 'a policy rule of the executive',
    'working-agreement': 'a working agreement',
    habit: 'a habit',
  },
  plain: {
    titles: {
      effect: '1. What the resident wants to achieve',
      purpose: '2. What the law is for',
      later: '3. What happens later',
      rules: '4. What the rules say',
      decision: 'What we decide',
    },
    situation: (text) => `The situation: ${text}`,
    effect: (text) => `The resident wants to achieve this: ${text}`,
    saidBy: {
      yes: 'The resident said so in person.',
      no: 'The resident did not say so in person. We wrote it down.',
    },
    fits: {
      yes: (laws) => `That fits the purpose of ${laws}.`,
      partly: (laws) => `That partly fits the purpose of ${laws}.`,
      no: (laws) => `That does not fit the purpose of ${laws}.`,
    },
    because: (text) => `We think so because: ${text}`,
    ifWeDo: (text) => `If we do it, we expect: ${text}`,
    ifWeDont: (text) => `If we do not, we expect: ${text}`,
    cost: (amount, basis) => `To our knowledge doing nothing costs ${amount}. That amount comes from: ${basis}`,
    last: 'Only then did we look at the rule.',
    lastOfAll: 'Only then did we look at the rules.',
    rule: (text) => `The rule: ${text}`,
    source: (source, article) => `That rule is in ${source}${article ? ` (${article})` : ''}.`,
    habit: 'That rule is a habit. It is not written down anywhere.',
    room: (text) => `The room we found: ${text}`,
    hardship: {
      yes: 'There is a hardship clause.',
      no: 'There is no hardship clause.',
      unknown: 'Whether there is a hardship clause, we do not know.',
    },
    deviates: { yes: 'We depart from this rule.', no: 'We do not depart from this rule.' },
    deviatesFromNone: 'We depart from no rule.',
    different: (text) => `This situation differs from others: ${text}`,
    equal: 'We treat equal cases equally.',
    decision: (text) => `Our decision: ${text}`,
    roles: (roles) => `Took part: ${roles}.`,
    stances: {
      agrees: (roles) => `In agreement: ${roles}.`,
      abstains: (roles) => `No opinion: ${roles}.`,
    },
    dissent: (role, text) => `Not in agreement (${role}): ${text}`,
    noAdvice: 'No advice was given.',
  },
  formal: {
    order: 'In this consideration the order of the reversed test was kept: the test against the rules came last.',
    effect: (text) => `First, it was established which effect the resident seeks: ${text}.`,
    saidBy: {
      yes: 'The resident put this into words in person.',
      no: 'The resident did not put this into words in person.',
    },
    fits: {
      yes: (laws) => `Second, it was assessed whether this effect fits the purpose of ${laws}. It does.`,
      partly: (laws) => `Second, it was assessed whether this effect fits the purpose of ${laws}. It does in part.`,
      no: (laws) => `Second, it was assessed whether this effect fits the purpose of ${laws}. It does not.`,
    },
    because: (text) => `In doing so the following was considered: ${text}.`,
    later: (does, doesNot) =>
      `Third, the effects in the longer run were weighed. When acting: ${does}. When not acting: ${doesNot}.`,
    laterIfNot: (doesNot) => `Third, it was weighed what follows in the longer run from not acting: ${doesNot}.`,
    roomOfAll: (text) => `Fourth, and last, it was tested against the rules: ${text}.`,
    cost: (amount, basis) => `The cost of not acting was put at ${amount} (basis: ${basis}).`,
    rule: (text, source, article) =>
      `Fourth, and last, it was tested against the following rule: ${text} (${source}${article ? `, ${article}` : ''}).`,
    room: (text) => `On the room within this rule the following was established: ${text}.`,
    hardship: {
      yes: 'There is a hardship clause.',
      no: 'There is no hardship clause.',
      unknown: 'Whether there is a hardship clause was not established.',
    },
    deviates: { yes: 'The decision departs from this rule.', no: 'The decision does not depart from this rule.' },
    deviatesFromNone: 'The decision departs from no rule.',
    different: (text) =>
      `With a view to the equal treatment of equal cases it was recorded in what this situation differs: ${text}.`,
    decision: (text) => `The decision reads: ${text}.`,
    roles: (roles) => `The following took part in the consideration: ${roles}.`,
    dissent: (role, text) => `Dissenting view (${role}): ${text}.`,
  },
  stances: { agrees: 'in agreement', dissents: 'not in agreement', abstains: 'no opinion' },
};

/** The sentences a motivation is made of. What stands between them was entered by people; nothing else is added. */
export const motivationMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
