import type { Source } from '../indicator/indicator.js';
import type { Translated } from '../value/translated.js';

/**
 * What happened to a region. `merge`: it became part of another; `split`: it was divided; `renamed` and `code`: the same ground
 * under another name or number; `border`: a piece with few people changed hands, which leaves both regions what they were.
 */
export type RegionChangeKind = 'merge' | 'split' | 'renamed' | 'code' | 'border';

/**
 * One move of ground and people from a region to a region. A region that lives on under its own code has a row to itself:
 * Beemster → Purmerend and Purmerend → Purmerend.
 */
export interface RegionChange {
  /** Trimmed region codes. */
  readonly from: string;
  readonly to: string;
  readonly fromLabel?: string;
  readonly toLabel?: string;
  /** ISO day on which it took effect. */
  readonly date: string;
  readonly kind: RegionChangeKind;
  /** Part of the people of `from` that came to `to`, above 0 and at most 1. Absent: all of them, or not known where `from` goes more ways. */
  readonly share?: number;
  /** Where this row is found. */
  readonly source?: string;
  readonly note?: string;
}

/** Changes of regions with where they come from. Nothing is carried over a change without one. */
export interface RegionMapping {
  readonly id: string;
  readonly label: Translated;
  readonly source: Source;
  readonly changes: readonly RegionChange[];
}

/** How figures of several regions became one. */
export type CarryWay = 'sum' | 'weighted-mean' | 'renamed';

/** Figures of one region that were put together from others. */
export interface Composed {
  readonly region: string;
  /** Period codes, in calendar order. */
  readonly periods: readonly string[];
  /** The regions the figures come from, in order of code. */
  readonly from: readonly string[];
  readonly way: CarryWay;
  /** True where a region was divided by its share of people. */
  readonly estimated: boolean;
}

/** Why figures could not be carried. */
export type CarryRefusal =
  | 'no-denominators'
  | 'no-sum-no-rate'
  | 'share-unknown'
  | 'part-missing'
  | 'part-suppressed'
  | 'two-readings'
  | 'not-reversible';

/** Figures of one region that could not be put together, and why. */
export interface NotComposed {
  readonly region: string;
  readonly periods: readonly string[];
  readonly from: readonly string[];
  readonly reason: CarryRefusal;
}
