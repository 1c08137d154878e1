/** The two languages of the interface. Dutch (B1) is the default, English is complete beside it. */
export type Language = 'nl' | 'en';

/** One text in both languages. */
export interface Translated {
  readonly nl: string;
  readonly en: string;
}

/** The BCP 47 locale whose number and date notation belongs to a language of the interface. */
export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** The language of the interface that best fits a BCP 47 tag; anything that is not English reads Dutch. */
export const languageOf = (tag: string | null | undefined): Language =>
  tag?.toLowerCase().split('-')[0] === 'en' ? 'en' : 'nl';
