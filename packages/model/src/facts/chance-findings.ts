import type { Method } from './working.js';

/** What chance alone makes of many looks. */
export interface ChanceFindings {
  readonly method: Method;
  readonly looks: number;
  readonly level: number;
  /** Findings to expect when nothing at all is going on: m × α. Holds also where figures hang together. */
  readonly expected: number;
  /** Chance of one or more: 1 − (1 − α)^m, for looks that are independent. */
  readonly atLeastOne: number;
  /** How many were found, where that is told, and the chance of as many or more by luck alone. */
  readonly found?: number;
  readonly asMany?: number;
  /** Found minus expected, never below 0. Which ones they are nobody knows. */
  readonly beyond?: number;
}
