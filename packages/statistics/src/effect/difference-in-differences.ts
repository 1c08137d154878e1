import type { DidVerdict, EffectRefusal, Interval, Series } from '@draagkracht/model';
import { methodOf } from '../methods.js';
import { proportionOf, type Proportion } from '../facts/figure.js';
import { newcombe } from '../interval/newcombe.js';
import { studentQuantile } from '../interval/student-quantile.js';
import { leastSquares, plainErrors } from './least-squares.js';
import { windowOf, type Placed, type Window } from './window.js';

/** Fewer figures than this before the measure cannot show that two regions went the same way (D§7.5). */
export const DID_BEFORE = 3;

/** What is asked: did it go otherwise here than there, once the measure had begun? */
export interface DidQuestion {
  /** The region of the measure. */
  readonly own: Series;
  /** A region, or a group of them, that is like it and did not have the measure. */
  readonly comparison: Series;
  /** Code of the first period in which the measure could work. */
  readonly from: string;
}

/** A verdict, or why there is none. */
export type DidAnswer =
  | { readonly ok: true; readonly verdict: DidVerdict }
  | { readonly ok: false; readonly refusal: EffectRefusal };

interface Pair {
  readonly period: string;
  readonly at: number;
  readonly own: Placed['point'];
  readonly other: Placed['point'];
}

const paired = (own: readonly Placed[], other: readonly Placed[]): Pair[] => {
  const byPeriod = new Map(other.map((one) => [one.period, one.point]));
  return own.flatMap(({ period, at, point }) => {
    const same = byPeriod.get(period);
    return same ? [{ period, at, own: point, other: same }] : [];
  });
};

/** The periods both have, before and after. The working starts from them too. */
export function didPairs({ own, comparison, from }: DidQuestion): { before: Pair[]; after: Pair[] } | EffectRefusal {
  if (own.indicator.unit !== comparison.indicator.unit) return 'unlike-figures';
  const [mine, theirs] = [windowOf(own, from, [comparison]), windowOf(comparison, from, [own])];
  if (typeof mine === 'string') return mine;
  if (typeof theirs === 'string') return theirs;
  const both = (side: keyof Window): Pair[] => paired(mine[side], theirs[side]);
  const [before, after] = [both('before'), both('after')];
  if (before.length < DID_BEFORE) return 'too-few-before';
  return after.length === 0 ? 'too-few-after' : { before, after };
}

/** Mean of some numbers; NaN of none. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Half a unit of the sixteenth digit adds up: below this share of the figures a spread is no spread. */
const NO_SPREAD = 1e-10;

/** Own minus comparison, period by period. */
export const differencesOf = (pairs: readonly Pair[]): number[] =>
  pairs.map(({ own, other }) => own.value - other.value);

const sizeOf = (pairs: readonly Pair[]): number =>
  Math.max(1e-300, ...pairs.flatMap(({ own, other }) => [Math.abs(own.value), Math.abs(other.value)]));

/**
 * The interval of two groups through time (Donald and Lang 2007): the difference between them is one figure per period, and its mean after
 * is compared with its mean before.
 */
function overPeriods(effect: number, before: readonly Pair[], after: readonly Pair[]): Interval | undefined {
  const freedom = before.length + after.length - 2;
  const squares = [before, after].reduce((sum, pairs) => {
    const differences = differencesOf(pairs);
    const mean = meanOf(differences);
    return sum + differences.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
  const error = Math.sqrt((squares / freedom) * (1 / before.length + 1 / after.length));
  if (error <= NO_SPREAD * sizeOf([...before, ...after])) return undefined;
  const reach = studentQuantile(0.975, freedom) * error;
  return { low: effect - reach, high: effect + reach };
}

function pooled(pairs: readonly Pair[], side: 'own' | 'other', series: Series): Proportion | undefined {
  const parts = pairs.map((pair) => proportionOf(pair[side], series.indicator));
  if (parts.some((part) => part === undefined)) return undefined;
  const sum = (key: keyof Proportion): number => parts.reduce((total, part) => total + part![key], 0);
  return { numerator: sum('numerator'), denominator: sum('denominator') };
}

/**
 * The interval of the difference between two differences of proportions, from their Newcombe intervals (method of variance estimates
 * recovery: Zou and Donner 2008). In percentage points.
 */
function overPeople(
  effect: number,
  before: readonly Pair[],
  after: readonly Pair[],
  { own, comparison }: DidQuestion,
): Interval | undefined {
  const parts = [
    pooled(before, 'own', own),
    pooled(after, 'own', own),
    pooled(before, 'other', comparison),
    pooled(after, 'other', comparison),
  ];
  const [ownBefore, ownAfter, otherBefore, otherAfter] = parts;
  if (!ownBefore || !ownAfter || !otherBefore || !otherAfter) return undefined;
  const share = ({ numerator, denominator }: Proportion): number => numerator / denominator;
  const [mine, theirs] = [newcombe(ownBefore, ownAfter), newcombe(otherBefore, otherAfter)];
  const [mineIs, theirsIs] = [share(ownAfter) - share(ownBefore), share(otherAfter) - share(otherBefore)];
  return {
    low: effect - 100 * Math.hypot(mineIs - mine.low, theirs.high - theirsIs),
    high: effect + 100 * Math.hypot(mine.high - mineIs, theirsIs - theirs.low),
  };
}

const excludesZero = ({ low, high }: Interval): boolean => low > 0 || high < 0;

/** Slopes before the measure, compared through the slope of the difference; three figures have one degree of freedom, and say little. */
function trendsOf(effect: number, before: readonly Pair[], after: readonly Pair[]): DidVerdict['trends'] {
  const rows = before.map(({ at }) => [1, at]);
  const fit = leastSquares(rows, differencesOf(before));
  const slope = fit.coefficients[1]!;
  const reach = studentQuantile(0.975, fit.freedom) * plainErrors(fit)[1]!;
  const tiny = NO_SPREAD * sizeOf(before);
  const interval = { low: slope - reach, high: slope + reach };
  const between = meanOf(after.map(({ at }) => at)) - meanOf(before.map(({ at }) => at));
  const drift = Math.max(Math.abs(interval.low), Math.abs(interval.high)) * between;
  const differs = Math.abs(slope) > tiny && excludesZero(interval);
  const check = differs ? 'fails' : drift < Math.abs(effect) || drift <= tiny * between ? 'holds' : 'unclear';
  return { check, slopeDifference: slope, interval, drift };
}

/**
 * Difference-in-differences between a region and one that is like it: (T₂ − T₁) − (C₂ − C₁) over the means before and after. That a
 * pre-trend is not seen to differ does not make it parallel (Roth 2022): the check also weighs what the figures leave open.
 * Refuses with fewer than three periods before, across a break, and on model estimates.
 */
export function differenceInDifferences(question: DidQuestion): DidAnswer {
  const pairs = didPairs(question);
  if (typeof pairs === 'string') return { ok: false, refusal: pairs };
  const { before, after } = pairs;
  const mean = (of: readonly Pair[], side: 'own' | 'other'): number => meanOf(of.map((pair) => pair[side].value));
  const means = {
    ownBefore: mean(before, 'own'),
    ownAfter: mean(after, 'own'),
    otherBefore: mean(before, 'other'),
    otherAfter: mean(after, 'other'),
  };
  const effect = means.ownAfter - means.ownBefore - (means.otherAfter - means.otherBefore);
  const interval = overPeriods(effect, before, after);
  const sampling = overPeople(effect, before, after, question);
  const known = [interval, sampling].filter((one) => one !== undefined);
  return {
    ok: true,
    verdict: {
      method: methodOf('difference-in-differences'),
      effect,
      means,
      ...(interval ? { interval } : {}),
      ...(sampling ? { sampling } : {}),
      beyondChance: known.length > 0 && known.every(excludesZero),
      trends: trendsOf(effect, before, after),
      before: before.map(({ period }) => period),
      after: after.map(({ period }) => period),
    },
  };
}
