import type { Interval, Method, Side } from '@draagkracht/model';
import { exactPoisson } from '../interval/exact-poisson.js';
import { zOfLevel } from '../interval/normal-quantile.js';
import { methodOf } from '../methods.js';
import { dispersionOf, fromStabilised, stabilised, type Dispersion } from './dispersion.js';
import { binomialLimits } from './exact-limits.js';
import { sortUnits, type CountedUnit, type DroppedUnit, type FunnelKind, type FunnelUnit } from './funnel-units.js';

/** Within both limits, beyond the warning limit only, or beyond the outer one. */
export type FunnelPlace = 'within' | 'beyond-95' | 'beyond-998';

/** One area judged. It has a place and a side, and never a rank. */
export interface JudgedUnit extends CountedUnit {
  /** Count divided by population. */
  readonly share: number;
  readonly place: FunnelPlace;
  /** Which side of the centre it lies on; absent when it lies on it. */
  readonly side?: Side;
}

/** How limits are made: exact (default), or by the normal approximation that is printed in most handbooks. */
export type LimitBasis = 'exact' | 'normal';

/** How a funnel is judged. */
export interface FunnelOptions {
  readonly kind: FunnelKind;
  /** `auto` (default) widens the limits when areas differ more than chance; `on` and `off` do as they say. */
  readonly overdispersion?: 'auto' | 'on' | 'off';
  readonly limits?: LimitBasis;
  /** Code of the area that is compared. */
  readonly own?: string;
}

/** What limits are made from; enough to draw them at any number of people. */
export interface FunnelLimits {
  readonly kind: FunnelKind;
  /** Share, or rate per person, about which limits lie: of all people together, or the mean of areas where limits were widened. */
  readonly centre: number;
  /** Variance between areas that widens the limits; 0 for chance alone. */
  readonly tau2: number;
  readonly basis: LimitBasis;
}

/** What happened to the area that is compared. */
export type OwnUnit =
  | { readonly state: 'judged'; readonly unit: JudgedUnit }
  | { readonly state: 'dropped'; readonly unit: DroppedUnit }
  | { readonly state: 'absent' };

/** A comparison of areas by a funnel. */
export interface FunnelVerdict {
  readonly method: Method;
  readonly kind: FunnelKind;
  /** `too-few`: fewer than ten areas could be judged, and nothing is said of any. */
  readonly state: 'judged' | 'too-few';
  /** Areas judged, by code. Empty when there are too few. */
  readonly units: readonly JudgedUnit[];
  readonly dropped: readonly DroppedUnit[];
  /** How many could be judged, also when they are too few. */
  readonly k: number;
  readonly limits?: FunnelLimits;
  /** Share, or rate per person, of all people of the areas together. */
  readonly together?: number;
  readonly dispersion?: Dispersion;
  /** Whether the limits were widened for differences between areas. */
  readonly widened: boolean;
  /** How many lie beyond each limit; those beyond the outer one count for both. */
  readonly beyond: { readonly at95: number; readonly at998: number };
  readonly own?: OwnUnit;
}

/** Fewer areas than this are not compared (D§11.12). */
export const LEAST_UNITS = 10;

/** The two levels of a funnel: 1 in 20 and 1 in 500 lie beyond them by chance. */
export const funnelLevels = { warning: 0.95, outer: 0.998 } as const;

function normalLimits(n: number, { kind, centre }: FunnelLimits, z: number): Interval {
  const reach = z * Math.sqrt((kind === 'proportion' ? centre * (1 - centre) : centre) / n);
  const most = kind === 'proportion' ? 1 : Number.POSITIVE_INFINITY;
  return { low: Math.max(0, centre - reach), high: Math.min(most, centre + reach) };
}

function widenedLimits(n: number, { kind, centre, tau2 }: FunnelLimits, z: number): Interval {
  const middle = stabilised(centre, kind);
  const reach = z * Math.sqrt(1 / (4 * n) + tau2);
  return { low: fromStabilised(middle - reach, kind), high: fromStabilised(middle + reach, kind) };
}

function exactLimits(n: number, { kind, centre }: FunnelLimits, level: number): Interval {
  if (kind === 'proportion') return binomialLimits(n, centre, level);
  const { low, high } = exactPoisson(n * centre, level);
  return { low: low / n, high: high / n };
}

/**
 * The limits of a funnel at a number of people, as shares or rates per person. Exact limits are binomial tails (proportions), or
 * Garwood's about the expected count (rates, as the English public health institute publishes them); limits widened for
 * differences between areas are `centre ± z √(1/4n + τ²)` on the stabilised scale.
 * @param n people, above 0. @param level two-sided: 0.95 or 0.998.
 */
export function funnelLimitsAt(n: number, limits: FunnelLimits, level: number): Interval {
  const { kind, centre, tau2, basis } = limits;
  if (tau2 > 0) return widenedLimits(n, limits, zOfLevel(level));
  if (centre <= 0 || (kind === 'proportion' && centre >= 1)) return { low: centre, high: centre };
  return basis === 'normal' ? normalLimits(n, limits, zOfLevel(level)) : exactLimits(n, limits, level);
}

const outside = (share: number, { low, high }: Interval): boolean => share < low || share > high;

function judgeUnit(unit: CountedUnit, limits: FunnelLimits): JudgedUnit {
  const share = unit.count / unit.population;
  const beyond = (level: number): boolean => outside(share, funnelLimitsAt(unit.population, limits, level));
  const place = beyond(funnelLevels.outer) ? 'beyond-998' : beyond(funnelLevels.warning) ? 'beyond-95' : 'within';
  const side = share > limits.centre ? 'high' : share < limits.centre ? 'low' : undefined;
  return { ...unit, share, place, ...(side ? { side } : {}) };
}

function ownOf(
  own: string | undefined,
  units: readonly JudgedUnit[],
  dropped: readonly DroppedUnit[],
): OwnUnit | undefined {
  if (own === undefined) return undefined;
  const unit = units.find(({ code }) => code === own);
  if (unit) return { state: 'judged', unit };
  const left = dropped.find(({ code }) => code === own);
  return left ? { state: 'dropped', unit: left } : { state: 'absent' };
}

/** The share, or rate per person, of units together. */
export const centreOfUnits = (units: readonly CountedUnit[]): number =>
  units.reduce((sum, { count }) => sum + count, 0) / units.reduce((sum, { population }) => sum + population, 0);

function tooFew(kind: FunnelKind, k: number, dropped: readonly DroppedUnit[]): FunnelVerdict {
  const method = methodOf(kind === 'proportion' ? 'funnel-proportion' : 'funnel-rate');
  return { method, kind, state: 'too-few', units: [], dropped, k, widened: false, beyond: { at95: 0, at998: 0 } };
}

/**
 * Judges areas by a funnel (Spiegelhalter 2005): which figures lie further from that of all together than their number of people
 * explains. Where areas differ more than chance throughout, the limits are widened by the variance between them and lie about
 * their mean (DerSimonian and Laird 1986), and the verdict says so. Nothing in it ranks: units come by code.
 * @param units in any order; those that cannot be judged are left out, with their reason.
 */
export function judgeFunnel(units: readonly FunnelUnit[], options: FunnelOptions): FunnelVerdict {
  const { kind, overdispersion = 'auto', limits: basis = 'exact', own } = options;
  const { counted, dropped } = sortUnits(units, kind);
  const few = tooFew(kind, counted.length, dropped);
  if (counted.length < LEAST_UNITS) {
    const left = ownOf(own, [], dropped);
    return left ? { ...few, own: left } : few;
  }
  const together = centreOfUnits(counted);
  const dispersion = dispersionOf(counted, together, kind);
  const widened = dispersion.tau2 > 0 && (overdispersion === 'on' || (overdispersion === 'auto' && dispersion.found));
  const limits: FunnelLimits = widened
    ? { kind, centre: dispersion.mean, tau2: dispersion.tau2, basis }
    : { kind, centre: together, tau2: 0, basis };
  const judged = counted.map((unit) => judgeUnit(unit, limits));
  const beyond = {
    at95: judged.filter(({ place }) => place !== 'within').length,
    at998: judged.filter(({ place }) => place === 'beyond-998').length,
  };
  const found = ownOf(own, judged, dropped);
  return {
    ...few,
    state: 'judged',
    units: judged,
    limits,
    together,
    dispersion,
    widened,
    beyond,
    ...(found ? { own: found } : {}),
  };
}
