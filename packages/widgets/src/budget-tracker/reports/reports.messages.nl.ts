import type { ReportId } from './report-document.view.js';

type Titles = Readonly<Record<ReportId, string>>;

/** A number with its noun. */
export const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

const nlTitles: Titles = {
  team: 'Deze week',
  learning: 'Wat we leren',
  accountant: 'Voor de accountant',
  council: 'Voor de raad',
  money: 'Ligt het geld stil?',
};

/** The Dutch texts of the reports. */
export const nl = {
  title: 'Verslagen',
  choose: 'Welk verslag wilt u zien?',
  quarter: 'Over welk kwartaal?',
  quarterName: (quarter: number) => `Kwartaal ${quarter}`,
  titles: nlTitles,
  about: (team: string, year: number, made: string) => `${team}, ${year}. Gemaakt op ${made}.`,
  aboutTeams: (teams: number, year: number, made: string) =>
    `${count(teams, 'team', 'teams')}, ${year}. Gemaakt op ${made}.`,
  coming: 'Het verslag wordt gemaakt.',
  print: 'Druk dit verslag af',
  csv: 'Download als spreadsheet (CSV)',
  yes: 'ja',
  no: 'nee',
  team: {
    none: 'Er wacht niemand op een besluit.',
    waiting: (requests: number, hours: number) =>
      requests === 1
        ? `Er wacht 1 aanvraag op een besluit, al ${hours} uur.`
        : `Er wachten ${requests} aanvragen op een besluit. De oudste wacht ${hours} uur.`,
    late: (late: number, hours: number) =>
      late === 1
        ? `1 daarvan wacht langer dan de ${hours} uur die u afsprak.`
        : `${late} daarvan wachten langer dan de ${hours} uur die u afsprak.`,
    due: (due: number) => `${due === 1 ? '1 keer' : `${due} keer`} terugkijken is nu aan de beurt.`,
    open: 'Wat open staat',
    openHeads: ['Aanvraag', 'Stand', 'Uren sinds de vraag', 'Te laat'],
    notAsked: 'nog niet voorgelegd',
    toBuy: 'Akkoord, nog te kopen',
    toBuyHeads: ['Aanvraag', 'Bedrag', 'Besloten op'],
    lookBacks: 'Terugkijken',
    lookBackHeads: ['Aanvraag', 'Wanneer', 'Dag', 'Stand'],
    due_: { later: 'komt deze week', due: 'vandaag', overdue: 'had al gemoeten' },
    nothing: 'Niets.',
    foot: 'Voor het team zelf. Er staan bedachte namen in.',
  },
  learning: {
    none: (quarter: number) => `In kwartaal ${quarter} is nog niets besloten.`,
    lead: (decided: number, solved: number) =>
      decided === 1
        ? `Er is 1 aanvraag besloten. ${solved === 1 ? 'Die is opgelost zonder geld.' : 'Daar was geld voor nodig, of het ging niet door.'}`
        : `Van de ${decided} besloten aanvragen zijn er ${solved} opgelost zonder geld.`,
    percent: (share: string) => `Dat is ${share}.`,
    few: 'Voor een percentage zijn het er te weinig.',
    domains: 'Waar het over ging',
    domainNote: 'Een aanvraag kan over meer gaan.',
    domainHeads: ['Levensgebied', 'Besloten', 'Zonder geld opgelost'],
    obstacles: 'Wat het meest in de weg zat',
    obstacleHeads: ['Obstakel', 'Soort', 'Keer', 'Stand'],
    picks: 'Drie om samen te bespreken',
    picksNote: 'Drie die van elkaar verschillen. Zo leert u van wat lukte en van wat niet lukte.',
    pickHeads: ['Aanvraag', 'Waarom deze', 'Levensgebied'],
    reasons: {
      solved: 'Opgelost zonder geld',
      'refused-or-back': 'Niet akkoord, of terug voor een vraag',
      'not-reached': 'Het doel is niet of deels gehaald',
    },
    lessons: 'Wat collega’s opschreven',
    nothing: 'Nog niets.',
    foot: 'Voor het team en voor een gesprek met collega’s. Er staan bedachte namen in.',
  },
  accountant: {
    none: 'Er is nog niets uitgegeven.',
    lead: (spent: string, available: string, rows: number) =>
      `Er is ${spent} uitgegeven van ${available}, in ${count(rows, 'uitgave', 'uitgaven')}.`,
    receipts: (without: number) =>
      without === 0 ? 'Van alle uitgaven is er een bon.' : `Bij ${without} ontbreekt een bon.`,
    quorum: (below: number) => `Bij ${below} waren er minder mensen akkoord dan afgesproken.`,
    expenses: 'Uitgaven',
    heads: ['Dag', 'Bedrag', 'Akkoord van', 'Aantal mensen', 'Bon', 'Op de bank', 'Afgeweken van'],
    manager: 'leidinggevende',
    below: 'minder dan afgesproken',
    noDecision: 'geen besluit gevonden',
    notBooked: 'niet gekoppeld',
    erased: 'Gewiste aanvragen',
    erasedNote: 'Na de bewaartijd blijven alleen deze getallen over.',
    erasedHeads: ['Kwartaal', 'Bedrag', 'Bonnen', 'Afgeweken', 'Boven de grens'],
    checks: 'Wat is afgesproken',
    checkHeads: ['Afspraak', 'Inhoud'],
    limit: 'Grens per huishouden',
    quorumName: 'Aantal mensen dat akkoord moet zijn',
    decidedBy: 'Besluit van',
    nothing: 'Niets.',
    foot: 'Rollen, geen namen. Er staat geen verhaal in. De uitleg bij een afwijking ligt bij het team.',
  },
  council: {
    decided: (number: string, year: number) => `In ${year} besloten de teams over ${number} aanvragen.`,
    few: (least: number) => `minder dan ${least}`,
    hidden: 'niet getoond',
    goal: (share: string, low: string, high: string) =>
      `Waar zij terugkeken, is bij ${share} het doel gehaald. Met de onzekerheid van kleine aantallen: tussen ${low} en ${high}.`,
    noGoal: 'Over gehaalde doelen zijn er te weinig gegevens om iets te zeggen.',
    numbers: 'Aantallen',
    numbersNote: (rounding: number) =>
      `Afgerond op ${rounding}. Daarom tellen de getallen niet altijd op. Kleine aantallen laten we weg, en wat ze verraadt ook.`,
    heads: ['Wat', 'Aantal'],
    all: 'Besloten aanvragen',
    solved: 'Opgelost zonder geld',
    agreed: 'Akkoord met geld',
    refused: 'Niet akkoord',
    lookedBack: 'Teruggekeken',
    reached: 'Doel gehaald',
    notReached: 'Doel deels of niet gehaald',
    spent: 'Uitgegeven',
    spentNote: (limit: string) => `Het uitgegeven bedrag is afgerond op ${limit}, de grens per huishouden.`,
    money: {
      'few-cases': 'niet getoond: minder dan 5 aanvragen',
      dominance: 'niet getoond: één aanvraag is te groot in het geheel',
      'unknown-cases': 'niet getoond',
    },
    noneSpent: 'niets',
    obstacles: 'Wat in de weg zat, en wat ermee gedaan is',
    obstacleHeads: ['Obstakel', 'Soort', 'Stand', 'Antwoord'],
    leftOut: 'tekst weggelaten: er leek een persoon of een klein aantal in te staan',
    noAnswer: 'nog geen antwoord',
    nothing: 'Niets gemeld.',
    foot: 'Lees de teksten na voordat u dit verstuurt. Een naam midden in een zin herkennen we niet altijd.',
  },
  money: {
    idle: 'Het geld ligt stil. Wat houdt ons tegen?',
    over: 'Er is meer uitgegeven dan er is.',
    lead: (used: string, passed: string) => `Gebruikt of toegezegd: ${used}. Van het jaar is ${passed} voorbij.`,
    early: 'In het eerste kwartaal is het te vroeg om te zeggen of geld stil ligt.',
    none: 'Dit team heeft dit jaar geen geld.',
    amounts: 'Bedragen',
    heads: ['Wat', 'Bedrag'],
    available: 'Beschikbaar, met wat van vorig jaar overbleef',
    spent: 'Uitgegeven',
    promised: 'Toegezegd, nog niet uitgegeven',
    left: 'Over',
    teams: 'Verschil tussen teams',
    spread: (teams: number, low: string, high: string, from: string, to: string) =>
      `${teams} teams gebruikten tussen ${low} en ${high} van hun geld. De helft van de teams zit tussen ${from} en ${to}.`,
    spreadNote: 'Geen ranglijst: elk team heeft andere inwoners. Vraag naar het verhaal.',
    spreadHeads: ['Teams', 'Gebruikt'],
    lowest: 'Minst gebruikt',
    quarter: 'Een kwart van de teams zit onder',
    middle: 'Het middelste team',
    threeQuarters: 'Een kwart van de teams zit boven',
    highest: 'Meest gebruikt',
    few: (teams: number) =>
      `Er ${teams === 1 ? 'is 1 team' : `zijn ${teams} teams`} bekend op dit apparaat. Vanaf 5 teams laten we het verschil zien.`,
    foot: 'Geld dat blijft liggen helpt niemand. Dat telt hier net zo zwaar als te veel uitgeven.',
  },
};
