import type { Language } from '@draagkracht/model';

const nl = {
  invented: 'Bedacht voorbeeld',
  newTitle: 'Onze nieuwe afspraak',
  editTitle: 'Afspraak wijzigen',
  saveLookBack: 'Bewaar wat we leerden',
  startAgain: 'Maak een nieuwe afspraak',
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
};

const en: typeof nl = {
  invented: 'Invented example',
  newTitle: 'Our new agreement',
  editTitle: 'Change the agreement',
  saveLookBack: 'Save what we learned',
  startAgain: 'Make a new agreement',
  edit: 'Change',
  remove: 'Remove',
  runningTitle: 'Our agreement',
  agreedOn: (day) => `On ${day} you agreed:`,
  owner: 'Who looks after it',
  later: (day, days) => `Look back on ${day}, ${days === 1 ? 'tomorrow' : `in ${days} days`}.`,
  due: 'Today you look back.',
  overdue: (day, days) => `Late: you could look back on ${day}, ${days === 1 ? 'yesterday' : `${days} days ago`}.`,
  lookBack: 'Look back now',
  earlierTitle: (count) => (count === 1 ? 'One earlier agreement' : `${count} earlier agreements`),
  outcomes: { yes: 'Worked out', partly: 'Partly worked out', no: 'Did not work out', open: 'Not looked back yet' },
};

/** The texts of agreements, of their forms and of an example, which come with them. */
export const agreementMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
