import { daysAfter, type Language, type PresenceReflection } from '@draagkracht/model';

const words = {
  nl: {
    whatIsAtStake: 'Dat haar zoon thuis kan blijven wonen. De trap is bijzaak.',
    whatIDidNotDo: 'Ik begon niet over het formulier.',
    nextPresence: 'Donderdag loop ik even langs, zonder vraag.',
  },
  en: {
    whatIsAtStake: 'That her son can go on living at home. The stairs are a side issue.',
    whatIDidNotDo: 'I did not bring up the form.',
    nextPresence: 'On Thursday I will walk past, without a question.',
  },
} as const;

/** An invented reflection; always shown with the word that says so. `today` is an ISO day. */
export const exampleReflection = (language: Language, today: string): PresenceReflection => ({
  ...words[language],
  trait: '4',
  date: daysAfter(today, -2),
});
