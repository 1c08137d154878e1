import type { SmallNumberPolicy, Translated } from '@draagkracht/model';
import { objectOf } from '../json-stat/dataset.js';
import { publicationHash } from './canonical.js';

/** The version of `extension.draagkracht` this product writes. It rises when an older reader would misread a newer file. */
export const PUBLICATION_VERSION = 1;

/**
 * What a file is as a publication of ours: `intact`; `changed` after it was made; `newer` than we know; `none` is some other document.
 */
export type PublicationState = 'intact' | 'changed' | 'newer' | 'none';

/** The state of a file, and the sentence for people where there is something to say. */
export interface PublicationCheck {
  readonly state: PublicationState;
  readonly sentence?: Translated;
}

/** What is said of a publication that is not as it was made. */
export const publicationSentences = {
  changed: {
    nl: 'Dit bestand is veranderd nadat het is gemaakt. De cijfers kunnen anders zijn dan bedoeld. Vraag de maker om het bestand.',
    en: 'This file was changed after it was made. Figures may differ from what was meant. Ask its maker for the file.',
  },
  newer: {
    nl: 'Dit bestand is gemaakt met een nieuwere versie. Misschien ontbreekt er iets. Werk Draagkracht bij.',
    en: 'This file was made with a newer version. Something may be missing. Update Draagkracht.',
  },
} as const;

/** Looks whether a document is a publication as it was made. A newer one is not held against its hash. */
export function checkPublication(document: unknown): PublicationCheck {
  const json = objectOf(document);
  const extension = objectOf(json.extension);
  const draagkracht = objectOf(extension.draagkracht);
  const { version, hash } = draagkracht;
  if (typeof version !== 'number' || typeof hash !== 'string') return { state: 'none' };
  if (version > PUBLICATION_VERSION) return { state: 'newer', sentence: publicationSentences.newer };
  const found = publicationHash({ ...json, extension: { ...extension, draagkracht } });
  return found === hash ? { state: 'intact' } : { state: 'changed', sentence: publicationSentences.changed };
}

/** The policy a publication was made under. Other figures are taken as they stand: whoever has them has them exactly. */
export function policyIn(document: unknown): SmallNumberPolicy {
  const { policy } = objectOf(objectOf(objectOf(objectOf(document).extension).draagkracht).smallNumbers);
  return policy === 'publiek' || policy === 'streng' ? policy : 'intern';
}
