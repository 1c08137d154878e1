import type { Language } from '@draagkracht/model';

/** What the manager says before anything has been read. */
export interface ManagerFirstWords {
  readonly title: string;
  readonly unreachable: string;
}

/** The texts at first sight, in both languages: there are two of them. */
export const messages: Readonly<Record<Language, ManagerFirstWords>> = {
  nl: {
    title: 'Uw gegevens op dit apparaat',
    unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft en probeer het opnieuw.',
  },
  en: {
    title: 'Your data on this device',
    unreachable: 'This could not be fetched. Check your internet and try again.',
  },
};
