import type { Language } from '@draagkracht/model';

/** Every text of a form that does not come from the schema. */
export interface FormMessages {
  readonly optional: string;
  /** Above the list of what stands in the way of saving. */
  readonly summary: (count: number) => string;
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
  readonly required: (label: string) => string;
  readonly requiredChoice: string;
  readonly requiredDay: string;
  readonly tooLong: (max: number, over: number) => string;
  readonly notADay: string;
  readonly notFuture: (today: string) => string;
  readonly notInList: string;
  readonly negative: string;
  readonly invalidNumber: string;
  readonly invalid: string;
}

const nl: FormMessages = {
  optional: '(mag leeg blijven)',
  summary: (count) =>
    count === 1
      ? 'Er is nog 1 ding nodig voor u kunt bewaren'
      : `Er zijn nog ${count} dingen nodig voor u kunt bewaren`,
  left: (count) => (count === 1 ? 'Nog 1 teken over' : `Nog ${count} tekens over`),
  over: (count) => (count === 1 ? '1 teken te veel' : `${count} tekens te veel`),
  required: (label) => `Vul iets in bij “${label}”.`,
  requiredChoice: 'Kies een antwoord.',
  requiredDay: 'Kies een dag.',
  tooLong: (max, over) => `Maak de tekst korter: hoogstens ${max} tekens. Het zijn er nu ${over} te veel.`,
  notADay: 'Kies een dag die bestaat, bijvoorbeeld 20 december 2026.',
  notFuture: (today) => `Kies een dag na vandaag, ${today}.`,
  notInList: 'Kies een antwoord uit de lijst.',
  negative: 'Vul een bedrag of aantal van 0 of meer in, zonder minteken.',
  invalidNumber: 'Vul een heel getal in, bijvoorbeeld 1250.',
  invalid: 'Kijk dit na: zo kan het niet bewaard worden.',
};

const en: FormMessages = {
  optional: '(may stay empty)',
  summary: (count) =>
    count === 1 ? 'One thing is needed before you can save' : `${count} things are needed before you can save`,
  left: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  over: (count) => (count === 1 ? '1 character too many' : `${count} characters too many`),
  required: (label) => `Fill in “${label}”.`,
  requiredChoice: 'Choose an answer.',
  requiredDay: 'Choose a day.',
  tooLong: (max, over) => `Shorten the text: ${max} characters at most. It is now ${over} over.`,
  notADay: 'Choose a day that exists, for example 20 December 2026.',
  notFuture: (today) => `Choose a day after today, ${today}.`,
  notInList: 'Choose an answer from the list.',
  negative: 'Fill in an amount or number of 0 or more, without a minus sign.',
  invalidNumber: 'Fill in a whole number, for example 1250.',
  invalid: 'Check this: it cannot be saved as it is.',
};

/** The texts of forms per language. */
export const formMessages: Readonly<Record<Language, FormMessages>> = { nl, en };
