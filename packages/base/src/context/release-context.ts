import { createContext } from '@lit/context';
import type { PlacedRelease } from '../snippet/release.js';

/** Reads what a version of the bundle holds, and where it lies. */
export interface ReleaseSource {
  /**
   * @param address of a `release.json`; without it the one beside the bundle the page runs
   * @throws when there is none, or when it cannot be read
   */
  read(address?: string): Promise<PlacedRelease>;
}

/** Who reads the release of the bundle. Provided by the page (`embed`). */
export const releaseSourceContext = createContext<ReleaseSource>('dk-release-source');
