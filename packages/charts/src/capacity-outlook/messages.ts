import { Wording } from '@draagkracht/base/words.js';
import type { OldestAge } from './capacity-outlook.series.js';
import { nl } from './messages.nl.js';

/** Every text of the outlook that is in sight at once. Figures come as they are printed. */
export interface CapacityMessages {
  readonly heading: string;
  readonly ratioTitle: (age: OldestAge) => string;
  readonly carersTitle: (age: OldestAge) => string;
  readonly prognosis: string;
  /** Before the figures at the end of the band. */
  readonly ends: { readonly more: string; readonly now: string; readonly less: string };
  /** The sentence. */
  readonly now: (place: string, year: number, ratio: string, age: OldestAge) => string;
  readonly later: (year: number, ratio: string, projected: boolean, change: string) => string;
  readonly change: {
    readonly less: (size: string) => string;
    readonly more: (size: string) => string;
    readonly same: string;
  };
  readonly rise: (target: number, base: number, share: string, needed: string, age: OldestAge) => string;
  readonly fall: (target: number, base: number, share: string, needed: string, age: OldestAge) => string;
  readonly outOfReach: string;
  readonly chooseFirst: string;
  readonly noRatio: (age: OldestAge) => string;
  /** Legend, limits. */
  readonly legend: { readonly counted: string; readonly prognosis: string; readonly band: string };
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly circles: string;
  readonly points: string;
  readonly keys: string;
  readonly table: string;
  readonly working: string;
  readonly source: string;
  /** One year said aloud. */
  readonly yearSaid: (year: number, projected: boolean, ratio: string, age: OldestAge) => string;
  readonly carersSaid: (now: string, less: string, more: string, age: OldestAge) => string;
  readonly noneSaid: (year: number, age: OldestAge) => string;
}

/** The texts of the outlook. */
export const capacityMessages = new Wording<CapacityMessages>(nl, async () => (await import('./messages.en.js')).en);
