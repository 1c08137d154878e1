import type { Language } from '@draagkracht/model';

const nl = {
  newTitle: 'Een initiatief',
  editTitle: 'Initiatief wijzigen',
  measure: (moment: string, number: number, label: string) => `${moment}, cijfer ${number}: ${label}`,
  filled: (count: number, of: number) => `Ingevuld: ${count} van de ${of}.`,
  goal: 'Wat bewoners zelf willen:',
  next: 'Bewaar en ga door',
  last: 'Bewaar',
  others: 'Kies een ander cijfer',
  isFilled: 'ingevuld',
};

const en: typeof nl = {
  newTitle: 'An initiative',
  editTitle: 'Change the initiative',
  measure: (moment, number, label) => `${moment}, figure ${number}: ${label}`,
  filled: (count, of) => `Filled in: ${count} of ${of}.`,
  goal: 'What residents want themselves:',
  next: 'Save and go on',
  last: 'Save',
  others: 'Choose another figure',
  isFilled: 'filled in',
};

/** The texts of the forms that do not come from their schemas. */
export const formMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
