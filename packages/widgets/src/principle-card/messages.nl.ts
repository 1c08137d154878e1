/** Every Dutch text of the card at rest; those of its forms come with the forms. */
export const nl = {
  of: (number: number) => `Principe ${number} van 4`,
  asks: 'Wat dit van ons vraagt',
  question: 'Welk principe vraagt deze week iets van ons?',
  purpose: 'Maak samen één afspraak bij dit principe. De volgende keer begint u daarmee: is het gelukt?',
  start: 'Maak een afspraak',
  startAgain: 'Maak een nieuwe afspraak',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen afspraak bij dit principe.',
  edit: 'Wijzig',
  remove: 'Haal weg',
  runningTitle: 'Onze afspraak',
  agreedOn: (day: string) => `Op ${day} spraken jullie af:`,
  owner: 'Wie let hierop',
  later: (day: string, days: number) => `Terugkijken op ${day}, ${days === 1 ? 'morgen' : `over ${days} dagen`}.`,
  due: 'Vandaag kijken jullie terug.',
  overdue: (day: string, days: number) =>
    `Te laat: terugkijken kon al op ${day}, ${days === 1 ? 'gisteren' : `${days} dagen geleden`}.`,
  lookBack: 'Kijk nu terug',
  earlierTitle: (count: number) => (count === 1 ? 'Eén eerdere afspraak' : `${count} eerdere afspraken`),
  outcomes: { yes: 'Gelukt', partly: 'Deels gelukt', no: 'Niet gelukt', open: 'Nog niet teruggekeken' },
  unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft en probeer het opnieuw.',
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type CardMessages = typeof nl;
