import type { Fetching } from './fetching.js';
import type { Finding } from './finding.js';
import type { OurScript, Placed } from './ours.js';
import type { SeenPage } from './page.js';

/** What a rule works with. */
export interface Looking {
  readonly page: SeenPage;
  readonly scripts: readonly OurScript[];
  readonly frameScripts: readonly OurScript[];
  readonly places: readonly Placed[];
  readonly get: Fetching;
}

/** Looks at one side of a page. */
export type Rule = (looking: Looking) => readonly Finding[] | Promise<readonly Finding[]>;
