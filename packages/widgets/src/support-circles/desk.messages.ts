import type { Circle, Language } from '@draagkracht/model';
import { asSentence } from '../shared/sentence.words.js';
import type { CirclesSignalCode } from './signals.view.js';

type PerCircle<Value> = Readonly<Record<Circle, Value>>;
type Question = (who: string, own: number, all: number) => string;

const nl = {
  you: 'U',
  formNow: 'Wie staan er om u heen?',
  formLater: 'Hoe is het straks?',
  laterHelp: 'Hier staan dezelfde mensen als nu. Pas aan wat er verandert.',
  hint: 'Noem een rol, zoals zus of buurman. Noem geen namen.',
  add: 'Voeg iemand toe',
  full: 'Er staan 24 mensen. Meer past er niet in de tekening.',
  edit: 'Pas aan',
  close: 'Klaar',
  remove: 'Haal weg',
  alone: 'Ik woon alleen',
  removed: (who: string) => `${who} is weggehaald.`,
  restore: 'Zet terug',
  falls: 'Valt weg',
  stays: 'Blijft toch',
  gone: 'valt weg',
  noName: 'Dit lijkt op een naam. Noem liever de rol, zoals: zus of buurman.',
  noNames: (count: number) =>
    count === 1
      ? 'Bij 1 mens staat misschien een naam. Noem liever de rol.'
      : `Bij ${count} mensen staat misschien een naam. Noem liever de rol.`,
  suggest: 'Kies een rol',
  roles: {
    1: ['partner', 'kind', 'ouder', 'huisgenoot'],
    2: ['dochter', 'zoon', 'zus', 'broer', 'vriendin', 'vriend'],
    3: ['buurvrouw', 'buurman', 'kennis van de club'],
    4: ['maatje', 'vrijwilliger', 'ervaringsdeskundige'],
    5: ['thuiszorg', 'huisarts', 'wijkteam', 'begeleider'],
  } as PerCircle<readonly string[]>,
  /** The one who stands in the household to begin with. */
  housemate: 'huisgenoot',
  rings: {
    1: 'Huishouden',
    2: 'Familie, vrienden',
    3: 'Buurt',
    4: 'Vrijwilligers',
    5: 'Professionals',
  } as PerCircle<string>,
  nobody: 'Hier staat nog niemand.',
  unnamed: 'nog geen rol',
  people: (all: number, help: number, helped: number) =>
    [
      all === 1 ? 'Er staat 1 mens om u heen.' : `Er staan ${all} mensen om u heen.`,
      help === 0 ? '' : all === 1 ? 'Die helpt u.' : help === 1 ? '1 van hen helpt u.' : `${help} van hen helpen u.`,
      helped === 0 ? '' : helped === 1 ? 'U helpt zelf 1 mens.' : `U helpt zelf ${helped} mensen.`,
    ]
      .filter(Boolean)
      .join(' '),
  nobodyAtAll: 'Er staat nog niemand om u heen.',
  picture: (sentence: string) =>
    `Tekening van vijf kringen met u in het midden. ${sentence} In de lijst staat hetzelfde.`,
  now: 'Nu',
  later: 'Straks',
  changes: (change: string) => `Straks: ${asSentence(change)}`,
  moments: 'Nu of straks',
  list: 'De mensen in uw kringen',
  key: {
    title: 'Zo leest u de tekening',
    gets: 'u krijgt hulp',
    gives: 'u geeft hulp',
    both: 'allebei',
    none: 'geen hulp ingevuld',
    sometimesHeavy: 'soms zwaar',
    tooHeavy: 'te zwaar',
    away: 'valt weg',
  },
  summary: {
    contact: { day: 'elke dag', week: 'elke week', month: 'elke maand', less: 'minder vaak' },
    direction: { gets: 'u krijgt hulp', gives: 'u geeft hulp', both: 'u helpt elkaar' },
    load: { fine: 'het gaat goed', 'sometimes-heavy': 'het is soms zwaar', 'too-heavy': 'het is te zwaar' },
    backup: { yes: 'een ander kan het overnemen', no: 'niemand kan het overnemen' },
    wish: { more: 'u wilt elkaar vaker zien', same: 'u wilt het zo laten', less: 'u wilt elkaar minder vaak zien' },
  },
  questionsTitle: 'Vragen om samen over te praten',
  noQuestions: 'Wij zien nu geen vragen. U wel? Praat er samen over.',
  questionsNote: 'Dit zijn vragen, geen oordeel. U weet zelf wat klopt.',
  questions: {
    overload: (who) =>
      `Helpen is te zwaar voor: ${who}. Wie kan het af en toe overnemen? Vraag het wijkteam naar respijtzorg.`,
    'single-carrier': (who, own, all) =>
      own === all
        ? `Alle hulp die hier staat, komt van: ${who}. Wat doet u als diegene een keer niet kan?`
        : `Hier staat ${all} keer hulp. Daarvan komt ${own} keer van: ${who}. Wat doet u als diegene een keer niet kan?`,
    'no-backup': (who) => `Nog niemand kan het overnemen van: ${who}. Wie zou dat kunnen?`,
    'empty-middle': () =>
      'Er staat nog niemand van familie, vrienden, buurt of vrijwilligers. Wie kent u van vroeger, van de straat of van een club?',
    'only-professionals': () => 'Alle hulp komt nu van professionals. Wie zou u daar graag bij zien?',
    'only-receives': () => 'Hier staat nog niet wat u zelf voor een ander doet. Wat doet u graag? Klein mag ook.',
  } as Readonly<Record<CirclesSignalCode, Question>>,
  fallsTitle: 'Wat verandert er straks?',
  nothingFalls: 'Er valt dan niemand weg.',
  noHelpLost: 'Er valt dan geen soort hulp weg.',
  goneWho: (who: string) => `Dan is er niet meer: ${who}.`,
  lostHelp: (what: string) => `Deze hulp geeft dan niemand meer: ${what}.`,
  emptied: (which: string, count: number) =>
    count === 1 ? `Deze kring wordt leeg: ${which}.` : `Deze kringen worden leeg: ${which}.`,
  addedWho: (who: string) => `Nieuw is: ${who}.`,
  gainedHelp: (what: string) => `Deze hulp komt erbij: ${what}.`,
  ownTitle: 'Wat ik zelf doe',
  noOwn: 'Hier is nog niets ingevuld.',
  stepTitle: 'Mijn volgende stap',
  noStep: 'Er is nog geen stap gekozen. Eén ding is genoeg.',
  step: (who: string, what: string) => `${asSentence(what)} Dat doet: ${asSentence(who)}`,
  by: {
    later: (day: string) => `Klaar op ${day}.`,
    due: () => 'Vandaag is het zover.',
    overdue: (day: string) => `Dit zou klaar zijn op ${day}.`,
  },
  outcome: { yes: 'Het is gelukt.', partly: 'Het is deels gelukt.', no: 'Het is niet gelukt.' },
  ask: 'Vertel hoe het ging',
  askTitle: 'Hoe ging het met de stap?',
  saveBack: 'Bewaar het antwoord',
  made: (day: string) => `Van ${day}.`,
  change: 'Pas de kringen aan',
  changeLater: 'Pas straks aan',
  look: 'Kijk naar straks',
  print: 'Druk af',
  take: 'Neem mee als bestand',
  taken: (file: string) => `Het bestand ${file} staat bij uw downloads. Het is van u: bewaar het goed.`,
  again: 'Maak nieuwe kringen',
  earlier: 'Andere kringen op dit apparaat',
  show: 'Toon',
  wipeLater: 'Wis straks',
  wipeNow: 'Wis deze kringen',
  bring: 'Open een bestand',
  bringTitle: 'Open een bestand met kringen',
  bringHelp: 'Kies het bestand dat u eerder meenam. Wij kijken er eerst naar. Er wordt nog niets bewaard.',
  brought: 'Dit komt uit uw bestand. Het staat nog niet op dit apparaat.',
  broughtOver: (day: string) => `Deze kringen staan hier al, van ${day}. Bewaart u, dan geldt uw bestand.`,
  unread: {
    'no-file': 'Wij konden dit bestand niet lezen. Kies het bestand dat u hier eerder maakte.',
    'no-circles': 'In dit bestand staan geen kringen. Kies een ander bestand.',
    newer: 'Dit bestand is gemaakt met een nieuwere versie. Open het daar.',
  },
  rejected: (count: number) =>
    count === 1 ? '1 tekening konden wij niet lezen.' : `${count} tekeningen konden wij niet lezen.`,
  keep: 'Bewaar op dit apparaat',
  keepInMemory: 'Bewaar tot u de pagina sluit',
  letGo: 'Sluit zonder bewaren',
  kept: 'Wat u hier bewaart, verdwijnt 26 weken na de laatste wijziging vanzelf.',
  invented: 'Bedacht voorbeeld',
};

/** The texts of the circles, which come with the desk. */
export type CirclesDeskMessages = typeof nl;

const en: CirclesDeskMessages = {
  you: 'You',
  formNow: 'Who are around you?',
  formLater: 'How will it be later?',
  laterHelp: 'Here are the same people as now. Change what will be different.',
  hint: 'Give a role, such as sister or neighbour. Give no names.',
  add: 'Add somebody',
  full: 'There are 24 people. No more fit in the drawing.',
  edit: 'Change',
  close: 'Done',
  remove: 'Take out',
  alone: 'I live alone',
  removed: (who) => `${who} was taken out.`,
  restore: 'Put back',
  falls: 'Falls away',
  stays: 'Stays after all',
  gone: 'falls away',
  noName: 'This looks like a name. Better give the role, such as: sister or neighbour.',
  noNames: (count) =>
    count === 1
      ? 'With 1 person there may be a name. Better give the role.'
      : `With ${count} people there may be a name. Better give the role.`,
  suggest: 'Choose a role',
  roles: {
    1: ['partner', 'child', 'parent', 'housemate'],
    2: ['daughter', 'son', 'sister', 'brother', 'friend'],
    3: ['neighbour', 'acquaintance from the club'],
    4: ['buddy', 'volunteer', 'expert by experience'],
    5: ['home care', 'family doctor', 'district team', 'support worker'],
  },
  housemate: 'housemate',
  rings: { 1: 'Household', 2: 'Family, friends', 3: 'Neighbourhood', 4: 'Volunteers', 5: 'Professionals' },
  nobody: 'Nobody is here yet.',
  unnamed: 'no role yet',
  people: (all, help, helped) =>
    [
      all === 1 ? 'There is 1 person around you.' : `There are ${all} people around you.`,
      help === 0
        ? ''
        : all === 1
          ? 'That person helps you.'
          : help === 1
            ? '1 of them helps you.'
            : `${help} of them help you.`,
      helped === 0 ? '' : helped === 1 ? 'You help 1 person yourself.' : `You help ${helped} people yourself.`,
    ]
      .filter(Boolean)
      .join(' '),
  nobodyAtAll: 'Nobody is around you yet.',
  picture: (sentence) => `Drawing of five circles with you in the middle. ${sentence} The list says the same.`,
  now: 'Now',
  later: 'Later',
  changes: (change) => `Later: ${asSentence(change)}`,
  moments: 'Now or later',
  list: 'The people in your circles',
  key: {
    title: 'How to read the drawing',
    gets: 'you get help',
    gives: 'you give help',
    both: 'both',
    none: 'no help filled in',
    sometimesHeavy: 'heavy at times',
    tooHeavy: 'too heavy',
    away: 'falls away',
  },
  summary: {
    contact: { day: 'every day', week: 'every week', month: 'every month', less: 'less often' },
    direction: { gets: 'you get help', gives: 'you give help', both: 'you help one another' },
    load: { fine: 'it goes well', 'sometimes-heavy': 'it is heavy at times', 'too-heavy': 'it is too heavy' },
    backup: { yes: 'somebody else can take over', no: 'nobody can take over' },
    wish: {
      more: 'you want to see each other more often',
      same: 'you want to leave it so',
      less: 'you want to see each other less',
    },
  },
  questionsTitle: 'Questions to talk about together',
  noQuestions: 'We see no questions now. Do you? Talk about it together.',
  questionsNote: 'These are questions, not a judgement. You know what is right.',
  questions: {
    overload: (who) =>
      `Helping is too heavy for: ${who}. Who can take over now and then? Ask the district team about respite care.`,
    'single-carrier': (who, own, all) =>
      own === all
        ? `All help named here comes from: ${who}. What do you do when that person cannot come?`
        : `Help is named ${all} times here. Of these ${own} come from: ${who}. What do you do when that person cannot come?`,
    'no-backup': (who) => `Nobody can take over yet from: ${who}. Who could do that?`,
    'empty-middle': () =>
      'Nobody of family, friends, neighbourhood or volunteers is here yet. Whom do you know from earlier, from the street or from a club?',
    'only-professionals': () => 'All help comes from professionals now. Whom would you like to see beside them?',
    'only-receives': () => 'It does not say here yet what you do for others. What do you like to do? Small is fine.',
  },
  fallsTitle: 'What changes later?',
  nothingFalls: 'Nobody falls away then.',
  noHelpLost: 'No kind of help falls away then.',
  goneWho: (who) => `No longer there then: ${who}.`,
  lostHelp: (what) => `Nobody gives this help then: ${what}.`,
  emptied: (which, count) =>
    count === 1 ? `This circle becomes empty: ${which}.` : `These circles become empty: ${which}.`,
  addedWho: (who) => `New: ${who}.`,
  gainedHelp: (what) => `This help comes along: ${what}.`,
  ownTitle: 'What I do myself',
  noOwn: 'Nothing was filled in here yet.',
  stepTitle: 'My next step',
  noStep: 'No step was chosen yet. One thing is enough.',
  step: (who, what) => `${asSentence(what)} Done by: ${asSentence(who)}`,
  by: {
    later: (day) => `Done on ${day}.`,
    due: () => 'Today is the day.',
    overdue: (day) => `This was to be done on ${day}.`,
  },
  outcome: { yes: 'It came off.', partly: 'It partly came off.', no: 'It did not come off.' },
  ask: 'Tell how it went',
  askTitle: 'How did the step go?',
  saveBack: 'Save the answer',
  made: (day) => `Of ${day}.`,
  change: 'Change the circles',
  changeLater: 'Change later',
  look: 'Look at later',
  print: 'Print',
  take: 'Take along as a file',
  taken: (file) => `The file ${file} is among your downloads. It is yours: keep it well.`,
  again: 'Make new circles',
  earlier: 'Other circles on this device',
  show: 'Show',
  wipeLater: 'Wipe later',
  wipeNow: 'Wipe these circles',
  bring: 'Open a file',
  bringTitle: 'Open a file with circles',
  bringHelp: 'Choose the file you took along before. We look at it first. Nothing is saved yet.',
  brought: 'This comes from your file. It is not on this device yet.',
  broughtOver: (day) => `These circles are here already, of ${day}. If you save, your file holds.`,
  unread: {
    'no-file': 'We could not read this file. Choose the file you made here before.',
    'no-circles': 'There are no circles in this file. Choose another file.',
    newer: 'This file was made with a newer version. Open it there.',
  },
  rejected: (count) => (count === 1 ? 'We could not read 1 drawing.' : `We could not read ${count} drawings.`),
  keep: 'Save on this device',
  keepInMemory: 'Save until you close the page',
  letGo: 'Close without saving',
  kept: 'What you save here disappears by itself 26 weeks after the last change.',
  invented: 'Invented example',
};

/** The texts of the circles per language. */
export const deskMessages: Readonly<Record<Language, CirclesDeskMessages>> = { nl, en };
