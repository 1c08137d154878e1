import type { EffectRefusal, Estimate, ItsVerdict, Series } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { studentQuantile } from '../interval/student-quantile.js';
import {
  autocorrelation,
  leastSquares,
  neweyWestErrors,
  neweyWestLag,
  plainErrors,
  type Fit,
} from './least-squares.js';
import { windowOf, type Placed } from './window.js';

/** Fewest figures before the change, after Penfold and Zhang (2013, Academic Pediatrics 13: S38–S44). */
export const ITS_BEFORE = 8;

/**
 * Fewest figures after it. Penfold and Zhang ask eight here as well; with four to seven the answer stands and `shortAfter` says so.
 * (Cochrane EPOC takes three on each side, and then does not trust a slope.)
 */
export const ITS_AFTER = 4;

/** What is asked: did level or slope of a series change when something began? */
export interface ItsQuestion {
  readonly series: Series;
  /** Code of the first period in which it could work. */
  readonly from: string;
}

/** A verdict, or why there is none. */
export type ItsAnswer =
  | { readonly ok: true; readonly verdict: ItsVerdict }
  | { readonly ok: false; readonly refusal: EffectRefusal };

/** The fit of a segmented regression with what went in. The working starts from it too. */
export interface SegmentedFit {
  readonly rows: readonly (readonly number[])[];
  readonly figures: readonly number[];
  readonly fit: Fit;
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
}

/** Constant, time, after or not, and time since the start (Wagner and others 2002). */
const rowOf = ({ at }: Placed): number[] => [1, at, at >= 0 ? 1 : 0, Math.max(0, at)];

/** Fits level and slope before and after the start of a measure. */
export function segmentedFit({ series, from }: ItsQuestion): SegmentedFit | EffectRefusal {
  const window = windowOf(series, from);
  if (typeof window === 'string') return window;
  const { before, after } = window;
  if (before.length < ITS_BEFORE) return 'too-few-before';
  if (after.length < ITS_AFTER) return 'too-few-after';
  const all = [...before, ...after];
  const rows = all.map(rowOf);
  const figures = all.map(({ point }) => point.value);
  return { rows, figures, fit: leastSquares(rows, figures), before, after };
}

/** Beyond this, autocorrelation is more than chance makes of independent figures: 2 / √n (Box and Jenkins). */
const beyondChance = (correlation: number, count: number): boolean => Math.abs(correlation) > 2 / Math.sqrt(count);

interface Errors {
  readonly errors: ItsVerdict['errors'];
  readonly lag: number;
  readonly reach: (contrast: readonly number[]) => number;
}

/** The reach of an interval of any sum of coefficients: the design is turned so that the sum is a coefficient of its own. */
function errorsOf({ rows, figures, fit }: SegmentedFit, correlation: number): Errors {
  const isPlain = !beyondChance(correlation, rows.length);
  const lag = isPlain ? 0 : Math.max(1, neweyWestLag(rows.length));
  const t = studentQuantile(0.975, fit.freedom);
  const errorOf = (with_: readonly (readonly number[])[], fitted: Fit, at: number): number =>
    (isPlain ? plainErrors(fitted) : neweyWestErrors(with_, fitted, lag))[at]!;
  return {
    errors: isPlain ? 'plain' : 'newey-west',
    lag,
    reach: (contrast) => {
      const at = contrast.findIndex((part) => part === 1);
      // With b₂ + c·b₃ as coefficient, the column of b₃ becomes x₃ − c·x₂.
      const turned = rows.map((row) => row.map((value, i) => (i === at ? value : value - contrast[i]! * row[at]!)));
      return t * errorOf(turned, leastSquares(turned, figures), at);
    },
  };
}

/**
 * Interrupted time series: segmented regression of level and slope. The intervals are plain where what is left over looks independent, and
 * Newey–West where it does not. Refuses with fewer than eight figures before or four after, across a break, and on model estimates.
 * Without a comparison it cannot tell the measure from anything else that began then.
 */
export function interruptedSeries(question: ItsQuestion): ItsAnswer {
  const fitted = segmentedFit(question);
  if (typeof fitted === 'string') return { ok: false, refusal: fitted };
  const { fit, before, after } = fitted;
  const correlation = autocorrelation(fit.residuals);
  const { errors, lag, reach } = errorsOf(fitted, correlation);
  const end = after.at(-1)!.at;
  const estimate = (contrast: readonly number[]): Estimate => {
    const value = contrast.reduce((sum, part, at) => sum + part * fit.coefficients[at]!, 0);
    const half = reach(contrast);
    return { value, interval: { low: value - half, high: value + half } };
  };
  return {
    ok: true,
    verdict: {
      method: methodOf('interrupted-series'),
      level: estimate([0, 0, 1, 0]),
      slope: estimate([0, 0, 0, 1]),
      slopeBefore: estimate([0, 1, 0, 0]),
      atEnd: estimate([0, 0, 1, end]),
      autocorrelation: correlation,
      errors,
      lag,
      shortAfter: after.length < ITS_BEFORE,
      before: before.map(({ period }) => period),
      after: after.map(({ period }) => period),
    },
  };
}
