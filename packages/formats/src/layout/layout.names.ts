import type { Translated } from '@draagkracht/model';
import type { LayoutKind } from './recognised.js';

/** What people call each layout that is recognised. */
export const layoutNames: Readonly<Record<LayoutKind, Translated>> = {
  statline: { nl: 'StatLine (CBS)', en: 'StatLine (CBS)' },
  swing: { nl: 'Swing (zoals Waarstaatjegemeente)', en: 'Swing (such as Waarstaatjegemeente)' },
  iv3: { nl: 'Iv3-begroting of -rekening', en: 'Iv3 budget or account' },
  'key-figures': { nl: 'Kerncijfers wijken en buurten (CBS)', en: 'Key figures of districts and neighbourhoods (CBS)' },
};
