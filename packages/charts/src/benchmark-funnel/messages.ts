import { Wording } from '@draagkracht/base/words.js';
import type { DropReason, Feature } from '@draagkracht/statistics';
import type { AreaWord } from './benchmark-funnel.series.js';
import { nl } from './messages.nl.js';

/** One area and several, as they are called in a sentence. */
export interface AreaNames {
  readonly one: string;
  readonly many: string;
}

/** Where the own area stands, for the sentence. */
export interface PlaceTelling {
  readonly high: boolean;
  /** "deze 351 gemeenten", or "deze 23 vergelijkbare gemeenten". */
  readonly others: string;
  /** What they are compared with: "samen 60,2", or "gemiddeld 15,9" where limits were widened. */
  readonly middle: string;
}

/** Every text of a comparison that is not made from the data. */
export interface FunnelMessages {
  readonly areas: Readonly<Record<AreaWord, AreaNames>>;
  readonly people: string;
  readonly perPeople: (per: string, people: string) => string;
  /** For the reader of the picture. */
  readonly points: string;
  readonly keys: string;
  readonly table: string;
  /** Beside the line in the middle. */
  readonly middle: (figure: string, isMean: boolean) => string;
  /** On the axis of people. */
  readonly axis: (people: string) => string;
  /** "deze 351 gemeenten". */
  readonly these: (count: string, areas: string, alike: boolean) => string;
  /** The sentence: the figure, and where it stands. */
  readonly figure: (label: string, own: string, figure: string, when: string) => string;
  readonly allFigure: (label: string, figure: string, others: string, when: string) => string;
  readonly equal: (telling: PlaceTelling) => string;
  readonly within: (telling: PlaceTelling) => string;
  readonly withinWidened: (telling: PlaceTelling) => string;
  readonly beyond95: (telling: PlaceTelling) => string;
  readonly beyond998: (telling: PlaceTelling) => string;
  /** Joined to the place: where the own number goes. */
  readonly course: {
    readonly trend: (rises: boolean, since: string) => string;
    readonly step: (more: boolean, then: string) => string;
    readonly same: (then: string) => string;
  };
  readonly unfavourable: string;
  readonly favourable: string;
  readonly neutral: string;
  readonly widened: (areas: string) => string;
  readonly notWidened: (areas: string) => string;
  readonly tooFew: (count: string, areas: string) => string;
  readonly ownAbsent: (own: string) => string;
  readonly ownDropped: (own: string, why: string) => string;
  readonly droppedWhy: Readonly<Record<Exclude<DropReason, 'gap'>, string>>;
  /** Places in a table and for a reader. */
  readonly places: {
    readonly within: string;
    readonly 'beyond-95': readonly [low: string, high: string];
    readonly 'beyond-998': readonly [low: string, high: string];
  };
  readonly of: string;
  /** Legend. */
  readonly legendOwn: (own: string) => string;
  readonly legendWithin: (areas: string) => string;
  readonly legendBeyond: (areas: string) => string;
  readonly legendFar: (areas: string) => string;
  readonly legendBand95: (widened: boolean, areas: string) => string;
  readonly legendBand998: (widened: boolean) => string;
  readonly legendCentre: (others: string, isMean: boolean) => string;
  /** What to mind. */
  readonly chance: (expected: string, found: string, level: string) => string;
  readonly together: (others: string, figure: string) => string;
  readonly notRanked: (areas: string) => string;
  readonly notAlike: (areas: string) => string;
  readonly byTimes: (people: string) => string;
  readonly zoomed: string;
  readonly dropped: Readonly<
    Record<DropReason | 'suppressed', (count: string, areas: AreaNames, isOne: boolean) => string>
  >;
  readonly intern: string;
  readonly example: string;
  readonly model: string;
  /** Why these areas. */
  readonly group: {
    readonly same: (own: string) => string;
    readonly wider: (own: string, inOwn: string, taken: string) => string;
    readonly all: (own: string, inOwn: string, areas: string) => string;
    readonly unknown: (areas: string) => string;
    readonly byClass: (feature: string, ownClass: string, areas: string) => string;
    readonly byClasses: (feature: string, ownClass: string, inOwn: string, classes: string, areas: string) => string;
    readonly nearest: (count: string, features: string, areas: string) => string;
    readonly features: Readonly<Record<Feature, string>>;
    readonly urbanity: readonly string[];
    readonly size: readonly string[];
    readonly and: string;
  };
  readonly checklist: string;
  readonly working: string;
}

/** The texts of a comparison. */
export const funnelMessages = new Wording<FunnelMessages>(nl, async () => (await import('./messages.en.js')).en);
