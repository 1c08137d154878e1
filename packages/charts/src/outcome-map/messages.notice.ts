import type { Language } from '@draagkracht/model';

/** What a map without figures says. */
export interface MapNoticeMessages {
  readonly title: string;
  readonly help: string;
  readonly showExample: string;
  readonly exampleLabel: string;
  readonly exampleArea: string;
}

/** The texts of a map without figures, per language. */
export const mapNotices: Readonly<Record<Language, MapNoticeMessages>> = {
  nl: {
    title: 'Hier komt een kaart met een lijst.',
    help: 'Noem een bestand met cijfers bij src en een bestand met gebieden bij geo.',
    showExample: 'Toon voorbeeld',
    exampleLabel: 'Inwoners die zich eenzaam voelen',
    exampleArea: 'Wijk',
  },
  en: {
    title: 'A map with a list comes here.',
    help: 'Name a file of figures in src and a file of areas in geo.',
    showExample: 'Show example',
    exampleLabel: 'Residents who feel lonely',
    exampleArea: 'District',
  },
};
