import type { Language } from '@draagkracht/model';

/** What an element without figures says. */
export interface NoticeMessages {
  readonly title: string;
  readonly help: string;
  readonly showExample: string;
  readonly exampleLabel: string;
}

/** The texts of an element without figures, per language. */
export const noticeMessages: Readonly<Record<Language, NoticeMessages>> = {
  nl: {
    title: 'Hier komt een grafiek met uitleg.',
    help: 'Zet een tabel met periodes en cijfers in het element. Of noem een bestand bij src.',
    showExample: 'Toon voorbeeld',
    exampleLabel: 'Inwoners die zich kunnen redden',
  },
  en: {
    title: 'A chart with explanation comes here.',
    help: 'Put a table with periods and figures in the element. Or name a file in src.',
    showExample: 'Show example',
    exampleLabel: 'Residents who can manage',
  },
};
