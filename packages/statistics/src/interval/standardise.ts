import { byar } from './byar.js';
import { exactPoisson } from './exact-poisson.js';
import type { RateEstimate, RateParts } from './rate.js';

/** How people are spread over age groups somewhere, under the name a reader is told. */
export interface StandardPopulation {
  /** As printed: "Nederland, 1 januari 2020". */
  readonly name: string;
  /** Names of the groups, in order. */
  readonly groups: readonly string[];
  /** People, or parts, per group; at least one above 0. */
  readonly weights: readonly number[];
}

/** A standardised figure, the standard it belongs to, and the crude one it came from. */
export interface Standardised extends RateEstimate {
  readonly standard: string;
  /** The figure without standardising, in the same unit. */
  readonly crude: number;
}

/** How large a standardised rate is shown, and how sure it must be. */
export interface StandardiseOptions {
  /** 100, 1,000, 10,000…; default 1,000. */
  readonly per?: number;
  /** Two-sided confidence level; default 0.95. */
  readonly level?: number;
}

/**
 * The European standard population of 2013 (Eurostat, *Revision of the European Standard Population*, 2013): groups of five
 * years, the last 90 and older; 100,000 in all.
 */
export const europeanStandard2013: StandardPopulation = {
  name: 'European Standard Population 2013',
  groups: Array.from({ length: 19 }, (_, at) => (at < 18 ? `${at * 5}–${at * 5 + 4}` : '90+')),
  weights: [
    5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000,
  ],
};

/** Below so many events the direct method says too little (PHE). */
const FEW_EVENTS = 10;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function check(name: string, groups: readonly RateParts[], length: number): void {
  if (groups.length !== length || length === 0)
    throw new TypeError(`${name}: ${groups.length} groups do not fit a standard of ${length}`);
  for (const { count, population } of groups)
    if (!(count >= 0) || !(population > 0))
      throw new TypeError(
        `${name}: a group holds ${count} of ${population}; counts are 0 or more, populations above 0`,
      );
}

/**
 * The rate an area would have if its people were spread over the groups as in the standard population: `Σ weight × rate`. The
 * interval is Byar's, scaled to the weights (Dobson and others 1991), as `phe_dsr` does.
 * @returns `undefined` under ten events: then the direct method says too little.
 * @throws {TypeError} when the groups do not fit the standard.
 */
export function directlyStandardised(
  groups: readonly RateParts[],
  standard: StandardPopulation,
  { per = 1000, level = 0.95 }: StandardiseOptions = {},
): Standardised | undefined {
  check('directlyStandardised', groups, standard.weights.length);
  const events = sum(groups.map(({ count }) => count));
  if (events < FEW_EVENTS) return undefined;
  const whole = sum(standard.weights);
  const value = sum(groups.map(({ count, population }, at) => (standard.weights[at]! * count) / population)) / whole;
  const variance =
    sum(groups.map(({ count, population }, at) => (standard.weights[at]! ** 2 * count) / population ** 2)) / whole ** 2;
  const scale = Math.sqrt(variance / events);
  const { low, high } = byar(events, level);
  return {
    value: value * per,
    low: (value + scale * (low - events)) * per,
    high: (value + scale * (high - events)) * per,
    standard: standard.name,
    crude: (events / sum(groups.map(({ population }) => population))) * per,
  };
}

/** What is expected in an area, and how what was seen relates to it. */
export interface IndirectlyStandardised extends RateEstimate {
  readonly observed: number;
  readonly expected: number;
  readonly standard: string;
}

/** The rates of a named reference, such as the country, per group. */
export interface ReferenceRates {
  readonly name: string;
  readonly groups: readonly RateParts[];
}

/**
 * What was seen for each one expected, if every group of the area had the rate of the reference: 1 is as many as expected. Exact
 * Poisson below ten seen, Byar's from ten on, as `phe_smr` does. Ratios of two areas are not compared with each other: each
 * has weights of its own.
 * @param observed events in all.
 * @param populations people per group of the area, in the order of the reference.
 * @throws {TypeError} when the groups do not fit, or nothing is expected.
 */
export function standardisedRatio(
  observed: number,
  populations: readonly number[],
  reference: ReferenceRates,
  level = 0.95,
): IndirectlyStandardised {
  check('standardisedRatio', reference.groups, populations.length);
  const expected = sum(reference.groups.map(({ count, population }, at) => (count / population) * populations[at]!));
  if (!(expected > 0)) throw new TypeError('standardisedRatio: nothing is expected');
  const { low, high } = observed < FEW_EVENTS ? exactPoisson(observed, level) : byar(observed, level);
  return {
    value: observed / expected,
    low: low / expected,
    high: high / expected,
    observed,
    expected,
    standard: reference.name,
  };
}

/**
 * The indirectly standardised rate: the ratio times the crude rate of the reference, as `phe_isr` does.
 * @throws {TypeError} as `standardisedRatio`.
 */
export function indirectlyStandardised(
  observed: number,
  populations: readonly number[],
  reference: ReferenceRates,
  { per = 1000, level = 0.95 }: StandardiseOptions = {},
): IndirectlyStandardised {
  const ratio = standardisedRatio(observed, populations, reference, level);
  const { groups } = reference;
  const scale = (sum(groups.map(({ count }) => count)) / sum(groups.map(({ population }) => population))) * per;
  return { ...ratio, value: ratio.value * scale, low: ratio.low * scale, high: ratio.high * scale };
}
