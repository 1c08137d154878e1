import type { Method, SmallNumberPolicy } from '@draagkracht/model';

/**
 * Why the gate did what it did with a figure.
 *
 * - `small-count` from 1 up to the least count of the policy;
 * - `few-people` a percentage of too few people;
 * - `zero-discloses` all of a group are in one cell, so that its empty cells tell something of everybody in it;
 * - `few-cases`, `dominance` money of too few cases, or for more than 30% of one;
 * - `unknown-cases` money of which nobody said how many cases it is made of;
 * - `difference` a change of rounded figures, which would undo the rounding;
 * - `secondary` hidden so that another one cannot be worked out;
 * - `source` the source had already hidden it;
 * - `rounded` shown, as a multiple of five or ten or with fewer decimals.
 */
export type CellReason =
  | 'small-count'
  | 'few-people'
  | 'zero-discloses'
  | 'few-cases'
  | 'dominance'
  | 'unknown-cases'
  | 'difference'
  | 'secondary'
  | 'source'
  | 'rounded';

/** What was done with one figure that is not published as it was. */
export interface CellDecision {
  readonly table: string;
  readonly region: string;
  readonly period: string;
  readonly reason: CellReason;
}

/** Something that may not go out as it is; who publishes has to change it. */
export interface Refusal {
  /**
   * `unknown-cases` money without its number of cases; `in-text` a text gives a hidden figure away; `unrounded-in-text` a text
   * gives a figure before rounding; `difference-in-text` a text subtracts rounded figures; `published-before` a hidden figure
   * follows from an earlier publication; `cannot-protect` all that could be hidden is, and it still follows.
   */
  readonly code:
    | 'unknown-cases'
    | 'in-text'
    | 'unrounded-in-text'
    | 'difference-in-text'
    | 'published-before'
    | 'cannot-protect';
  /** Table and cell, or the place of the text. */
  readonly place: string;
  readonly table?: string;
  readonly region?: string;
  readonly period?: string;
  /** The words in the text that give it away. */
  readonly found?: string;
  /** Where the words begin in the text, from 0. */
  readonly at?: number;
}

/** Something whoever publishes should know, that stops nothing. */
export interface GateNotice {
  /**
   * `assumed-count` whole numbers taken for counts; `unknown-denominator` percentages whose denominators are not known, left to
   * their source; `found-sum` columns that turned out to add up; `sums-differ` a total that is less than its parts, not used;
   * `revised` figures that differ from an earlier publication; `hidden-at-once` whole surroundings were hidden,
   * because the sums hang together so much that hiding one by one would take too long; `intern` nothing was hidden.
   */
  readonly code:
    | 'assumed-count'
    | 'unknown-denominator'
    | 'found-sum'
    | 'sums-differ'
    | 'revised'
    | 'hidden-at-once'
    | 'intern';
  readonly count: number;
  /** Tables it is about, at most five. */
  readonly examples: readonly string[];
}

/** The report of the gate. */
export interface GateReport {
  readonly policy: SmallNumberPolicy;
  readonly method: Method;
  /** Figures that were looked at. */
  readonly cells: number;
  /** Figures hidden for what they are. */
  readonly suppressed: number;
  /** Figures hidden to protect another one. */
  readonly secondary: number;
  /** Figures shown, but not as they were. */
  readonly rounded: number;
  readonly byReason: Readonly<Partial<Record<CellReason, number>>>;
  readonly refused: readonly Refusal[];
  readonly notices: readonly GateNotice[];
  /** Every figure that is not published as it was, in order of table, region and period. */
  readonly decisions: readonly CellDecision[];
}
