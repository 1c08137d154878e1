import type { Language } from '@draagkracht/model';

/** What small multiples made beforehand say beside what all of them say. */
export interface StaticMultiplesMessages {
  readonly more: (shown: string, all: string) => string;
}

/** The texts of small multiples made beforehand, per language. */
export const staticMultiplesMessages: Readonly<Record<Language, StaticMultiplesMessages>> = {
  nl: {
    more: (shown, all) => `Getekend zijn de eerste ${shown} van ${all}, op alfabet. De andere staan in de tabel.`,
  },
  en: {
    more: (shown, all) => `The first ${shown} of ${all} are drawn, in alphabetical order. The others are in the table.`,
  },
};
