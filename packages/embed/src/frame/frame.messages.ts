import type { Translated } from '@draagkracht/model';

/** What the page of a frame says when it cannot show what its address asks for. */
export type FrameProblem = 'no-widget' | 'unknown-widget' | 'no-source' | 'other-origin' | 'unreachable';

/** A problem in a sentence for the maker of the page; `…` stands for what was written. */
export const frameSays: Readonly<Record<FrameProblem, Translated>> = {
  'no-widget': {
    nl: 'Dit frame weet niet wat het moet laten zien. Zet in het adres, achter embed.html: #widget=outcome-chart.',
    en: 'This frame does not know what to show. Put this in the address, after embed.html: #widget=outcome-chart.',
  },
  'unknown-widget': {
    nl: 'Dit frame kent “…” niet. Kijk of de naam in het adres goed is geschreven.',
    en: 'This frame does not know “…”. Check whether the name in the address is written correctly.',
  },
  'no-source': {
    nl: 'Dit frame weet niet waar de cijfers staan. Zet in het adres: src= en dan het adres van het bestand.',
    en: 'This frame does not know where the figures are. Put in the address: src= and then the address of the file.',
  },
  'other-origin': {
    nl: 'Dit frame mag geen bestand lezen van …. Zet het bestand op dezelfde site als dit frame, of noem die site in embed.html.',
    en: 'This frame may not read a file from …. Put the file on the same site as this frame, or name that site in embed.html.',
  },
  unreachable: {
    nl: 'Dit onderdeel kan nu niet worden geladen. Laad de pagina opnieuw.',
    en: 'This part cannot be loaded now. Load the page again.',
  },
};
