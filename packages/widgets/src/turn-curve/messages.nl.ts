/** Every Dutch text of the curve at rest; those of the conversation come with it. */
export const nl = {
  title: 'Buig de lijn om',
  purpose:
    'Van een doel naar hoogstens drie acties, in één gesprek van 75 minuten. Met iedereen die iets kan doen, ook inwoners.',
  question: 'Welke lijn wilt u ombuigen?',
  explain: 'In zes stappen kijkt u naar de lijn, naar wat erachter zit, en naar wat u samen gaat doen.',
  start: 'Begin het gesprek',
  startAgain: 'Begin een nieuw gesprek',
  showExample: 'Toon voorbeeld',
  hideExample: 'Verberg voorbeeld',
  noneYet: 'Er is nog geen gesprek over deze lijn geweest.',
  untitled: 'Gesprek zonder doel',
  agreedTitle: 'Wat we afspraken',
  agreedOn: (day: string) => `Op ${day} spraken jullie af:`,
  begunOn: (day: string) => `Dit gesprek begon op ${day} en is nog niet af.`,
  goOn: 'Ga verder met het gesprek',
  change: 'Wijzig',
  report: 'Toon het verslag',
  remove: 'Haal weg',
  lookBack: 'Kijk nu terug',
  owner: 'Wie',
  later: (day: string, days: number) => `Moet klaar zijn op ${day}, ${days === 1 ? 'morgen' : `over ${days} dagen`}.`,
  due: (_day: string, _days: number) => 'Vandaag moet het klaar zijn.',
  overdue: (day: string, days: number) =>
    `Te laat: het zou klaar zijn op ${day}, ${days === 1 ? 'gisteren' : `${days} dagen geleden`}.`,
  outcomes: { yes: 'Gelukt.', partly: 'Deels gelukt.', no: 'Niet gelukt.' },
  earlierTitle: (count: number) => (count === 1 ? 'Eén eerder gesprek' : `${count} eerdere gesprekken`),
  noActions: 'Er kwamen geen acties uit.',
  unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft en probeer het opnieuw.',
};

/** The shape of the texts: Dutch leads, the other languages follow. */
export type TurnMessages = typeof nl;
