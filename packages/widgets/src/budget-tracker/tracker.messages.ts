import type { Language } from '@draagkracht/model';

const nl = {
  /** How the money stands. */
  left: (left: string, all: string, year: number) => `Er is nog ${left} over van ${all} in ${year}.`,
  empty: (all: string, year: number) => `De ${all} van ${year} is op.`,
  over: (over: string, year: number) => `Er is ${over} te veel uitgegeven in ${year}.`,
  overPromised: (over: string) => `Als alles doorgaat wat is toegezegd, komt u ${over} tekort.`,
  promised: (promised: string) => `${promised} is toegezegd en nog niet uitgegeven.`,
  idle: 'Het geld ligt stil. Wat houdt ons tegen?',
  idleWhy: (used: string, year: string) =>
    `${year} van het jaar is voorbij. ${used} van het geld is gebruikt of toegezegd.`,
  overWhy: 'Bespreek dit met uw leidinggevende. Kijk ook of elke bankregel klopt.',
  noMoney: (count: number, all: number) =>
    all === 1
      ? count === 1
        ? 'De ene aanvraag die besloten is, loste u op zonder geld.'
        : 'Eén aanvraag is besloten. Die kost geld of gaat niet door.'
      : `${count} van de ${all} besloten aanvragen loste u op zonder geld.`,
  notPublic: 'Alleen voor het team. Niet publiceren: er staan kleine aantallen in.',
  smallHidden: 'Kleine aantallen en bedragen staan er niet. Zo is niemand te herkennen.',
  waitingTitle: 'Wacht op een besluit',
  waiting: (hours: number, want: number) =>
    hours < 1
      ? `Net gevraagd. Een besluit hoort binnen ${want} uur.`
      : `${ago(hours)} gevraagd. Een besluit hoort binnen ${want} uur.`,
  waitingLate: (hours: number, want: number) => `${ago(hours)} gevraagd. Dat is langer dan ${want} uur.`,
  withManager: 'Ligt bij de leidinggevende.',
  askedBackTitle: 'Kijk nu terug',
  askedBack: {
    'six-weeks': (day: string) => `Na 6 weken: hielp het? Dit kon vanaf ${day}.`,
    'six-months': (day: string) => `Na 6 maanden: hielp het nog? Dit kon vanaf ${day}.`,
  },
  unfinishedTitle: 'Nog niet voorgelegd',
  runningTitle: 'Loopt',
  closedTitle: (count: number) => (count === 1 ? '1 gesloten aanvraag' : `${count} gesloten aanvragen`),
  lookBackOn: (day: string) => `Terugkijken vanaf ${day}.`,
  erasedOn: (day: string) => `Verdwijnt op ${day}. Er blijft een rij zonder verhaal.`,
  nothing: 'Er staat geen aanvraag open.',
  newCase: 'Nieuwe aanvraag',
  settings: 'Het budget',
  reports: 'Rapporten',
  bank: 'Bankregels inlezen',
  back: 'Terug naar het overzicht',
  pick: 'Welk budget?',
  open: (name: string) => `Open ${name}`,
  settingsTitle: 'Het budget van het team',
  settingsIntro: 'Dit zijn gangbare regels. Pas ze aan aan uw eigen besluit.',
  saveSettings: 'Bewaar het budget',
  pastYear: (past: number, year: number) =>
    `Dit is het budget van ${past}. Van ${year} is er nog geen. Wat u nu vraagt, telt bij ${past}.`,
  nextYear: (year: number) => `Begin ${year} met deze regels`,
  nextYearWhy: (left: string) => `Er is ${left} over. U kiest zelf of u dat meeneemt.`,
  ownTeam: 'Ander team toevoegen',
  decidedBy: (what: string) => `Besluit van: ${what}.`,
  decidedByNobody: 'Bij deze regels staat nog geen besluit.',
  teamDefault: 'ons team',
  invented: 'Bedacht voorbeeld',
};

/** Whole hours as people say them; from two days on in days. */
function ago(hours: number): string {
  if (hours < 48) return `${hours} uur geleden`;
  return `${Math.floor(hours / 24)} dagen geleden`;
}

const agoEn = (hours: number): string =>
  hours < 48 ? (hours === 1 ? '1 hour ago' : `${hours} hours ago`) : `${Math.floor(hours / 24)} days ago`;

const en: typeof nl = {
  left: (left, all, year) => `${left} of ${all} is left in ${year}.`,
  empty: (all, year) => `The ${all} of ${year} is used up.`,
  over: (over, year) => `${over} too much was spent in ${year}.`,
  overPromised: (over) => `If all that was promised goes on, you are ${over} short.`,
  promised: (promised) => `${promised} is promised and not spent yet.`,
  idle: 'The money lies idle. What holds us back?',
  idleWhy: (used, year) => `${year} of the year has passed. ${used} of the money is used or promised.`,
  overWhy: 'Discuss this with your manager. Check every line of the bank as well.',
  noMoney: (count, all) =>
    all === 1
      ? count === 1
        ? 'You solved the one request that was decided without money.'
        : 'One request was decided. It takes money, or was not granted.'
      : `You solved ${count} of the ${all} decided requests without money.`,
  notPublic: 'For the team only. Do not publish: it has small numbers in it.',
  smallHidden: 'Small numbers and amounts are left out, so that nobody can be recognised.',
  waitingTitle: 'Waits for a decision',
  waiting: (hours, want) =>
    hours < 1
      ? `Just asked. A decision belongs within ${want} hours.`
      : `Asked ${agoEn(hours)}. A decision belongs within ${want} hours.`,
  waitingLate: (hours, want) => `Asked ${agoEn(hours)}. That is longer than ${want} hours.`,
  withManager: 'With the manager.',
  askedBackTitle: 'Look back now',
  askedBack: {
    'six-weeks': (day) => `After 6 weeks: did it help? It could be done from ${day}.`,
    'six-months': (day) => `After 6 months: does it still help? It could be done from ${day}.`,
  },
  unfinishedTitle: 'Not put to colleagues yet',
  runningTitle: 'Running',
  closedTitle: (count) => (count === 1 ? '1 closed request' : `${count} closed requests`),
  lookBackOn: (day) => `Look back from ${day}.`,
  erasedOn: (day) => `Goes on ${day}. A row without a story remains.`,
  nothing: 'No request is open.',
  newCase: 'New request',
  settings: 'The budget',
  reports: 'Reports',
  bank: 'Read lines of the bank',
  back: 'Back to the overview',
  pick: 'Which budget?',
  open: (name) => `Open ${name}`,
  settingsTitle: 'The budget of the team',
  settingsIntro: 'These are common rules. Adapt them to your own decision.',
  saveSettings: 'Save the budget',
  pastYear: (past, year) =>
    `This is the budget of ${past}. There is none of ${year} yet. What you ask for now counts towards ${past}.`,
  nextYear: (year) => `Begin ${year} with these rules`,
  nextYearWhy: (left) => `${left} is left. You choose whether to carry it over.`,
  ownTeam: 'Add another team',
  decidedBy: (what) => `Decision of: ${what}.`,
  decidedByNobody: 'No decision is named for these rules yet.',
  teamDefault: 'our team',
  invented: 'Invented example',
};

/** What the overview says. */
export type TrackerMessages = typeof nl;

/** The texts per language. */
export const trackerMessages: Readonly<Record<Language, TrackerMessages>> = { nl, en };
