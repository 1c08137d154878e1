import type { Language } from '@draagkracht/model';

/** What the picture of a map and its legend say. */
export interface DrawingMessages {
  readonly map: string;
  readonly keys: string;
  readonly classRange: (from: string, to: string) => string;
  readonly uncertain: string;
  readonly own: string;
}

/** The texts of the picture, per language. They come with what draws. */
export const drawingMessages: Readonly<Record<Language, DrawingMessages>> = {
  nl: {
    map: 'Kaart',
    keys: 'Pijltjes: naar het gebied ernaast. Home en End: eerste en laatste van de lijst. Escape: stoppen.',
    classRange: (from, to) => `${from} tot en met ${to}`,
    uncertain: 'gestreept: lees met voorzichtigheid',
    own: 'uw gebied',
  },
  en: {
    map: 'Map',
    keys: 'Arrows: to the area next to it. Home and End: first and last of the list. Escape: stop.',
    classRange: (from, to) => `${from} up to and including ${to}`,
    uncertain: 'striped: read with care',
    own: 'your area',
  },
};
