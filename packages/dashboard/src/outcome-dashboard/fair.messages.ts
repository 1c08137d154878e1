import type { Language } from '@draagkracht/model';
import type { PeerGroup } from './fair.view.js';

/** The texts of a fair comparison on the desk. */
export interface FairMessages {
  readonly open: string;
  readonly title: (indicator: string) => string;
  readonly of: string;
  readonly among: string;
  readonly groups: Readonly<Record<PeerGroup, string>>;
  readonly close: string;
  readonly noGroup: string;
  readonly notKnown: string;
}

const nl: FairMessages = {
  open: 'Vergelijk eerlijk',
  title: (indicator) => `Eerlijk vergeleken: ${indicator}`,
  of: 'Van hoeveel?',
  among: 'Met welke gebieden?',
  groups: {
    municipality: 'gebieden van dezelfde soort in deze gemeente',
    country: 'alle gebieden van dezelfde soort in het bestand',
    urbanity: 'gebieden die even stedelijk zijn',
  },
  close: 'Sluit de vergelijking',
  noGroup: 'In dit bestand staan geen andere gebieden van dezelfde soort om mee te vergelijken.',
  notKnown: 'Voor dit gebied is er geen periode waarin beide cijfers bekend zijn.',
};

const en: FairMessages = {
  open: 'Compare fairly',
  title: (indicator) => `Compared fairly: ${indicator}`,
  of: 'Out of how many?',
  among: 'With which areas?',
  groups: {
    municipality: 'areas of the same kind in this municipality',
    country: 'all areas of the same kind in the file',
    urbanity: 'areas that are as urban',
  },
  close: 'Close the comparison',
  noGroup: 'This file holds no other areas of the same kind to compare with.',
  notKnown: 'There is no period in which both figures are known for this area.',
};

/** The texts of a fair comparison in a language. */
export const fairMessages = (language: Language): FairMessages => (language === 'nl' ? nl : en);
