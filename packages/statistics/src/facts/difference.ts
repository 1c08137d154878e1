import { isGap, type DifferenceTest, type Indicator, type Point } from '@draagkracht/model';
import { newcombe } from '../interval/newcombe.js';
import { proportionOf, type KnownPoint } from './figure.js';

/** The last figure of a series, the one before it, and where they stand. */
export interface LastTwo {
  readonly latest: KnownPoint;
  readonly latestAt: number;
  readonly previous?: KnownPoint;
  readonly previousAt: number;
}

const known = (point: Point): point is KnownPoint => !isGap(point.value);

/** The last two figures, gaps passed over; `undefined` when the series holds no figure. */
export function lastTwo(points: readonly Point[]): LastTwo | undefined {
  const found: number[] = [];
  for (let at = points.length - 1; at >= 0 && found.length < 2; at--) if (known(points[at]!)) found.push(at);
  const [latestAt, previousAt = -1] = found;
  if (latestAt === undefined) return undefined;
  const latest = points[latestAt] as KnownPoint;
  return previousAt < 0
    ? { latest, latestAt, previousAt }
    : { latest, latestAt, previous: points[previousAt] as KnownPoint, previousAt };
}

/**
 * What may be said of the difference between the last two figures. Newcombe's interval of the difference decides where
 * both are percentages with known parts; overlapping intervals are not the test (D§7.2).
 * @param breaks places at which a new definition begins.
 */
export function differenceTest(pair: LastTwo, indicator: Indicator, breaks: readonly number[]): DifferenceTest {
  const { latest, latestAt, previous, previousAt } = pair;
  if (!previous) return 'untested';
  const crosses = breaks.some((at) => at > previousAt && at <= latestAt);
  if (crosses || latestAt !== previousAt + 1) return 'not-compared';
  const [before, after] = [proportionOf(previous, indicator), proportionOf(latest, indicator)];
  if (!before || !after) return 'untested';
  const { low, high } = newcombe(before, after);
  return low > 0 || high < 0 ? 'beyond-chance' : 'chance';
}
