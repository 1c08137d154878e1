import type { Field, Language } from '@draagkracht/model';
import type { ListStep } from './list-steps.view.js';

/** Every text of a form that does not come from the schema. */
export interface FormMessages {
  readonly optional: string;
  readonly suggestions: (label: string) => string;
  /** Above the list of what stands in the way of saving. */
  readonly summary: (count: number) => string;
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
  readonly required: (label: string) => string;
  /** Where a kind of control asks for it in another way; `each` is what one item of a list is called. */
  readonly requiredOf: Readonly<Partial<Record<Field['control'], (label: string, each: string) => string>>>;
  readonly tooMany: (most: number) => string;
  readonly tooLong: (max: number, over: number) => string;
  readonly notADay: string;
  readonly notFuture: (today: string) => string;
  readonly notInList: string;
  readonly negative: string;
  readonly invalidWhole: string;
  readonly invalidOf: Readonly<Partial<Record<Field['control'], string>>>;
  readonly invalid: string;
  /** The first line of a list to pick from: no answer yet. */
  readonly pick: string;
  /** Takes an answer back. */
  readonly takeBack: string;
  readonly add: (each: string, count: number) => string;
  readonly full: (most: number) => string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly restore: string;
  /** What was done to an item of a list; `place` is where it stands now, from 1. */
  readonly steps: Readonly<Record<ListStep['kind'], (item: string, place: number) => string>>;
  readonly count: (count: number) => string;
}

const nl: FormMessages = {
  optional: '(mag leeg blijven)',
  suggestions: (label) => `Kies een antwoord: ${label}`,
  summary: (count) =>
    count === 1
      ? 'Er is nog 1 ding nodig voor u kunt bewaren'
      : `Er zijn nog ${count} dingen nodig voor u kunt bewaren`,
  left: (count) => (count === 1 ? 'Nog 1 teken over' : `Nog ${count} tekens over`),
  over: (count) => (count === 1 ? '1 teken te veel' : `${count} tekens te veel`),
  required: (label) => `Vul iets in bij “${label}”.`,
  requiredOf: {
    choice: () => 'Kies een antwoord.',
    choices: () => 'Kies ten minste één antwoord.',
    day: () => 'Kies een dag.',
    list: (label, each) => `Vul bij “${label}” ten minste één ${each} in.`,
  },
  tooMany: (most) => `Houd er hoogstens ${most} over.`,
  tooLong: (max, over) => `Maak de tekst korter: hoogstens ${max} tekens. Het zijn er nu ${over} te veel.`,
  notADay: 'Kies een dag die bestaat, bijvoorbeeld 20 december 2026.',
  notFuture: (today) => `Kies een dag na vandaag, ${today}.`,
  notInList: 'Kies een antwoord uit de lijst.',
  negative: 'Vul een bedrag of aantal van 0 of meer in, zonder minteken.',
  invalidWhole: 'Vul een heel getal in, bijvoorbeeld 1250.',
  invalidOf: {
    number: 'Vul een getal in, bijvoorbeeld 12,5.',
    money: 'Vul een bedrag in euro’s in, bijvoorbeeld 1.250,50.',
    period: 'Vul een periode in, bijvoorbeeld 2027, 1e kwartaal 2027 of maart 2027.',
  },
  invalid: 'Kijk dit na: zo kan het niet bewaard worden.',
  pick: 'Kies een antwoord',
  takeBack: 'Haal het antwoord weg',
  add: (each, count) => (count === 0 ? `Voeg een ${each} toe` : `Voeg nog een ${each} toe`),
  full: (most) => `Dit zijn er ${most}. Meer kan niet.`,
  up: 'Omhoog',
  down: 'Omlaag',
  remove: 'Haal weg',
  restore: 'Zet terug',
  steps: {
    added: (item) => `${item} is erbij gekomen.`,
    removed: (item) => `${item} is weggehaald.`,
    moved: (_, place) => `Staat nu op plaats ${place}.`,
    restored: (item) => `${item} staat er weer.`,
  },
  count: (count) =>
    count === 0 ? 'Er staat nu niets.' : count === 1 ? 'Er staat er nu 1.' : `Er staan er nu ${count}.`,
};

const en: FormMessages = {
  optional: '(may stay empty)',
  suggestions: (label) => `Choose an answer: ${label}`,
  summary: (count) =>
    count === 1 ? 'One thing is needed before you can save' : `${count} things are needed before you can save`,
  left: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  over: (count) => (count === 1 ? '1 character too many' : `${count} characters too many`),
  required: (label) => `Fill in “${label}”.`,
  requiredOf: {
    choice: () => 'Choose an answer.',
    choices: () => 'Choose at least one answer.',
    day: () => 'Choose a day.',
    list: (label, each) => `Fill in at least one ${each} at “${label}”.`,
  },
  tooMany: (most) => `Keep ${most} at most.`,
  tooLong: (max, over) => `Shorten the text: ${max} characters at most. It is now ${over} over.`,
  notADay: 'Choose a day that exists, for example 20 December 2026.',
  notFuture: (today) => `Choose a day after today, ${today}.`,
  notInList: 'Choose an answer from the list.',
  negative: 'Fill in an amount or number of 0 or more, without a minus sign.',
  invalidWhole: 'Fill in a whole number, for example 1250.',
  invalidOf: {
    number: 'Fill in a number, for example 12.5.',
    money: 'Fill in an amount in euros, for example 1,250.50.',
    period: 'Fill in a period, for example 2027, 1st quarter 2027 or March 2027.',
  },
  invalid: 'Check this: it cannot be saved as it is.',
  pick: 'Choose an answer',
  takeBack: 'Take the answer away',
  add: (each, count) => `Add ${count === 0 ? (/^[aeiou]/.test(each) ? 'an' : 'a') : 'another'} ${each}`,
  full: (most) => `There are ${most} now. There can be no more.`,
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  restore: 'Put back',
  steps: {
    added: (item) => `${item} was added.`,
    removed: (item) => `${item} was removed.`,
    moved: (_, place) => `Now in place ${place}.`,
    restored: (item) => `${item} is back.`,
  },
  count: (count) =>
    count === 0 ? 'There is nothing now.' : count === 1 ? 'There is 1 now.' : `There are ${count} now.`,
};

/** The texts of forms per language. */
export const formMessages: Readonly<Record<Language, FormMessages>> = { nl, en };
