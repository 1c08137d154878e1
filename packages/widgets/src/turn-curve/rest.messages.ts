import type { Language } from '@draagkracht/model';

const nl = {
  startAgain: 'Begin een nieuw gesprek',
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
};

const en: typeof nl = {
  startAgain: 'Begin a new conversation',
  untitled: 'Conversation without a result',
  agreedTitle: 'What we agreed',
  agreedOn: (day) => `On ${day} you agreed:`,
  begunOn: (day) => `This conversation began on ${day} and is not finished.`,
  goOn: 'Go on with the conversation',
  change: 'Change',
  report: 'Show the report',
  remove: 'Remove',
  lookBack: 'Look back now',
  owner: 'Who',
  later: (day, days) => `To be done on ${day}, ${days === 1 ? 'tomorrow' : `in ${days} days`}.`,
  due: () => 'It is to be done today.',
  overdue: (day, days) => `Late: it was to be done on ${day}, ${days === 1 ? 'yesterday' : `${days} days ago`}.`,
  outcomes: { yes: 'It came off.', partly: 'It came off in part.', no: 'It did not come off.' },
  earlierTitle: (count) => (count === 1 ? 'One earlier conversation' : `${count} earlier conversations`),
  noActions: 'No actions came of it.',
};

/** The texts of what was agreed in kept conversations. */
export const restMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
