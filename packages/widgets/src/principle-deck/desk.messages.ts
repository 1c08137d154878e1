import type { Language } from '@draagkracht/model';

const nl = {
  question: 'Welk principe vraagt deze week iets van ons?',
  chooseOne: 'Kies er één. Dan leest u wat het vraagt, en maakt u samen één afspraak.',
  deck: 'De vier principes',
  keys: 'Met de pijltjes gaat u van kaart naar kaart.',
  previous: 'Vorige kaart',
  next: 'Volgende kaart',
  choose: 'Maak een afspraak',
  on: (core: string) => `bij: ${core}`,
  full: 'Er lopen al drie afspraken. Meer onthoudt een team niet. Kijk eerst terug op één ervan.',
  runningTitle: 'Onze afspraken',
  nothingRuns: 'Er loopt nu geen afspraak.',
  running: (count: number): string => (count === 1 ? 'Er loopt één afspraak.' : `Er lopen ${count} afspraken.`),
  due: (count: number, all: number): string =>
    all === 1
      ? 'Daar kijken jullie nu op terug.'
      : count === 1
        ? 'Op één daarvan kijken jullie nu terug.'
        : `Op ${count} daarvan kijken jullie nu terug.`,
  principle: (number: number, core: string) => `Principe ${number}: ${core}`,
  earlierTitle: 'Wat er van eerdere afspraken kwam',
  lookedBack: (count: number, parts: string): string =>
    count === 1
      ? `Jullie keken terug op één afspraak: ${parts}.`
      : `Jullie keken terug op ${count} afspraken: ${parts}.`,
  counted: { yes: 'gelukt', partly: 'deels gelukt', no: 'niet gelukt' },
  noneHere: 'Bij dit principe keken jullie nog niet terug.',
  madeOn: (day: string) => `Afgesproken op ${day}.`,
  filter: 'Toon afspraken bij',
  all: 'Alle principes',
  only: (number: number) => `Principe ${number}`,
  print: 'Druk af',
};

const en: typeof nl = {
  question: 'Which principle asks something of us this week?',
  chooseOne: 'Choose one. Then you read what it asks, and make one agreement together.',
  deck: 'The four principles',
  keys: 'The arrow keys take you from card to card.',
  previous: 'Previous card',
  next: 'Next card',
  choose: 'Make an agreement',
  on: (core) => `on: ${core}`,
  full: 'Three agreements are running already. A team remembers no more. First look back on one of them.',
  runningTitle: 'Our agreements',
  nothingRuns: 'No agreement is running now.',
  running: (count) => (count === 1 ? 'One agreement is running.' : `${count} agreements are running.`),
  due: (count, all) =>
    all === 1
      ? 'You look back on it now.'
      : count === 1
        ? 'You look back on one of them now.'
        : `You look back on ${count} of them now.`,
  principle: (number, core) => `Principle ${number}: ${core}`,
  earlierTitle: 'What came of earlier agreements',
  lookedBack: (count, parts) =>
    count === 1 ? `You looked back on one agreement: ${parts}.` : `You looked back on ${count} agreements: ${parts}.`,
  counted: { yes: 'worked out', partly: 'partly worked out', no: 'did not work out' },
  noneHere: 'You did not look back on this principle yet.',
  madeOn: (day) => `Agreed on ${day}.`,
  filter: 'Show agreements on',
  all: 'All principles',
  only: (number) => `Principle ${number}`,
  print: 'Print',
};

/** The texts of the deck beside those of the cards it shares. */
export const deskMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
