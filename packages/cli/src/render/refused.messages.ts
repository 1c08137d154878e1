import type { Translated } from '@draagkracht/model';
import { renderedElements } from '@draagkracht/embed/snippet.js';

/** Why an element of figures is not made beforehand, and what can be done. */
const figures: Readonly<Record<string, Translated>> = {
  'dk-outcome-map': {
    nl: 'Een kaart kleurt naar de huisstijl en meet de pagina. Dat kan pas daar. Zet een tabel met gebieden in het element: die staat er ook zonder script.',
    en: 'A map takes its colours from the house style and measures the page. That can only be done there. Put a table of areas in the element: it also stands without script.',
  },
  'dk-capacity-outlook': {
    nl: 'Bij een blik vooruit probeert de lezer uit wat er kan veranderen. Zet een tabel met cijfers in het element: die staat er ook zonder script.',
    en: 'With an outlook the reader tries what may change. Put a table of figures in the element: it also stands without script.',
  },
};

const tool: Translated = {
  nl: 'Dit onderdeel vullen mensen zelf in. Zonder script is er niets te laten zien. Zet er een zin of een koppeling in.',
  en: 'People fill this element in themselves. Without script there is nothing to show. Put a sentence or a link in it.',
};

/** Why an element is not made beforehand, by its tag; `undefined` for one that is. */
export const whyNot = (tag: string): Translated | undefined =>
  renderedElements.some((one) => one === tag) ? undefined : (figures[tag] ?? tool);
