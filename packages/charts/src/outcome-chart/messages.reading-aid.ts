import type { Language } from '@draagkracht/model';

/** What stands around the sentences against misreading. */
export interface ReadingAidMessages {
  readonly title: string;
  /** On what opens the lighter ones. */
  readonly more: (count: number) => string;
}

/** The texts of the reading aid, per language. They come with it. */
export const readingAidMessages: Readonly<Record<Language, ReadingAidMessages>> = {
  nl: {
    title: 'Lees dit goed',
    more: (count) => (count === 1 ? 'Nog één ding om op te letten' : `Nog ${count} dingen om op te letten`),
  },
  en: {
    title: 'Read with care',
    more: (count) => (count === 1 ? 'One more thing to mind' : `${count} more things to mind`),
  },
};
