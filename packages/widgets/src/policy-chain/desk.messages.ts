import type { Adopter, Extent, Language, PolicyStage, SameAnswer } from '@draagkracht/model';
import type { Break } from './chain.view.js';

type Stages = Readonly<Record<PolicyStage | 'practice', string>>;
type Kinds = Readonly<Record<Break['kind'], (from: string, to: string) => string>>;

const nl = {
  stages: {
    plan: 'beleidsplan',
    ordinance: 'verordening',
    'policy-rules': 'beleidsregels',
    budget: 'begroting',
    accounts: 'jaarrekening',
    practice: 'praktijk',
  } satisfies Stages as Stages,
  the: {
    plan: 'het beleidsplan',
    ordinance: 'de verordening',
    'policy-rules': 'de beleidsregels',
    budget: 'de begroting',
    accounts: 'de jaarrekening',
    practice: 'de praktijk',
  } satisfies Stages as Stages,
  conclusion: {
    papers: (filled: number) =>
      filled === 5 ? 'Alle 5 stukken zijn ingevuld.' : `${filled} van de 5 stukken ingevuld.`,
    changes: (count: number) =>
      count === 1 ? 'De belofte verandert op 1 plaats.' : `De belofte verandert op ${count} plaatsen.`,
    same: 'Voor zover ingevuld zegt elk stuk hetzelfde.',
    little: 'Er is nog te weinig vergeleken om meer te zeggen.',
  },
  breaks: {
    differs: (from, to) => `Tussen ${from} en ${to} zegt men niet hetzelfde.`,
    partly: (from, to) => `Tussen ${from} en ${to} zegt men deels hetzelfde.`,
    unknown: (from, to) => `Of ${from} en ${to} hetzelfde zeggen, weten wij niet.`,
    silent: (_from, to) => `In ${to} staat niets over de belofte.`,
  } as Kinds,
  inPractice: {
    differs: 'Wat er echt gebeurt, is niet wat er beloofd is.',
    partly: 'Wat er echt gebeurt, is deels wat er beloofd is.',
    unknown: 'Of er gebeurt wat er beloofd is, weten wij niet.',
    silent: '',
  } satisfies Record<Break['kind'], string> as Readonly<Record<Break['kind'], string>>,
  breaksTitle: 'Waar de belofte verandert',
  noBreaks: 'Hier is nog geen verschil opgeschreven.',
  owners: { council: 'de raad', college: 'het college' } satisfies Record<Adopter, string> as Readonly<
    Record<Adopter, string>
  >,
  repair: {
    said: (who: string) => `Vastgesteld door ${who}. Daar kan het hersteld worden.`,
    usually: (who: string) => `Meestal stelt ${who} dit vast. Daar kan het hersteld worden.`,
    practice: 'Over de uitvoering gaat meestal het college.',
  },
  next: (what: string, day: string) => `Meestal wordt ${what} vastgesteld vóór ${day}. Vraag het na bij de griffie.`,
  noNext: 'Hiervoor is geen vaste dag in het jaar.',
  propose: 'Stel een verandering voor',
  strip: 'De vijf stukken op een rij',
  papersTitle: 'Wat er in elk stuk staat',
  filled: 'ingevuld',
  empty: 'nog leeg',
  same: {
    yes: '= zegt hetzelfde als het vorige stuk',
    partly: '≈ zegt deels hetzelfde',
    no: '≠ zegt niet hetzelfde',
    unknown: '? niet bekend of het hetzelfde zegt',
  } satisfies Record<SameAnswer, string> as Readonly<Record<SameAnswer, string>>,
  nothingSaid: 'Hier staat niets over de belofte.',
  adopted: (who: string, day: string) =>
    who && day
      ? `Vastgesteld door ${who} op ${day}.`
      : who
        ? `Vastgesteld door ${who}.`
        : day
          ? `Vastgesteld op ${day}.`
          : '',
  money: (amount: string, year: number, field: string) =>
    `${amount} voor ${year}${field ? `, taakveld ${field}` : ''}.`,
  field: (field: string) => `Taakveld ${field}.`,
  bothAmounts: (year: number, budget: string, accounts: string) =>
    `Voor ${year} staat ${budget} in de begroting en ${accounts} in de jaarrekening.`,
  read: 'Lees het stuk',
  fill: 'Vul in',
  change: 'Wijzig',
  sameAs: (stage: string) => `Zegt dit stuk hetzelfde als ${stage}?`,
  practiceTitle: 'Wat gebeurt er echt?',
  noPractice: 'Nog niemand heeft opgeschreven wat er echt gebeurt.',
  saidBy: (who: string) => `Dit zegt: ${who}.`,
  obstaclesTitle: 'Obstakels die hierbij horen',
  noObstacles: 'Er is nog geen obstakel gekozen.',
  goneObstacles: (count: number) =>
    count === 1
      ? '1 gekozen obstakel staat niet meer op dit apparaat.'
      : `${count} gekozen obstakels staan niet meer op dit apparaat.`,
  age: (duration: string) => `Gemeld: ${duration} geleden.`,
  ageToday: 'Gemeld: vandaag.',
  waits: 'Nog geen antwoord.',
  answer: (status: string, who: string, day: string, text: string) =>
    `${status}. Antwoord van ${who} op ${day}: ${text}`,
  because: (text: string) => `Waarom: ${text}`,
  changesTitle: 'Voorstellen',
  proposal: (what: string, stage: string, who: string) => `${what} (${stage}). Dat brengt in: ${who}.`,
  outcome: { yes: 'Gelukt.', partly: 'Deels gelukt.', no: 'Niet gelukt.' } satisfies Record<Extent, string> as Readonly<
    Record<Extent, string>
  >,
  changeChanges: 'Wijzig de voorstellen',
  backTitle: 'Wat kwam ervan?',
  saveBack: 'Bewaar het antwoord',
  topicTitle: 'Welke belofte volgt u?',
  saveTopic: 'Bewaar de belofte',
  changeTopic: 'Wijzig de belofte',
  saveLink: 'Bewaar dit stuk',
  savePractice: 'Bewaar wat er gebeurt',
  saveChanges: 'Bewaar de voorstellen',
  others: 'Andere beloften',
  show: 'Toon deze belofte',
  again: 'Volg nog een belofte',
  csv: 'Download als spreadsheet (CSV)',
  print: 'Druk af',
  remove: 'Haal deze belofte weg',
  nothingKept: 'Hier wordt niets bewaard. Druk het af om het mee te nemen.',
  csvTitle: (topic: string) => `Van plan tot rekening: ${topic}`,
  csvMade: (day: string) => `Gemaakt op ${day}`,
  columns: {
    stage: 'Stuk',
    title: 'Titel',
    article: 'Artikel',
    adoptedBy: 'Vastgesteld door',
    date: 'Datum',
    url: 'Adres',
    iv3: 'Taakveld Iv3',
    amount: 'Bedrag in euro’s',
    year: 'Jaar',
    text: 'Wat er staat',
    same: 'Zegt hetzelfde als het vorige',
  },
  invented: 'Bedacht voorbeeld van Voorbeeldgemeente',
};

const en: typeof nl = {
  stages: {
    plan: 'policy plan',
    ordinance: 'ordinance',
    'policy-rules': 'policy rules',
    budget: 'budget',
    accounts: 'accounts',
    practice: 'practice',
  },
  the: {
    plan: 'the policy plan',
    ordinance: 'the ordinance',
    'policy-rules': 'the policy rules',
    budget: 'the budget',
    accounts: 'the accounts',
    practice: 'practice',
  },
  conclusion: {
    papers: (filled) => (filled === 5 ? 'All 5 documents are filled in.' : `${filled} of the 5 documents filled in.`),
    changes: (count) => (count === 1 ? 'The promise changes in 1 place.' : `The promise changes in ${count} places.`),
    same: 'As far as filled in, every document says the same.',
    little: 'Too little was compared to say more.',
  },
  breaks: {
    differs: (from, to) => `Between ${from} and ${to} they do not say the same.`,
    partly: (from, to) => `Between ${from} and ${to} they partly say the same.`,
    unknown: (from, to) => `Whether ${from} and ${to} say the same, we do not know.`,
    silent: (_from, to) => `Nothing stands in ${to} about the promise.`,
  },
  inPractice: {
    differs: 'What really happens is not what was promised.',
    partly: 'What really happens is partly what was promised.',
    unknown: 'Whether what was promised happens, we do not know.',
    silent: '',
  },
  breaksTitle: 'Where the promise changes',
  noBreaks: 'No difference has been written down yet.',
  owners: { council: 'the council', college: 'the executive (college)' },
  repair: {
    said: (who) => `Adopted by ${who}. There it can be repaired.`,
    usually: (who) => `Usually ${who} adopts this. There it can be repaired.`,
    practice: 'What is carried out is usually the executive’s.',
  },
  next: (what, day) => `Usually ${what} is adopted before ${day}. Ask the council clerk.`,
  noNext: 'There is no fixed day in the year for this.',
  propose: 'Propose a change',
  strip: 'The five documents in a row',
  papersTitle: 'What each document says',
  filled: 'filled in',
  empty: 'still empty',
  same: {
    yes: '= says the same as the one before',
    partly: '≈ partly says the same',
    no: '≠ does not say the same',
    unknown: '? not known whether it says the same',
  },
  nothingSaid: 'Nothing stands here about the promise.',
  adopted: (who, day) =>
    who && day ? `Adopted by ${who} on ${day}.` : who ? `Adopted by ${who}.` : day ? `Adopted on ${day}.` : '',
  money: (amount, year, field) => `${amount} for ${year}${field ? `, task field ${field}` : ''}.`,
  field: (field) => `Task field ${field}.`,
  bothAmounts: (year, budget, accounts) => `For ${year} the budget has ${budget} and the accounts have ${accounts}.`,
  read: 'Read the document',
  fill: 'Fill in',
  change: 'Change',
  sameAs: (stage) => `Does it say the same as ${stage}?`,
  practiceTitle: 'What really happens?',
  noPractice: 'Nobody has written down yet what really happens.',
  saidBy: (who) => `Said by: ${who}.`,
  obstaclesTitle: 'Obstacles that belong to this',
  noObstacles: 'No obstacle has been chosen yet.',
  goneObstacles: (count) =>
    count === 1
      ? '1 chosen obstacle is no longer on this device.'
      : `${count} chosen obstacles are no longer on this device.`,
  age: (duration) => `Reported ${duration} ago.`,
  ageToday: 'Reported today.',
  waits: 'No answer yet.',
  answer: (status, who, day, text) => `${status}. Answer of ${who} on ${day}: ${text}`,
  because: (text) => `Why: ${text}`,
  changesTitle: 'Proposals',
  proposal: (what, stage, who) => `${what} (${stage}). Brought in by: ${who}.`,
  outcome: { yes: 'It came off.', partly: 'It partly came off.', no: 'It did not come off.' },
  changeChanges: 'Change the proposals',
  backTitle: 'What came of it?',
  saveBack: 'Save the answer',
  topicTitle: 'Which promise do you follow?',
  saveTopic: 'Save the promise',
  changeTopic: 'Change the promise',
  saveLink: 'Save this document',
  savePractice: 'Save what happens',
  saveChanges: 'Save the proposals',
  others: 'Other promises',
  show: 'Show this promise',
  again: 'Follow another promise',
  csv: 'Download as a spreadsheet (CSV)',
  print: 'Print',
  remove: 'Take this promise away',
  nothingKept: 'Nothing is kept here. Print it to take it along.',
  csvTitle: (topic) => `From plan to accounts: ${topic}`,
  csvMade: (day) => `Made on ${day}`,
  columns: {
    stage: 'Document',
    title: 'Title',
    article: 'Article',
    adoptedBy: 'Adopted by',
    date: 'Date',
    url: 'Address',
    iv3: 'Iv3 task field',
    amount: 'Amount in euros',
    year: 'Year',
    text: 'What it says',
    same: 'Says the same as the one before',
  },
  invented: 'Invented example of Voorbeeldgemeente',
};

/** The texts of the chain, which come with its desk. */
export const deskMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
