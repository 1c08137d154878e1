import type { Translated } from '@draagkracht/model';
import { openSourcePlaces } from './open-source-places.names.js';
import { otherPlaces } from './other-places.names.js';
import type { ContentSystem } from './placement.js';
import { lossWords, outcomeWords, type PastedForm, type PastePlace } from './survival.js';

/** Every place in a content system where somebody may paste. What it says is worked out again by the tests in `test/cms`. */
export const pastePlaces: readonly PastePlace[] = [...openSourcePlaces, ...otherPlaces];

/** The places of one system, the one to try first in front. */
export const placesOf = (system: ContentSystem): readonly PastePlace[] =>
  pastePlaces.filter((place) => place.system === system);

/** What becomes of one form in one place, in words. */
export interface Survival {
  /** Whether the reader gets the chart. */
  readonly survives: boolean;
  readonly says: Translated;
  readonly losses: readonly Translated[];
}

/** What becomes of one form in one place, in words for who pastes it. */
export function survivalOf(place: PastePlace, form: PastedForm): Survival {
  const { outcome, losses } = place.fates[form];
  return {
    survives: outcome === 'chart',
    says: outcomeWords[outcome],
    losses: losses.map((loss) => lossWords[loss]),
  };
}
