import type { Language } from '@draagkracht/model';

/** What the list beside a map says. */
export interface ListMessages {
  readonly list: string;
  readonly area: string;
  /** On the box that makes the list shorter. */
  readonly filter: string;
  /** How many are left of all. */
  readonly found: (shown: string, all: string) => string;
  readonly none: (wanted: string) => string;
}

/** The texts of the list, per language. They come with it. */
export const listMessages: Readonly<Record<Language, ListMessages>> = {
  nl: {
    list: 'Alle gebieden op naam',
    area: 'Gebied',
    filter: 'Zoek een gebied',
    found: (shown, all) => `${shown} van ${all} gebieden.`,
    none: (wanted) => `Geen gebied heet “${wanted}”.`,
  },
  en: {
    list: 'All areas by name',
    area: 'Area',
    filter: 'Find an area',
    found: (shown, all) => `${shown} of ${all} areas.`,
    none: (wanted) => `No area is called “${wanted}”.`,
  },
};
