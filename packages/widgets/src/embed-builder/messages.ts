import type { Language } from '@draagkracht/model';

/** What the builder says before its desk has come. */
export interface BuilderFirstWords {
  readonly title: string;
  readonly lead: string;
  readonly unreachable: string;
}

/** The texts at first sight, in both languages: there are three of them. */
export const messages: Readonly<Record<Language, BuilderFirstWords>> = {
  nl: {
    title: 'Zet op uw site',
    lead: 'Kies wat u wilt laten zien. U krijgt de code die bij uw systeem past.',
    unreachable: 'Dit kon niet worden opgehaald. Kijk of u internet heeft en probeer het opnieuw.',
  },
  en: {
    title: 'Put it on your site',
    lead: 'Choose what you want to show. You get the code that fits your system.',
    unreachable: 'This could not be fetched. Check your internet and try again.',
  },
};
