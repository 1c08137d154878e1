import type { Interval } from '@draagkracht/model';
import { byar } from './byar.js';
import { clopperPearson } from './clopper-pearson.js';
import { exactPoisson } from './exact-poisson.js';

/** How many events among how many people (or person-years). */
export interface RateParts {
  /** 0 or more. */
  readonly count: number;
  /** Above 0, in the same unit for everything compared. */
  readonly population: number;
}

/** A figure with its interval. */
export interface RateEstimate extends Interval {
  readonly value: number;
}

/** Counts under this have their exact interval; above it Byar's differs by less than a thousandth (PHE does the same). */
const EXACT_UNDER = 10;

function check(name: string, { count, population }: RateParts): void {
  if (!(count >= 0) || !Number.isFinite(count)) throw new TypeError(`${name}: count must be 0 or more, not ${count}`);
  if (!(population > 0) || !Number.isFinite(population))
    throw new TypeError(`${name}: population must be above 0, not ${population}`);
}

const countInterval = (count: number, level: number): Interval =>
  count < EXACT_UNDER ? exactPoisson(count, level) : byar(count, level);

/**
 * A rate per so many people with its interval: exact Poisson below ten events, Byar's from ten on (PHEindicatormethods
 * `phe_rate`). 65 of 100 per 100,000 → 65,000, 50,163 to 82,849.
 * @param per 100, 1,000, 10,000 or any other number of people.
 * @param level two-sided confidence level; default 0.95.
 * @throws {TypeError} when the numbers cannot be a rate.
 */
export function rate(parts: RateParts, per: number, level = 0.95): RateEstimate {
  check('rate', parts);
  const { low, high } = countInterval(parts.count, level);
  const scale = per / parts.population;
  return { value: parts.count * scale, low: low * scale, high: high * scale };
}

/**
 * The difference between two independent rates, after minus before, with the interval that follows from those of both (method
 * of variance estimates recovery, Zou and Donner 2008: for rates what Newcombe's is for proportions). Chance alone can make the
 * difference when the interval holds 0.
 * @throws {TypeError} when the numbers cannot be rates.
 */
export function rateDifference(before: RateParts, after: RateParts, per: number, level = 0.95): RateEstimate {
  const [one, two] = [rate(before, per, level), rate(after, per, level)];
  const value = two.value - one.value;
  return {
    value,
    low: value - Math.hypot(two.value - two.low, one.high - one.value),
    high: value + Math.hypot(two.high - two.value, one.value - one.low),
  };
}

/**
 * How many times as high a rate is as another, with its exact interval: of all events together the share on one side is a
 * binomial proportion (Przyborowski and Wilenski 1940; bounds by Clopper and Pearson).
 * @returns `undefined` when neither side has an event; `high` is Infinity, and so is the ratio, when `reference` has none.
 * @throws {TypeError} when the numbers cannot be rates.
 */
export function rateRatio(rated: RateParts, reference: RateParts, level = 0.95): RateEstimate | undefined {
  check('rateRatio', rated);
  check('rateRatio', reference);
  const events = rated.count + reference.count;
  if (events === 0) return undefined;
  const exposure = reference.population / rated.population;
  const ratio = (share: number): number => (share / (1 - share)) * exposure;
  const { low, high } = clopperPearson(rated.count, events, level);
  return { value: ratio(rated.count / events), low: ratio(low), high: ratio(high) };
}
