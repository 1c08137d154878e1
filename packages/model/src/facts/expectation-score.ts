import type { Interval } from './verdict.js';
import type { Method } from './working.js';

/**
 * Why an expectation is not scored. `after-figures`: it was written down when the figure was out. `after-period`: when the period was
 * over, and nobody knows when the figure came out: then it cannot be told from looking back. `bad-range`: the lowest is above the highest.
 */
export type ScoreRefusal = 'after-figures' | 'after-period' | 'bad-range';

/** What came of one expectation. */
export interface ExpectationScore {
  readonly method: Method;
  readonly fell: 'inside' | 'above' | 'below';
  /** How far outside, in the unit of the figure; 0 inside. */
  readonly missedBy: number;
  /** How sure, 0–1. */
  readonly sure: number;
  /**
   * Width of the range plus a fine for every unit outside it, the higher the surer one said to be (Gneiting and Raftery 2007). Lower is
   * better; only compared between expectations of the same figure.
   */
  readonly intervalScore: number;
  /** (sure − inside)²: 0 is best, 1 is worst (Brier 1950). */
  readonly brier: number;
}

/** How well many expectations came true. */
export interface Calibration {
  readonly method: Method;
  readonly count: number;
  /** Share that fell inside, with its 95% interval. */
  readonly coverage: number;
  readonly interval: Interval;
  /** How sure was said on average: what coverage ought to be. */
  readonly sure: number;
  readonly brier: number;
  /** What the interval allows to say. */
  readonly verdict: 'too-few' | 'fits' | 'too-sure' | 'too-careful';
}
