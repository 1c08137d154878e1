import { chiSquareAbove } from '../distribution/gamma.js';
import type { CountedUnit, FunnelKind } from './funnel-units.js';

/** How much more areas differ than chance alone would make them. */
export interface Dispersion {
  /** Mean square of the winsorised z-scores; about 1 when there is nothing but chance. */
  readonly phi: number;
  /** How often chance alone gives a `phi` so high or higher. */
  readonly p: number;
  /** Whether that is rarer than one in twenty. */
  readonly found: boolean;
  /** Variance between areas on the stabilised scale, by DerSimonian and Laird; 0 when `phi` is no more than chance gives. */
  readonly tau2: number;
  /**
   * The mean of the areas, each weighing as much as it is sure: the centre of a spread between areas. The largest do not pull it as
   * they pull the figure of all people together.
   */
  readonly mean: number;
}

/** Shares of the z-scores that are drawn in on each side, so that a few outliers do not make the rest look unlike (D§7.3). */
export const WINSORISED = 0.1;

/** Rarer than this is more than chance. */
const ALPHA = 0.05;

/**
 * The scale on which chance makes the same spread at every height: the arcsine of the root for a proportion, the root for a rate.
 * On it the variance of an area of `n` people is `1 / 4n` (Spiegelhalter and others 2012).
 */
export const stabilised = (share: number, kind: FunnelKind): number =>
  kind === 'proportion' ? Math.asin(Math.sqrt(share)) : Math.sqrt(share);

/** Back from the stabilised scale; kept within what is possible. */
export function fromStabilised(value: number, kind: FunnelKind): number {
  if (kind === 'rate') return Math.max(0, value) ** 2;
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, value))) ** 2;
}

/** How many standard errors an area lies from the centre, on the stabilised scale. */
export const zScore = ({ count, population }: CountedUnit, centre: number, kind: FunnelKind): number =>
  2 * Math.sqrt(population) * (stabilised(count / population, kind) - stabilised(centre, kind));

/** The value below which a share of ascending values lies, between two of them in proportion (type 7 of Hyndman and Fan 1996). */
export function quantileOf(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const at = Math.floor(place);
  const here = ascending[at] ?? Number.NaN;
  return here + (place - at) * ((ascending[at + 1] ?? here) - here);
}

/** Values with those beyond the outer tenths set to where these begin. */
export function winsorised(values: readonly number[], share = WINSORISED): number[] {
  const ascending = [...values].sort((a, b) => a - b);
  const [low, high] = [quantileOf(ascending, share), quantileOf(ascending, 1 - share)];
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** How much each area weighs in their mean: the inverse of its chance and of the variance between areas together. */
export const meanWeights = (units: readonly CountedUnit[], tau2: number): number[] =>
  units.map(({ population }) => 1 / (1 / (4 * population) + tau2));

function meanOf(units: readonly CountedUnit[], tau2: number, kind: FunnelKind): number {
  const weights = meanWeights(units, tau2);
  const weighed = units.map(({ count, population }, at) => weights[at]! * stabilised(count / population, kind));
  return fromStabilised(total(weighed) / total(weights), kind);
}

/**
 * Whether areas differ more than chance, and by how much: φ from z-scores winsorised by a tenth on each side, tested against
 * chi-square, and the variance between areas as DerSimonian and Laird estimate it (Spiegelhalter 2005; as FunnelPlotR).
 * @param units at least two, by code.
 * @param centre share or rate per person of all together.
 */
export function dispersionOf(units: readonly CountedUnit[], centre: number, kind: FunnelKind): Dispersion {
  const k = units.length;
  const scores = winsorised(units.map((unit) => zScore(unit, centre, kind)));
  const sum = total(scores.map((z) => z * z));
  const p = chiSquareAbove(k - 1, sum);
  const weights = units.map(({ population }) => 4 * population);
  const mass = total(weights);
  const free = mass - total(weights.map((weight) => weight * weight)) / mass;
  const tau2 = free > 0 ? Math.max(0, (sum - (k - 1)) / free) : 0;
  return { phi: sum / k, p, found: p < ALPHA && tau2 > 0, tau2, mean: meanOf(units, tau2, kind) };
}
