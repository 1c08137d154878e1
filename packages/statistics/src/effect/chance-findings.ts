import type { ChanceFindings, Method } from '@draagkracht/model';
import { methodOf } from '../methods.js';

/** Chance of `from` or more out of `looks`, added up from the rarest so that small parts are not lost. */
function binomialTail(from: number, looks: number, level: number): number {
  if (from <= 0) return 1;
  if (level === 1) return 1;
  let logTerm = looks * Math.log(level);
  let sum = 0;
  for (let at = looks; at >= from; at--) {
    sum += Math.exp(logTerm);
    logTerm += Math.log(at) - Math.log(looks - at + 1) + Math.log1p(-level) - Math.log(level);
  }
  return Math.min(1, sum);
}

/**
 * How many of `looks` figures stand out by chance: of 40 at 5% two on average, and at least one with a chance of 87% (D§7.5).
 * @param looks whole, 0 or more. @param level between 0 and 1; default 0.05. @param found whole, 0 to `looks`. @throws {TypeError}
 */
export function chanceFindings(looks: number, level = 0.05, found?: number): ChanceFindings {
  if (!Number.isInteger(looks) || looks < 0) throw new TypeError(`chanceFindings: looks must be whole, not ${looks}`);
  if (!(level > 0 && level < 1)) throw new TypeError(`chanceFindings: level must lie between 0 and 1, not ${level}`);
  if (found !== undefined && !(Number.isInteger(found) && found >= 0 && found <= looks))
    throw new TypeError(`chanceFindings: found must lie from 0 to ${looks}, not ${found}`);
  const expected = looks * level;
  return {
    method: methodOf('chance-findings'),
    looks,
    level,
    expected,
    atLeastOne: -Math.expm1(looks * Math.log1p(-level)),
    ...(found === undefined
      ? {}
      : { found, asMany: binomialTail(found, looks, level), beyond: Math.max(0, found - expected) }),
  };
}

/** What is left of many findings when at most a share of those kept may be false. */
export interface BenjaminiHochberg {
  readonly method: Method;
  /** Per p-value, in the order given: whether the finding stands. */
  readonly kept: readonly boolean[];
  /** Per p-value: the smallest rate at which it would still stand. */
  readonly adjusted: readonly number[];
}

/**
 * Benjamini and Hochberg (1995): of the findings kept, on average at most `rate` is false. For looks that are independent or hang together
 * in one direction.
 * @param pValues 0 to 1. @param rate between 0 and 1; default 0.05. @throws {TypeError}
 */
export function benjaminiHochberg(pValues: readonly number[], rate = 0.05): BenjaminiHochberg {
  if (pValues.some((p) => !(p >= 0 && p <= 1))) throw new TypeError('benjaminiHochberg: p-values lie from 0 to 1');
  const order = pValues.map((_, at) => at).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = pValues.map(() => 1);
  let least = 1;
  order.forEach((at, i) => {
    least = Math.min(least, (pValues[at]! * pValues.length) / (pValues.length - i));
    adjusted[at] = least;
  });
  return { method: methodOf('benjamini-hochberg'), kept: adjusted.map((p) => p <= rate), adjusted };
}
