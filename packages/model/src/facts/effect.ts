import type { Interval } from './verdict.js';
import type { Method } from './working.js';

/** Why an effect question has no answer. */
export type EffectRefusal =
  /** The two series are not the same figure in the same unit. */
  | 'unlike-figures'
  /** The figures are model estimates: made from background traits, they cannot show what an own approach did (D§4.2). */
  | 'model-estimate'
  /** A new definition begins together with the measure: the two cannot be told apart. */
  | 'break-at-start'
  /** What the measure began in is no period of the calendar. */
  | 'no-period'
  | 'too-few-before'
  | 'too-few-after';

/**
 * Whether the two went the same way before. `fails`: their slopes differ by more than chance. `unclear`: the figures allow a difference
 * in slope that could make the whole effect. `holds`: even the largest difference in slope they allow is smaller than the effect.
 */
export type TrendCheck = 'holds' | 'fails' | 'unclear';

/** The answer, in the unit of the figures; percentages in percentage points. */
export interface DidVerdict {
  readonly method: Method;
  /** (T₂ − T₁) − (C₂ − C₁), of the means before and after. */
  readonly effect: number;
  /** Means of the same periods: own and comparison, before and after. */
  readonly means: {
    readonly ownBefore: number;
    readonly ownAfter: number;
    readonly otherBefore: number;
    readonly otherAfter: number;
  };
  /** 95% interval from how the difference between the two wanders from period to period; absent when it does not wander at all. */
  readonly interval?: Interval;
  /** 95% interval from the number of people behind the percentages, where all parts are known. */
  readonly sampling?: Interval;
  /** Every interval there is lies on one side of 0; false without any interval. */
  readonly beyondChance: boolean;
  readonly trends: {
    readonly check: TrendCheck;
    /** Slope of own minus slope of comparison before the measure, per period. */
    readonly slopeDifference: number;
    readonly interval: Interval;
    /** The most that a difference in slope inside its interval could have made of the effect. */
    readonly drift: number;
  };
  /** Periods used, of which both have a figure. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A number with its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/** The answer, in the unit of the figures. Slopes are per period of the series' rhythm. */
export interface ItsVerdict {
  readonly method: Method;
  /** How much the series jumped in the first period with the measure, against where it was heading. */
  readonly level: Estimate;
  /** How much steeper, or less steep, it became. */
  readonly slope: Estimate;
  /** Slope before. */
  readonly slopeBefore: Estimate;
  /** The last fitted figure against the one that the line before would have given. */
  readonly atEnd: Estimate;
  /** Correlation of what is left over with the period before. */
  readonly autocorrelation: number;
  /** How the intervals were made: `plain`, or with errors that allow for autocorrelation. */
  readonly errors: 'plain' | 'newey-west';
  /** Periods back that may hang together; 0 when `plain`. */
  readonly lag: number;
  /** Fewer than eight figures after: intervals then promise more than they keep. */
  readonly shortAfter: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Where a region lies in its group; ends are shared by regions with the same figure. Never a rank. */
export type Extreme = 'highest' | 'lowest' | 'between';

/** The answer, in the unit of the figures. */
export interface RtmVerdict {
  readonly method: Method;
  readonly mean: number;
  readonly value: number;
  /** What went in, and its interval when it was worked out (Fisher's z). */
  readonly correlation: number;
  readonly correlationInterval?: Interval;
  readonly correlationFrom: 'given' | 'other-regions';
  /** The next figure to expect without any measure: mean + r (value − mean). */
  readonly expected: number;
  /** Expected minus value: what comes by itself. */
  readonly byItself: number;
  readonly extreme: Extreme;
  /** The chosen region has the worst figure of its group; false when no direction is better. */
  readonly worst: boolean;
  /** What it really became minus what was to be expected, after the shift of the whole group; absent when the next figures are not known. */
  readonly beyond?: number;
}
